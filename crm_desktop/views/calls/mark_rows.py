"""The clinic's criteria with a mark from 1 to 5 each: a digit marks, and the next criterion has the keyboard (T4)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from crm_desktop.i18n.direction import direction_of, isolated
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.calls.call_marks import CriterionMarks, GivenMark
from crm_desktop.usecases.calls.mark_call import BEST, WORST
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.physical_keys import physical_alone

_GAP = 8
_TONES = {1: "red", 2: "amber", 3: "amber", 4: "green", 5: "green"}
_FROM_RIGHT = "\u200f"


class MarkRows(QWidget):
    marked = Signal(object, object)  # the criterion, and the mark or None where it is taken back
    space_pressed = Signal()  # means the recording, wherever the keyboard is among the marks

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.groups: dict[UUID, OptionGroup] = {}
        self._others: dict[UUID, Label] = {}
        self._mine: dict[UUID, int | None] = {}

    def show_marks(self, rows: Sequence[CriterionMarks], me: UUID | None) -> None:
        if list(self.groups) != [row.criterion_id for row in rows]:
            self._lay(rows)
        for row in rows:
            self._mine[row.criterion_id] = row.mine
            self.groups[row.criterion_id].choose(*([str(row.mine)] if row.mine else []))
            others = [_said(one) for one in row.marks if one.marked_by != me]
            if row.earlier:
                before = " · ".join(map(_said, row.earlier))
                others.append(filled(self.tr("before the records were joined: {marks}"), marks=before))
            self._others[row.criterion_id].setText(" · ".join(others))

    def take_focus(self) -> None:
        """On the first criterion that has no mark of mine."""
        left = [key for key in self.groups if self._mine.get(key) is None] or list(self.groups)
        if left:
            self.groups[left[0]].take_focus()

    def press(self, key: str) -> bool:
        """A digit marks the criterion with the keyboard, else the first without a mark; 0 takes the mark back."""
        if not key.isdigit() or not self.groups or int(key) > BEST:
            return False
        here = self._here()
        if here is None:
            return False
        mark = int(key) or None
        if mark is not None and mark < WORST:
            return False
        self._mark(here, mark)
        keys = list(self.groups)
        if mark is not None and here != keys[-1]:
            self.groups[keys[keys.index(here) + 1]].take_focus()
        return True

    def _here(self) -> UUID | None:
        held: QWidget | None = self.window().focusWidget()
        within = (key for key, group in self.groups.items() if held is not None and group.isAncestorOf(held))
        left = (key for key in self.groups if self._mine.get(key) is None)
        return next(within, None) or next(left, None)

    def _mark(self, criterion: UUID, mark: int | None) -> None:
        self.groups[criterion].choose(*([str(mark)] if mark else []))
        self._mine[criterion] = mark
        self.marked.emit(criterion, mark)

    def _lay(self, rows: Sequence[CriterionMarks]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.groups, self._others = {}, {}
        style = current_style()
        for at, row in enumerate(rows):
            group = OptionGroup()
            options = [Option(str(mark), count(mark, style), _TONES[mark]) for mark in range(WORST, BEST + 1)]
            group.set_options(options, with_digits=False)
            group.setAccessibleName(row.criterion)
            wide = sum(group.button(key).sizeHint().width() + _GAP for key in map(str, range(WORST, BEST + 1)))
            group.setMinimumWidth(wide)  # side by side, however much the others have marked
            for mark in range(WORST, BEST + 1):
                button = group.button(str(mark))
                button.setAccessibleName(f"{row.criterion}: {count(mark, style)}")
                button.installEventFilter(self)
            group.picked.connect(lambda key, criterion=row.criterion_id: self._mark(criterion, int(str(key))))
            words, others = Label(row.criterion), Label("", "small", wrap=True)
            middle = Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(words, at, 0, middle)
            self._grid.addWidget(group, at, 1, middle)
            self._grid.addWidget(others, at, 2, middle)
            self.groups[row.criterion_id], self._others[row.criterion_id] = group, others

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go from criterion to criterion, left and right from mark to mark."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers():
            return False
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
            return True
        if self.press(physical_alone(event)):
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        here = self._here()
        if not step or here is None:
            return False
        keys = list(self.groups)
        self.groups[keys[(keys.index(here) + step) % len(keys)]].take_focus()
        return True


def _said(mark: GivenMark) -> str:
    """A name and a figure have no letter outside the isolate: the line would begin at the left in every language."""
    style = current_style()
    begins = _FROM_RIGHT if direction_of(style.language) == Qt.LayoutDirection.RightToLeft else ""
    return f"{begins}{isolated(mark.listener)} {count(mark.mark, style)}"
