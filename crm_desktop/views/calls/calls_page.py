"""Calls and call-backs: every talk of every stage, and the missed ones the clinic still owes a call (C24-10, O4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.i18n.dates import moment
from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Direction
from crm_desktop.usecases.calls.try_in_vain import TryInVain, try_in_vain
from crm_desktop.views.calls.call_delegate import CallDelegate, call_columns
from crm_desktop.views.calls.call_lines import CallLine
from crm_desktop.views.calls.calls_vm import INTERNAL, CallsVm
from crm_desktop.views.calls.ledger_place import LedgerPlace
from crm_desktop.views.calls.ledger_words import place_words
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.person_operations import book, comment, has_person, open_card, statement
from crm_desktop.views.widgets.physical_keys import physical_alone
from crm_desktop.views.widgets.record_operations import links
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_view import Operation

_AROUND_FILTER = 60  # its padding and its arrow
_AROUND_SEARCH = 60  # its mark and its padding


class CallsPage(ListPage):
    FILTERS: ClassVar[tuple[str, ...]] = ("period", "line", "agent")

    def __init__(self, house: House) -> None:
        self.vm = CallsVm(house)
        super().__init__(house, self.vm)
        self.vm.led.connect(self._be_led)

    def columns(self) -> Sequence[Column]:
        return call_columns(lambda: self._house.now)

    def delegate(self) -> RowDelegate:
        return CallDelegate(self._house.session.region, lambda: self._house.now, self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            Operation("Enter", "phone-call", lambda: self.tr("Go on with the call"), lambda row: row.is_live,
                      lambda row: go.dialog("new_call", call_id=row.call_id)),
            Operation("Enter", "phone", lambda: self.tr("Call back"), lambda row: row.is_callback, self.call),
            open_card(go),
            Operation("Enter", "user-search", lambda: self.tr("Say who it was"), _is_nameless, self.name),
            Operation("R", "circle-check", lambda: self.tr("Result"), lambda row: row.task_id is not None,
                      lambda row: go.complete_task(row.task_id)),
            Operation("F8", "phone", lambda: self.tr("Call this number"), _has_number, self.call),
            Operation("N", "phone-missed", lambda: self.tr("Nobody was there"), lambda row: row.is_callback,
                      self.nobody_was_there, tells_nobody=True),
            Operation("N", "phone-outgoing", lambda: self.tr("New call to this number"), _is_to_dial, self.call),
            Operation("W", "user-search", lambda: self.tr("Say who it was"), _is_nameless, self.name),
            Operation("X", "phone-off", lambda: self.tr("Give the caller up"), lambda row: row.is_callback,
                      lambda row: go.dialog("give_up_callback", callback_id=row.id.id)),
            Operation("L", "sparkles", lambda: self.tr("New lead"), has_person,
                      lambda row: go.dialog("new_lead", person_id=row.person_id)),
            Operation("I", "info", lambda: self.tr("The call itself"), lambda row: row.is_over, self.open_call),
            Operation("E", "pencil", lambda: self.tr("Put the call right"), self._can_correct,
                      lambda row: go.dialog("correct_call", call_id=row.call_id)),
            Operation("T", "table", lambda: self.tr("Ledger of the calls"), lambda _row: True,
                      lambda _row: self.open_ledger()),
            Operation("Space", "play", lambda: self.tr("Hear the recording"), self._can_hear,
                      lambda row: go.dialog("call", call_id=row.call_id, plays=True)),
            Operation("Space", "headset", lambda: self.tr("Go through my call round"), lambda _row: True,
                      lambda _row: self.begin_round()),
            book(self._house),
            comment(go),
            statement(go),
            links(go, "call", lambda row: row.call_id),
        )  # fmt: skip

    def call(self, row: CallLine) -> None:
        facts: dict[str, object] = {"direction": Direction.OUT.value}
        if row.person_id is not None:
            facts["person_id"] = row.person_id
        if row.is_callback:
            facts["callback_id"] = row.id.id
        self._house.call(row.phone, **facts)

    def _be_led(self) -> None:
        """The keys that follow are about the first who waits."""
        self._wants_row = True

    def nobody_was_there(self, row: CallLine) -> None:
        """O4: the next try is planned; a telephone of ours has counted this one already."""
        order = TryInVain(row.id.id)
        self.vm.write("try_in_vain", lambda work: try_in_vain(work, order).due_at, self._tell_next_try)

    def _tell_next_try(self, due_at: datetime) -> None:
        said = self.tr("Nobody was there. The next try is due: %1")
        self._house.go.toast(said.replace("%1", moment(due_at, current_style())), "blue")

    def open_call(self, row: CallLine) -> None:
        self._house.go.dialog("call", call_id=row.call_id)

    def open_ledger(self) -> None:
        self._house.go.dialog("call_ledger")

    def open_with(self, facts: Mapping[str, Any]) -> None:
        place = facts.get("ledger")
        if isinstance(place, LedgerPlace):
            self.vm.show_place(place)
            return
        super().open_with(facts)

    def _can_hear(self, row: CallLine) -> bool:
        return row.is_over and row.has_recording and self._may(Right.CALLS_REVIEW)

    def _can_correct(self, row: CallLine) -> bool:
        return row.is_over and self._may(Right.CALLS_CHANGE)

    def _may(self, right: Right) -> bool:
        return self._house.session.actor.scope_of(right) is not None

    def begin_round(self) -> None:
        self.vm.begin_round(lambda: self._house.go.toast(self.tr("No call round is planned for you."), "blue"))

    def _lay_out(self) -> None:
        super()._lay_out()
        self.place = Strip("table", "blue")  # whose figure's calls are shown
        self.place.acted.connect(lambda: self.vm.narrow("ledger", ""))
        self._column.insertWidget(1, self.place)
        self._header.setSpacing(5)
        self._second_line = QHBoxLayout()  # has the filters beside a card in a small window
        self._second_line.setSpacing(5)
        self._column.insertLayout(1, self._second_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_filters()

    def _place_filters(self) -> None:
        """Below the search where the line has no room for them all."""
        boxes = list(self.filters.values())
        least = [one.minimumWidth() for one in (self._title, self.search, *boxes)]
        is_narrow = self.width() < sum(least) + self.new.sizeHint().width() + len(least) * self._header.spacing()
        if is_narrow == (self._second_line.count() > 0):
            return
        for at, box in enumerate(boxes):
            (self._header if is_narrow else self._second_line).removeWidget(box)
            if is_narrow:
                self._second_line.addWidget(box)
            else:
                self._header.insertWidget(self._header.indexOf(self.search) + 1 + at, box)

    def _show_place(self) -> None:
        place = self.vm.ledger_place
        words = place_words(place) if place is not None else ""
        self.place.say(words, "table", "blue", self.tr("Show all calls"))

    def _moved(self) -> None:
        self._show_place()
        super()._moved()

    def keyboard_when_empty(self) -> QWidget:
        return self  # Space begins the round, it does not press a button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():  # the list is empty, else it had the key
            self.begin_round()
            return
        if physical_alone(event) == "T":
            self.open_ledger()
            return
        super().keyPressEvent(event)

    def name(self, row: CallLine) -> None:
        self._house.go.dialog("name_caller", call_id=row.call_id)

    # ---- words

    def title(self) -> str:
        return self.tr("Calls")

    def subtitle(self) -> str:
        due = self.vm.counts.get("callbacks", 0)
        if not due:
            return self.tr("Nobody waits for a call back")
        return current_style().in_digits(self.tr("%n caller(s) wait for a call back", "", due))

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("all", self.tr("All")),
            ("in", self.tr("Incoming")),
            ("out", self.tr("Outgoing")),
            ("missed", self.tr("Missed")),
            ("callbacks", self.tr("Call back")),
        )

    def filter_words(self) -> Mapping[str, str]:
        return {"period": self.tr("All days"), "line": self.tr("All lines"), "agent": self.tr("All agents")}

    def empty_words(self) -> tuple[str, str, str]:
        if self.vm.tab == "callbacks":
            return ("circle-check", self.tr("Nobody waits for a call back"), self.tr("Missed calls come here at once."))
        if self.vm.tab == "missed":
            return ("phone", self.tr("No call was missed"), self.tr("Missed calls stay here, also when called back."))
        return ("phone-call", self.tr("No calls yet"), self.tr("Every call that is made or written down shows here."))

    def new_words(self) -> str:
        return self.tr("New call")

    def ask_new(self) -> None:
        self._house.go.dialog("new_call")

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Enter", self.tr("Open the card, or call back")),
            ("R", self.tr("Result")),
            ("F8", self.tr("Call")),
            ("W", self.tr("Who it was")),
            ("L", self.tr("New lead")),
            ("X", self.tr("Give the caller up")),
            ("I", self.tr("The call itself")),
            ("E", self.tr("Put it right")),
            ("T", self.tr("Ledger")),
            ("Space", self.tr("Go through my call round")),
            ("Ctrl+N", self.tr("New call")),
            ("Alt+1…5", self.tr("Tabs")),
        )

    def navigation_count(self) -> int | None:
        return self.vm.counts.get("callbacks")

    def _show_choices(self) -> None:
        periods = (
            ("today", self.tr("Today")),
            ("week", self.tr("Last 7 days")),
            ("month", self.tr("Last 30 days")),
        )
        known = dict(self.vm.choices)
        lines = [one for one in known.get("line", ()) if one[0] != INTERNAL]
        self.vm.choices = known | {"period": periods, "line": [*lines, (INTERNAL, self.tr("Between desks"))]}
        super()._show_choices()

    def _show_words(self) -> None:
        super()._show_words()
        self._show_place()
        self._share_header()

    def _share_header(self) -> None:
        """Three filters leave little room with the card open: what each, and the search, says while empty fits."""
        self._title.setMinimumWidth(self._title.sizeHint().width())
        said = self.search.placeholderText()
        self.search.setMinimumWidth(self.search.fontMetrics().horizontalAdvance(said) + _AROUND_SEARCH)
        for name, said in self.filter_words().items():
            box = self.filters[name]
            box.setMinimumWidth(box.fontMetrics().horizontalAdvance(said) + _AROUND_FILTER)
        self._place_filters()

    def _show_counts(self) -> None:
        super()._show_counts()
        self._subtitle.setText(self.subtitle())


def _is_nameless(row: CallLine) -> bool:
    return row.person_id is None and row.call_id is not None


def _is_to_dial(row: CallLine) -> bool:
    """On the list of those to call back N says that nobody was there, and dials nobody."""
    return _has_number(row) and not row.is_callback


def _has_number(row: CallLine) -> bool:
    return bool(row.phone) or row.person_id is not None
