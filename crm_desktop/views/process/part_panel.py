"""One part of the work process: its list, and beside it a card that tells all about the chosen line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.views.process.process_vm import ProcessVm
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.labels import Label, section
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.scrolled import scrolled
from crm_desktop.views.widgets.work_view import Operation, WorkView

DETAIL_WIDTH = 372
DETAIL_NARROW = 320


class PartTable(WorkView):
    """Alt+Up and Alt+Down move a line, Insert makes one, Delete archives it."""

    step_asked = Signal(int)
    new_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.step_asked.emit(step)
            return
        if event.key() == Qt.Key.Key_Insert:
            self.new_asked.emit()
            return
        super().keyPressEvent(event)

    def _key_of(self, event: QKeyEvent) -> str:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            return "Del"
        return super()._key_of(event)


class PartPanel(QWidget):
    """A panel says its rows, columns, operations and what the card tells; the rest is the same for all."""

    HAS_ARCHIVE: ClassVar[bool] = True
    count_changed = Signal(int)
    asked = Signal(str, object)  # a dialog of this screen and its record

    def __init__(self, house: House, vm: ProcessVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.house, self.vm = house, vm
        self._wanted: object = None
        self._left_at = ""  # the line of the last time, as text
        self._is_compact = False
        self._lay_out()
        self._wire()
        self._show_words()

    # ---- what a panel says

    def rows(self) -> Sequence[Any]:
        raise NotImplementedError

    def columns(self) -> Sequence[Column]:
        raise NotImplementedError

    def delegate(self) -> RowDelegate:
        raise NotImplementedError

    def operations(self) -> Sequence[Operation]:
        return ()

    def reorder(self, row: Any, step: int) -> None:
        """Alt+Up or Alt+Down on a line."""

    def new(self) -> bool:
        """False when there is nothing to make here."""
        return False

    def tell(self, row: Any) -> None:
        """Fill `self.detail` with all about the line."""
        raise NotImplementedError

    def empty_words(self) -> tuple[str, str, str]:
        """Icon, title and sentence of the empty list."""
        raise NotImplementedError

    def name(self) -> str:
        raise NotImplementedError

    def keys(self) -> list[tuple[str, str]]:
        raise NotImplementedError

    def head_widgets(self) -> Sequence[QWidget]:
        """What stands above the list, before the switch for archived ones."""
        return ()

    # ---- what the page calls

    def choose(self, record: object) -> None:
        """Now, or when it is there: a new record is chosen after it was saved."""
        self._wanted = None if self.table.choose(record) else record

    def come_back(self, line: str) -> None:
        """To the line that was chosen last time, once the lines are there."""
        self._left_at = line

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(0, 0))

    def set_compact(self, compact: bool) -> None:
        self._is_compact = compact
        self._hints.setVisible(not compact)
        self._side.setFixedWidth(DETAIL_NARROW if compact else DETAIL_WIDTH)

    # ---- building

    def _lay_out(self) -> None:
        self._model = KeysetTable(self.columns(), self._open_ids, self._fetch)
        self.table = PartTable(self._model, self.delegate(), self.operations())
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.archived = QCheckBox()
        self.archived.setVisible(self.HAS_ARCHIVE)
        self._heading = Label("", "h2")
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 14, 8)
        head.setSpacing(10)
        head.addWidget(self._heading)
        head.addStretch(1)
        for widget in self.head_widgets():
            head.addWidget(widget)
        head.addWidget(self.archived)
        self._hints = KeyHints()
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._hints)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(card, 1)
        across.addWidget(self._made_side())

    def _made_side(self) -> QFrame:
        self._side = QFrame()
        self._side.setProperty("role", "card")
        self._side.setFixedWidth(DETAIL_WIDTH)
        inside = QWidget()
        self.detail = QVBoxLayout(inside)
        self.detail.setContentsMargins(18, 16, 18, 16)
        self.detail.setSpacing(8)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(scrolled(inside))
        return self._side

    def _wire(self) -> None:
        self.vm.changed.connect(self._reread)
        self.table.chosen.connect(lambda _id: self.show_detail())
        self.table.step_asked.connect(self._step)
        self.table.new_asked.connect(self.new)
        self.archived.toggled.connect(self.vm.show_archived)
        self._model.opened.connect(self._opened)
        self.empty.acted.connect(self.new)

    # ---- reading

    def _open_ids(self, done: Callable[[Sequence[Any]], None]) -> None:
        done([row.id for row in self.rows()])

    def _fetch(self, ids: Sequence[Any], done: Callable[[Sequence[Any]], None]) -> None:
        known = {row.id: row for row in self.rows()}
        done([known[one] for one in ids if one in known])

    def _reread(self) -> None:
        if self.archived.isChecked() != self.vm.with_archived:
            self.archived.blockSignals(True)
            self.archived.setChecked(self.vm.with_archived)
            self.archived.blockSignals(False)
        self._model.refresh()
        self.show_detail()
        self.count_changed.emit(sum(1 for row in self.rows() if not getattr(row, "is_archived", False)))

    def _opened(self) -> None:
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        left_at, self._left_at = self._left_at, ""
        if self._wanted is None:
            self._wanted = next((row.id for row in self.rows() if str(row.id) == left_at), None)
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None
        elif not self.table.currentIndex().isValid() and self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(0, 0))

    def chosen(self) -> Any | None:
        wanted = self.table.chosen_id()
        return next((row for row in self.rows() if row.id == wanted), None)

    def _step(self, step: int) -> None:
        row = self.chosen()
        if row is not None and self.vm.may_change:
            self.reorder(row, step)

    # ---- drawing

    def show_detail(self) -> None:
        clear(self.detail)
        row = self.chosen()
        if row is None:
            return
        self.tell(row)
        self.detail.addStretch(1)

    def tell_head(self, icon: str, tone: str, title: str, sentence: str) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(Label(title, "h2", wrap=True))
        titles.addWidget(Label(sentence, "small", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconDisc(icon, tone, 40), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(titles, 1)
        self.detail.addLayout(head)

    def tell_section(self, words: str) -> None:
        self.detail.addSpacing(6)
        self.detail.addWidget(section(words))

    def tell_fact(self, icon: str, words: str, note: str = "", tint: str = "faint") -> None:
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(IconMark(icon, tint, 16), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(Label(words, "", wrap=True))
        if note:
            told.addWidget(Label(note, "small", wrap=True))
        line.addLayout(told, 1)
        self.detail.addLayout(line)

    def tell_buttons(self, *buttons: QWidget) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for one in buttons:
            flow.addWidget(one)
        self.detail.addSpacing(4)
        self.detail.addWidget(holder)

    def _show_words(self) -> None:
        self._heading.setText(self.name())
        self.table.setAccessibleName(self.name())
        self.archived.setText(QCoreApplication.translate("PartPanel", "With archived ones"))
        self._hints.show_keys(self.keys())
        icon, title, sentence = self.empty_words()
        self.empty.set_state(icon, title, sentence)
        self.show_detail()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_hints"):
            self._show_words()


def clear(layout: QLayout) -> None:
    """Takes everything out, inner layouts as well."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
