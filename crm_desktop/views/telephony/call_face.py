"""Who calls and how the call stands: three lines, or one where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.i18n.numbers import stopwatch
from crm_desktop.i18n.style import current_style
from crm_desktop.views.telephony import call_words
from crm_desktop.views.telephony.call_bar_vm import CallBarVm, Mode, Who, who
from crm_desktop.views.telephony.link_label import LinkLabel
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.phone_desk import DeskCall


class CallFace(QWidget):
    name_clicked = Signal()

    def __init__(self, house: House, vm: CallBarVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._vm = house, vm
        self._is_line = False
        self._lay_out()

    def _lay_out(self) -> None:
        self.state, self.time = Label("", "state", tone="green"), Label("", "small")
        self._dot = Label("·", "small")  # alone: before figures it would go to their wrong side in Persian
        self.way = ElidedLabel("", "small")
        self.name = LinkLabel("", "h2")
        self.name.clicked.connect(self.name_clicked)
        self.number = Label("", "muted")
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self.number.setTextInteractionFlags(selectable)
        self.hint = ElidedLabel("", "small")
        self._warning_mark = IconMark("triangle-alert", "red", 14)
        self.warning = ElidedLabel("", "small", tone="red")
        self.facts = ElidedLabel("", "small")
        self.chips = [Chip() for _ in range(4)]
        self._state_part, self._name_part, self._fact_part = (QWidget() for _ in range(3))
        for part, widgets, last in (
            (self._state_part, (self.state, self._dot, self.time), self.way),
            (self._name_part, (self.name, self.number, *self.chips), self.hint),
            (self._fact_part, (self._warning_mark, self.warning), self.facts),
        ):
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5 if part is not self._name_part else 9)
            for widget in widgets:
                row.addWidget(widget)
            # What stands last takes the room that is left, so that nothing before it is cut without need.
            last.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(last, 1)
            row.addStretch()
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        for part in (self._state_part, self._name_part, self._fact_part):
            self._column.addWidget(part)

    def set_line(self, is_line: bool) -> None:
        """All of it side by side."""
        if is_line == self._is_line:
            return
        self._is_line = is_line
        direction = QBoxLayout.Direction
        self._column.setDirection(direction.LeftToRight if is_line else direction.TopToBottom)
        self._column.setSpacing(12 if is_line else 1)
        self._column.setStretch(2, 1 if is_line else 0)
        across = QSizePolicy.Policy.Maximum if is_line else QSizePolicy.Policy.Preferred
        self._state_part.setSizePolicy(across, QSizePolicy.Policy.Preferred)

    def set_brief(self, is_brief: bool) -> None:
        """Without what is told of the person: the room is wanted for the note."""
        self._fact_part.setVisible(not is_brief and bool(self.facts.text() or self.warning.text()))
        self.setSizePolicy(
            QSizePolicy.Policy.Maximum if is_brief else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )

    def show_call(self, call: DeskCall, mode: Mode) -> None:
        style, region = current_style(), self._house.session.region
        _, tone = call_words.look(call.live)
        self.state.setText(call_words.state(call.live))
        self.state.set_tone(tone)
        way = call_words.came_by(call, region)
        self.way.setText(f"· {way}" if way else "")
        self.way.setVisible(bool(way) and not self._is_line)
        self.show_time(call, mode)
        kind, person = who(call), call_words.person_of(call)
        self.name.setText(call_words.title(call, region))
        self.name.set_open(kind is Who.KNOWN)
        self.name.setAccessibleName(self.name.text())
        number = call_words.number(call, region)
        is_said = number and number != self.name.text()
        self.number.setText(number if is_said else "")
        self.number.setVisible(bool(is_said))
        self.number.setToolTip(call_words.no_proof())
        self.number.setWhatsThis(call_words.no_proof())
        self.number.setAccessibleName(style.in_digits(call.live.number))
        hint = call_words.hint(call)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint) and not self._is_line)
        self.hint.setWhatsThis(call_words.no_proof())
        self._show_chips(call)
        warning = call_words.cut(person.warning) if person is not None and person.warning else ""
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self._warning_mark.setVisible(bool(warning))
        facts = call_words.facts(person, self._house) if person is not None else ""
        if kind in (Who.UNKNOWN, Who.ANONYMOUS) and call.card is not None:
            facts = call_words.unknown_words(call)
            facts = hint if hint and self._is_line else facts
        self.facts.setText(f"· {facts}" if facts and warning else facts)
        self.facts.setVisible(bool(facts))
        self._fact_part.setVisible(bool(facts or warning))

    def show_time(self, call: DeskCall, mode: Mode) -> None:
        is_told = mode is not Mode.WRAP or call.live.answered_at is not None
        self.time.setText(stopwatch(self._vm.seconds(call.live), current_style()))
        self.time.setVisible(is_told)
        self._dot.setVisible(is_told)
        if mode is Mode.WRAP:
            after = stopwatch(self._vm.seconds_after(call.live), current_style())
            told = filled(self.tr("over for {time}"), time=after)  # lupdate reads no words inside an f-string
            self.way.setText(f"· {told}")
            self.way.setVisible(not self._is_line)

    def _show_chips(self, call: DeskCall) -> None:
        # On one line there is room for what warns, and no more.
        marks = [mark for mark in call_words.marks(call) if not self._is_line or mark[1] in ("red", "amber")]
        marks = marks[: len(self.chips)]
        for at, chip in enumerate(self.chips):
            chip.setVisible(at < len(marks))
            if at < len(marks):
                chip.set_chip(*marks[at])
