"""A group of answers of which one or several are picked, by click, arrows, Space or the digit on the key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.option_button import OptionButton
from crm_desktop.views.widgets.physical_keys import physical_alone
from crm_desktop.views.widgets.tab_order import tab_through

DIGITS = "1234567890"


@dataclass(frozen=True)
class Option:
    key: UUID | str
    words: str
    tone: str = "accent"
    icon: str = ""
    note: str = ""
    digit: str | None = None  # by its place when not said


class OptionGroup(QWidget):
    """`as_rows` is the tall list of results; otherwise small answers side by side."""

    picked = Signal(object)  # the key of the one that was picked or, where several may be, switched
    accepted = Signal()  # Enter

    def __init__(self, as_rows: bool = False, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as_rows, self._several = as_rows, several
        self._buttons: dict[UUID | str, OptionButton] = {}
        self._digits: dict[str, UUID | str] = {}
        self._layout = QVBoxLayout(self) if as_rows else FlowLayout(self, 6)
        self._layout.setContentsMargins(0, 0, 0, 0)
        if as_rows:
            self._layout.setSpacing(5)

    def set_options(self, options: Sequence[Option], with_digits: bool = True) -> None:
        """The first ten have a digit, unless they say another."""
        gone = self._buttons
        held = next((key for key, one in gone.items() if one is self.window().focusWidget()), None)
        self._buttons, self._digits = {}, {}
        for at, one in enumerate(options):
            by_place = DIGITS[at] if with_digits and at < len(DIGITS) else ""
            digit = by_place if one.digit is None else one.digit
            self._digits[digit] = one.key
            made = OptionButton(one.words, digit, one.tone, one.icon, one.note, self._as_rows, self)
            made.clicked.connect(lambda _on=False, key=one.key: self._pick(key))
            made.installEventFilter(self)
            self._layout.addWidget(made)
            # What is still hidden keeps no focus in a window that the desktop has not made the active one yet.
            made.show()
            self._buttons[one.key] = made
        tab_through(self, self._buttons.values())
        self._mend_tab_stops()
        if held in self._buttons:
            self._buttons[held].setFocus(Qt.FocusReason.OtherFocusReason)
        for old in gone.values():
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()

    def keys(self) -> list[UUID | str]:
        return list(self._buttons)

    def chosen(self) -> list[UUID | str]:
        return [key for key, one in self._buttons.items() if one.isChecked()]

    def chosen_ids(self) -> tuple[UUID, ...]:
        return tuple(key for key in self.chosen() if isinstance(key, UUID))

    def chosen_id(self) -> UUID | None:
        return next(iter(self.chosen_ids()), None)

    def choose(self, *keys: UUID | str) -> None:
        """Shows them as picked; nothing is emitted."""
        for key, one in self._buttons.items():
            one.setChecked(key in keys)
        self._mend_tab_stops()

    def button(self, key: UUID | str) -> OptionButton:
        return self._buttons[key]

    def take_focus(self) -> None:
        chosen = self.chosen() or self.keys()
        if chosen:
            self._buttons[chosen[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def pick_by_digit(self, digit: str) -> bool:
        """False when no answer has that digit."""
        key = self._digits.get(digit) if digit else None
        if key is None:
            return False
        self._buttons[key].setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._several:
            self._buttons[key].toggle()
        self._pick(key)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return self._enter(watched)
        if event.key() in _STEPS and not event.modifiers():
            self._step(watched, _STEPS[Qt.Key(event.key())])
            return True
        return self.pick_by_digit(physical_alone(event))

    def _enter(self, watched: QObject) -> bool:
        """Enter on an answer that is not picked yet picks it; on a picked one it goes on."""
        key = next((key for key, one in self._buttons.items() if one is watched), None)
        if key is not None and not self.chosen():
            self._buttons[key].setChecked(True)
            self._pick(key)
        else:
            self.accepted.emit()
        return True

    def _step(self, watched: QObject, step: int) -> None:
        keys = self.keys()
        here = next((at for at, key in enumerate(keys) if self._buttons[key] is watched), 0)
        if step in (2, -2):
            step = (step // 2) * (-1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1)
        key = keys[(here + step) % len(keys)]
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        if not self._several:
            self._pick(key)

    def _pick(self, key: UUID | str) -> None:
        if not self._several:
            self.choose(key)
        self.picked.emit(key)

    def _mend_tab_stops(self) -> None:
        """One stop for Tab where one is picked; each its own where several may be."""
        if self._several or not self._buttons:
            return
        stop = (self.chosen() or self.keys())[0]
        for key, one in self._buttons.items():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == stop else Qt.FocusPolicy.ClickFocus)


# Left and right are marked by a doubled step: they follow the direction of reading.
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 2, Qt.Key.Key_Left: -2}
