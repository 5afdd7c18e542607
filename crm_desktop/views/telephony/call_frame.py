"""One conversation in the bar from its first ring until its result is told: full, on one line, or over."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.models.calls.call import Direction
from crm_desktop.queries.station.drafts import DraftRow, draft_of
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.usecases.calls.describe_call import DescribeCall, describe_call
from crm_desktop.views.telephony import call_words
from crm_desktop.views.telephony.call_bar_vm import Act, CallBarVm, Mode, Who, asks_name, has_note, who
from crm_desktop.views.telephony.call_buttons import CallButtons
from crm_desktop.views.telephony.call_face import CallFace
from crm_desktop.views.telephony.call_note import CallNote
from crm_desktop.views.telephony.caller_card import CallerCardView
from crm_desktop.views.telephony.caller_naming import CallerNaming
from crm_desktop.views.telephony.candidate_chips import CandidateChips
from crm_desktop.views.telephony.read_calls import needs_nothing
from crm_desktop.views.telephony.wrap_up import WrapUp
from crm_desktop.views.telephony.writing import somebody_writes
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.draft_keeper import DraftKeeper
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import set_state
from crm_desktop.views.widgets.phone_desk import DeskCall

NOBODY = DeskCall(LiveCall("", Phase.ENDED, Direction.IN, datetime.min.replace(tzinfo=UTC)))
_WHOLE = 100
_NOTE_WIDTH = 150
_NARROW = 900  # below it a name, a note and the buttons find no room beside each other


class CallFrame(QFrame):
    """What is written in it stays in the same fields, whatever becomes of the call meanwhile."""

    asked = Signal(object, str)  # Act, the call's key: what the bar opens
    finished = Signal(str)

    def __init__(self, house: House, vm: CallBarVm, parent: QWidget | None = None) -> None:
        """Made before anybody calls: at the ring there is only to be told who it is."""
        super().__init__(parent)
        self._house, self._vm = house, vm
        self.call = NOBODY
        self.mode = Mode.FULL
        self._is_compact = self._is_folded = self._is_narrow = False
        self._draft: DraftKeeper | None = None
        self._ends_when_named = False
        self._is_kept = False  # what was written has gone to the call
        self.setProperty("role", "call")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._disc, self._small_disc = IconDisc("phone", "green", 46, solid=True), IconDisc("phone", "green", 28, True)
        self.face = CallFace(self._house, self._vm)
        self.buttons = CallButtons()
        self.chips = CandidateChips(self._house)
        self.naming = CallerNaming(self._house)
        self.note = CallNote()
        self.note.setMinimumWidth(_NOTE_WIDTH)
        self.wrap = WrapUp(self._house)
        self.more = Button("", "icon", "chevron-down")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card: CallerCardView | None = None
        self._top = top = QHBoxLayout()
        top.setSpacing(14)
        for widget in (self._disc, self._small_disc):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.face, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.wrap.foot, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addLayout(top)
        self._below = QHBoxLayout()
        self._below.setSpacing(8)
        self._below.addWidget(self.naming, 1, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.chips)
        self._column.addLayout(self._below)
        self._column.addWidget(self.wrap)

    def _wire(self) -> None:
        self.buttons.pressed.connect(self.press)
        self.more.clicked.connect(self.toggle_card)
        self.face.name_clicked.connect(lambda: self.press(Act.CARD))
        self.chips.picked.connect(lambda person_id: self._house.phone.choose(self.call.key, person_id))
        self.chips.none_fits.connect(self.add_member)
        self.note.written.connect(self._touch)
        self.naming.written.connect(self._touch)
        self.naming.named.connect(self._named)
        self.wrap.put_away.connect(self.finish)
        self.wrap.vm.done.connect(self._told)

    # ---- drawing

    def show_call(self, call: DeskCall, mode: Mode, is_compact: bool, *, is_folded: bool = False) -> None:
        """`is_folded`: over, and others stand before it; its results wait until it is in front."""
        if self.call.call_id != call.call_id or self._draft is None:
            self.call = call
            self._take_draft(call.call_id)
        self.call, self.mode, self._is_compact, self._is_folded = call, mode, is_compact, is_folded
        is_line = mode is Mode.THIN or is_compact or who(call) is Who.COLLEAGUE
        self._column.setContentsMargins(14, 6 if is_line else 12, 14, 6 if is_line else 12)
        icon, tone = call_words.look(call.live)
        for disc in (self._disc, self._small_disc):
            disc.set_icon(icon, tone)
        self._disc.setVisible(not is_line)
        self._small_disc.setVisible(is_line)
        set_state(self, tone="gray" if who(call) is Who.COLLEAGUE else tone)
        self.face.set_line(is_line and not self._is_narrow)
        self.face.show_call(call, mode)
        self.buttons.show_acts(self._vm.acts(call, mode), is_compact)
        self.chips.show_people(self._vm.offered(call, mode), call.person_id, is_line)
        self.chips.offer_other(who(call) is Who.FAMILY)
        if who(call) is not Who.FAMILY:
            self.naming.begin_member(None)
        self.more.setVisible(who(call) is Who.KNOWN and mode is not Mode.THIN)
        self._show_card()
        self._show_fields(call, mode)
        self.setAccessibleName(f"{self.face.state.text()} {self.face.name.text()}")

    def _show_fields(self, call: DeskCall, mode: Mode) -> None:
        self.naming.show_call(call)
        # A thin line keeps what is being written: another call that comes meanwhile takes no field away.
        is_thin, is_asked = mode is Mode.THIN, asks_name(call) or self.naming.adds_member
        self.naming.setVisible(is_asked and not (is_thin and not self.naming.name.text()))
        self.note.setVisible(has_note(call) and not ((is_thin or self._is_folded) and not self.note.text()))
        self._place_note()
        self.wrap.show_call(call if mode is Mode.WRAP else None, self.note.text, is_folded=self._is_folded)
        self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (is_narrow := self.width() < _NARROW) != self._is_narrow:
            self._is_narrow = is_narrow
            self._show_again()

    def _place_note(self) -> None:
        """Beside the name where a call has one line. The field stays the same, and keeps the keyboard."""
        is_line = self.mode is Mode.THIN or self._is_compact
        is_inside = is_line and not self._is_narrow and self.naming.isHidden()
        is_there = self._top.indexOf(self.note) >= 0
        is_brief = is_inside and not self.note.isHidden()
        self.face.set_brief(is_brief or (is_line and self._is_narrow))
        self._top.setStretchFactor(self.face, _WHOLE if is_brief else 1)  # the name whole, the note has the rest
        if is_inside == is_there:
            return
        if is_inside:
            self._below.removeWidget(self.note)
            self._top.insertWidget(self._top.indexOf(self.more), self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._top.removeWidget(self.note)
            self._below.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)

    def show_time(self) -> None:
        self.face.show_time(self.call, self.mode)

    @property
    def is_read(self) -> bool:
        return self.mode is Mode.WRAP and needs_nothing(self, self._vm.seconds_after(self.call.live))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "wrap"):
            self._show_again()

    def _show_again(self) -> None:
        if self.call is not NOBODY:
            self.show_call(self.call, self.mode, self._is_compact, is_folded=self._is_folded)

    def _show_words(self) -> None:
        self.note.setPlaceholderText(self.tr("Note of the talk"))
        self.note.setAccessibleName(self.tr("Note of the talk"))
        is_open = self.card is not None and not self.card.isHidden()
        self.more.set_icon("chevron-up" if is_open else "chevron-down")
        self.more.set_words("", self.tr("Less about the caller") if is_open else self.tr("More about the caller"))

    # ---- acting

    def toggle_card(self) -> None:
        """All that is known of the caller, under the call."""
        if self.card is None:
            self.card = CallerCardView(self._house, self)
            self.card.picked.connect(lambda person_id: self._house.phone.choose(self.call.key, person_id))
            self.card.hide()
            self._column.insertWidget(1, self.card)
        self.card.setVisible(self.card.isHidden())
        self._show_card()
        self._show_words()

    def add_member(self) -> bool:
        """It is none of those with the number; False where nobody has it."""
        people = self.call.card.people if self.call.card is not None else ()
        if who(self.call) is not Who.FAMILY or self.mode is not Mode.FULL or not people:
            return False
        self.naming.begin_member(people[0])
        self._show_fields(self.call, self.mode)
        self.naming.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _show_card(self) -> None:
        if self.card is None or self.card.isHidden():
            return
        if self.more.isHidden():
            self.card.hide()
        else:
            self.card.show_call(self.call)
            self.chips.hide()

    def press(self, act: Act) -> None:
        if act is Act.CARD:
            if self.call.person_id is not None:  # B books whoever is on the line, not the row under the cursor (R6)
                self._house.go.look_up(self.call.person_id, with_keyboard=not somebody_writes())
        elif act in (Act.KEYPAD, Act.TRANSFER):
            self.asked.emit(act, self.call.key)
        else:
            self._vm.act(act, self.call.key)

    def finish(self) -> None:
        """Put away: name and note go to the call, and nothing is kept as half-written."""
        if self.naming.isVisible() and self.naming.names()[0]:
            self._ends_when_named = True
            self.naming.keep()  # a refusal stays in sight
            return
        self.keep_note()
        self.finished.emit(self.call.key)

    def _named(self) -> None:
        self.naming.name.clear()
        self._touch()
        if self._ends_when_named:
            self._ends_when_named = False
            self.finish()

    def _told(self) -> None:
        """A result has it now; what went along with it may have been written on there."""
        if self._draft is not None and self.note.text() == self.wrap.vm.given_note:
            self._draft.discard()
            self._is_kept = True
        self.finish()

    # ---- what is written

    def keep_note(self) -> None:
        call_id, note = self.call.call_id, self.note.text()
        if call_id is None and note and not self._is_kept:
            self._house.phone.write_note(self.call.key, note)  # put away before the log has its row
            self._is_kept = True
            return
        if self._draft is None or call_id is None or self._is_kept:
            return
        self._is_kept = self.call.live.is_over
        if note and self.call.live.is_over:
            order = DescribeCall(call_id, note=note)
            work = self._draft.saving(lambda unit: describe_call(unit, order).id)
            self._draft.end()
            # The bar may be gone when the answer comes; whatever is refused stays as a draft.
            self._house.lanes.write(self._house.go, "", work, None, lambda _problem: None)
        elif not note and not self.naming.name.text():
            self._draft.discard()
        else:
            self._draft.close()

    def _touch(self) -> None:
        if self._draft is not None:
            self._draft.touch()

    def _take_draft(self, call_id: UUID | None) -> None:
        """Under the id of the call, which is the same after a kill; until the log has given it one, in hand."""
        if call_id is None:
            return
        form, actor = f"call_note:{call_id}", self._house.session.actor
        self._draft = DraftKeeper(self._house, form, self._typed, self)
        if self.note.text() or self.naming.name.text():
            self._draft.touch()
            return
        self._house.lanes.read(self, lambda session: draft_of(session, actor, form), self._restored)

    def _restored(self, row: DraftRow | None) -> None:
        fields = row.fields if row is not None else {}
        if not self.note.text():
            self.note.show_text(str(fields.get("note", "")) or self.call.note)
        if not self.naming.name.text():
            self.naming.name.setText(str(fields.get("name", "")))
        self._show_fields(self.call, self.mode)

    def _typed(self) -> dict[str, Any]:
        return {"note": self.note.text(), "name": self.naming.name.text()}
