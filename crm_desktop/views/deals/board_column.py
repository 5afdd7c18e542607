"""One column of the board: the stage with its count and sum, its cards, and the place where a card is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import count, money
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.deals.board_columns import BoardColumn
from crm_desktop.queries.deals.deal_types import StageRow
from crm_desktop.views.deals.board_vm import BoardVm
from crm_desktop.views.deals.card_delegate import CardDelegate, card_told
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel, Label, set_state
from crm_desktop.views.widgets.work_view import Operation, WorkView

MIME = "application/x-crm-deal"


class CardView(WorkView):
    """Arrows go up and down; to the sides to the next column; with Alt the card goes along."""

    side_asked = Signal(int)
    step_asked = Signal(int)
    entered = Signal()

    def __init__(self, table: KeysetTable, delegate: CardDelegate, operations: Sequence[Operation]) -> None:
        super().__init__(table, delegate, operations)
        self._cards = delegate
        self._pressed_at: QPoint | None = None
        self.setProperty("role", "board")
        self.horizontalHeader().hide()
        self._size_cards()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_cards"):
            self._size_cards()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.step_asked.emit(step)
        elif step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.side_asked.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    # ---- a card is taken with the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        is_card = event.button() == Qt.MouseButton.LeftButton and self.indexAt(at).isValid()
        self._pressed_at = at if is_card else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._pressed_at
        if at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - at).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self._drag(at)

    def _drag(self, at: QPoint) -> None:
        index = self.indexAt(at)
        wanted = index.data(KeysetTable.IdRole)
        if not isinstance(wanted, UUID):
            return
        data = QMimeData()
        data.setData(MIME, QByteArray(wanted.bytes))
        drag = QDrag(self)
        drag.setMimeData(data)
        rect = self.visualRect(index)
        shown: QPixmap = self.viewport().grab(rect)
        drag.setPixmap(shown)
        drag.setHotSpot(at - rect.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def _size_cards(self) -> None:
        self.set_row_height(self._cards.height(self.font()))


class DropPlace(QFrame):
    """Takes a dragged card; the frame says so while one is over it."""

    dropped = Signal(object)  # the deal's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "flat")
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            set_state(self, over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_state(self, over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        set_state(self, over=False)
        event.acceptProposedAction()
        self.dropped.emit(UUID(bytes=bytes(event.mimeData().data(MIME).data())))


class StageColumn(DropPlace):
    def __init__(
        self, vm: BoardVm, stage: StageRow, operations: Sequence[Operation], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.stage = stage
        self._currency = vm.house.session.currency
        house = vm.house
        self.model = KeysetTable(
            [Column("card", lambda: stage.name, card_told)],
            lambda done: vm.open_ids(stage.id, done),
            vm.cards,
            lambda done: vm.open_head(stage.id, done),
        )
        self.cards = CardView(self.model, CardDelegate(house.session, lambda: house.now, self), operations)
        self.cards.setAccessibleName(stage.name)
        self._name = ElidedLabel(stage.name, "strong")
        self._count, self._sum = Label("", "muted"), ElidedLabel("", "small")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(1)
        top.addLayout(head)
        top.addWidget(self._sum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.cards, 1)
        self.cards.wait()

    def show_figures(self, found: BoardColumn | None) -> None:
        style = current_style()
        self._count.setText(count(found.count, style) if found is not None else "")
        has_worth = found is not None and found.amount > 0
        self._sum.setText(money(found.amount, self._currency, style) if found is not None and has_worth else " ")
