"""The board: a column a stage, cards that are dragged or moved by keys, and at the end where deals are won and lost."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.queries.deals.deal_cards import DealCard
from crm_desktop.queries.deals.deal_types import StageRow
from crm_desktop.views.deals.board_column import DropPlace, StageColumn
from crm_desktop.views.deals.board_vm import BoardVm
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate

NARROWEST = 236
END_WIDTH = 104
_ICONS = {StageKind.WON: ("circle-check", "green"), StageKind.LOST: ("circle-x", "red")}


class EndPlace(DropPlace):
    """Where a deal is dropped to be won or lost."""

    def __init__(self, stage: StageRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.setFixedWidth(END_WIDTH)
        icon, tone = _ICONS[stage.kind]
        name = Label(stage.name, "small", wrap=True)
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.addStretch(1)
        column.addWidget(IconDisc(icon, tone, 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(name)
        column.addStretch(1)


class BoardView(QWidget):
    filled = Signal()  # the first cards of every column are there, or there are none

    def __init__(self, house: House, operations: Sequence[Operation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._operations = tuple(operations)
        self.vm = BoardVm(house, self)
        self.columns: list[StageColumn] = []
        self.ends: list[EndPlace] = []
        self._column: StageColumn | None = None  # the one with the keyboard
        self._follow: UUID | None = None  # a card that was moved by keys: the cursor goes along
        self._wants_focus = False
        self._lay_out()
        self._wire()
        self._show_words()

    # ---- what the page calls

    def show_board(self) -> None:
        """The first time the board is read; afterwards it is there."""
        if not self.vm.is_read:
            self.vm.load()

    def take_focus(self) -> None:
        """At the card that was chosen last, else at the first one; later, if the columns are still on their way."""
        column = self._column or next((one for one in self.columns if one.model.rowCount()), None)
        self._wants_focus = not self.columns or not all(one.model.is_open for one in self.columns)
        if column is not None and not self._wants_focus:
            self._enter(column)

    def set_compact(self, compact: bool) -> None:
        self._hints.setVisible(not compact)

    def chosen(self) -> DealCard | None:
        row = self._column.cards.chosen_row() if self._column is not None else None
        return row if isinstance(row, DealCard) else None

    # ---- building

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._inside.setProperty("role", "scrolled")
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.empty)
        self._hints = KeyHints()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._stack, 1)
        column.addWidget(self._hints)

    def _wire(self) -> None:
        self.vm.arranged.connect(self._arrange)
        self.vm.narrowed.connect(self._reload)
        self.vm.changed.connect(self._refresh)
        self.vm.counted.connect(self._show_figures)
        self.vm.failed.connect(self._failed)
        self.vm.refused.connect(lambda problem: self._house.go.toast(words(problem), "red"))
        self.vm.asked_more.connect(
            lambda deal_id, stage_id: self._house.go.dialog("move_deal", deal_id=deal_id, stage_id=stage_id)
        )
        self.vm.moved.connect(self._moved)
        self.empty.acted.connect(self.vm.load)

    def _arrange(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._column = None
        self.columns = [self._made(stage) for stage in self.vm.stages(StageKind.OPEN)]
        self.ends = [EndPlace(stage) for stage in self.vm.stages(StageKind.WON, StageKind.LOST)]
        holder = QWidget()
        holder.setFixedWidth(END_WIDTH)
        beside = QVBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        for end in self.ends:
            end.dropped.connect(lambda deal_id, stage=end.stage: self.vm.move(deal_id, stage.id))
            beside.addWidget(end, 1)
        for one in self.columns:
            self._row.addWidget(one, 1)
        self._row.addWidget(holder)
        self._stack.setCurrentIndex(0)
        self._show_figures()
        for one in self.columns:
            one.cards.load()

    def _made(self, stage: StageRow) -> StageColumn:
        made = StageColumn(self.vm, stage, self._operations)
        made.setMinimumWidth(NARROWEST)
        made.dropped.connect(lambda deal_id: self._dropped(deal_id, stage))
        made.cards.entered.connect(lambda: self._entered(made))
        made.cards.side_asked.connect(lambda step: self._go_aside(made, step))
        made.cards.step_asked.connect(lambda step: self._step(made, step))
        made.model.opened.connect(lambda: self._opened(made))
        return made

    # ---- what happens

    def _dropped(self, deal_id: UUID, stage: StageRow) -> None:
        here = next((one for one in self.columns if one.stage.id == stage.id), None)
        if here is not None and here.model.row_of(deal_id) < 0:
            self.vm.move(deal_id, stage.id)

    def _step(self, column: StageColumn, step: int) -> None:
        card = column.cards.chosen_row()
        if isinstance(card, DealCard):
            self._follow = card.id
            self.vm.step(card.id, column.stage.id, step)

    def _moved(self, deal_id: UUID, stage_id: UUID) -> None:
        stage = next((one for one in self.vm.stages() if one.id == stage_id), None)
        if stage is not None and stage.kind is not StageKind.OPEN:
            sentence = self.tr("The deal is now at: %1. Ctrl+Z takes it back.")
            self._house.go.toast(sentence.replace("%1", stage.name))

    def _go_aside(self, column: StageColumn, step: int) -> None:
        """To the next column that has cards, at about the same height."""
        at = self.columns.index(column) + step
        while 0 <= at < len(self.columns) and not self.columns[at].model.rowCount():
            at += step
        if 0 <= at < len(self.columns):
            there = self.columns[at]
            if not there.cards.currentIndex().isValid():
                row = min(max(column.cards.currentIndex().row(), 0), there.model.rowCount() - 1)
                there.cards.setCurrentIndex(there.model.index(row, 0))
            self._enter(there)

    def _enter(self, column: StageColumn) -> None:
        column.cards.setFocus(Qt.FocusReason.TabFocusReason)
        self._entered(column)
        if not column.cards.currentIndex().isValid() and column.model.rowCount():
            column.cards.setCurrentIndex(column.model.index(0, 0))
        self._area.ensureWidgetVisible(column, 10, 0)

    def _entered(self, column: StageColumn) -> None:
        """One card is chosen on the whole board: the one with the keyboard."""
        self._column = column
        for other in self.columns:
            if other is not column:
                other.cards.clearSelection()
        if column.cards.currentIndex().isValid():
            column.cards.selectRow(column.cards.currentIndex().row())

    def _opened(self, column: StageColumn) -> None:
        if self._follow is not None and column.model.row_of(self._follow) >= 0 and column is not self._column:
            wanted, self._follow = self._follow, None
            column.cards.choose(wanted)
            self._enter(column)
        if all(one.model.is_open for one in self.columns):
            if self._wants_focus and self.isVisible():
                self.take_focus()
            self.filled.emit()

    def _reload(self) -> None:
        for one in self.columns:
            one.cards.load_anew()

    def _refresh(self) -> None:
        for one in self.columns:
            one.model.refresh()

    # ---- drawing

    def _show_figures(self) -> None:
        for one in self.columns:
            one.show_figures(self.vm.columns.get(one.stage.id))

    def _failed(self, problem: Problem) -> None:
        title = translate("ListPage", "The list could not be read")
        self.empty.set_state("circle-alert", title, words(problem), translate("ListPage", "Try again"), "red")
        self._stack.setCurrentIndex(1)
        self.filled.emit()

    def _show_words(self) -> None:
        self._hints.show_keys(self.keys())
        self._show_figures()

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("←→", self.tr("Column")),
            ("Alt+←→", self.tr("Move the deal")),
            ("M", self.tr("Move, win or lose")),
            ("Enter", self.tr("Open the card")),
            ("N", self.tr("New task")),
            ("F8", self.tr("Call")),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_hints"):
            self._show_words()
