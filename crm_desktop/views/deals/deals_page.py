"""Deals as a table or as a board: how far each has come, what it is worth; moved in place (C24-15, FC-31)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.queries.deals.deal_rows import DealRow
from crm_desktop.queries.station.saved_views import last_place
from crm_desktop.usecases.station.save_view import SaveView, save_view
from crm_desktop.views.deals.board_view import BoardView
from crm_desktop.views.deals.deal_delegate import DealDelegate, deal_columns
from crm_desktop.views.deals.deals_vm import DealsVm
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.person_operations import call, comment, open_card, statement
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.record_operations import links
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.work_view import Operation

VIEWS = ("table", "board")
VIEW_PLACE = "deals_view"


class DealsPage(ListPage):
    FILTERS: ClassVar[tuple[str, ...]] = ("stage", "owner")

    def __init__(self, house: House) -> None:
        self.vm = DealsVm(house)
        super().__init__(house, self.vm)

    # ---- two views of the same deals

    def open_with(self, facts: Mapping[str, Any]) -> None:
        if facts.get("view") in VIEWS:
            self.show_view(str(facts["view"]))
        elif facts.get("id") is not None or facts.get("tab") is not None:
            self.show_view("table")
        super().open_with(facts)

    def show_view(self, view: str) -> None:
        is_board = view == "board"
        self._was_chosen = True
        self.switch.set_current(view)
        self._list.setVisible(not is_board)
        self.board.setVisible(is_board)
        self.filters["stage"].setVisible(not is_board)
        self._show_pipelines()
        if is_board:
            self.vm.look_away()
            self._house.go.person(None)  # its columns want the room
            self.board.vm.narrow(self.vm.text, self.vm.filters.get("owner", ""))
            self.board.show_board()
        else:
            self.vm.look_again()

    @property
    def is_board(self) -> bool:
        return self.switch.current() == "board"

    def take_focus(self) -> None:
        if self.is_board:
            self.board.take_focus()
        else:
            super().take_focus()

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.board.set_compact(compact)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.switch = SegmentedTabs(self._views())
        self.pipelines = ChoiceBox(with_none=False)
        self.pipelines.setMaximumWidth(190)
        self.board = BoardView(self._house, self.operations())
        self.board.hide()
        self.pipelines.hide()
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addWidget(self.pipelines)
        row.addStretch(1)
        for box in self.filters.values():
            row.addWidget(box)
        self._column.insertLayout(1, row)
        self._column.addWidget(self.board, 1)

    def _wire(self) -> None:
        super()._wire()
        self.switch.chosen.connect(self._switched)
        self.vm.moved.connect(self._narrow_board)
        self.pipelines.picked.connect(self._pipeline_picked)
        self.board.vm.arranged.connect(self._show_pipelines)
        self.board.filled.connect(self.filled)
        self._was_chosen = False
        actor = self._house.session.actor
        self._house.lanes.read(self, lambda session: last_place(session, actor, VIEW_PLACE), self._came_back)

    def _came_back(self, place: Mapping[str, Any]) -> None:
        """To the view that was left, unless somebody has chosen one meanwhile."""
        if place.get("view") in VIEWS and not self._was_chosen:
            self.show_view(str(place["view"]))

    def _views(self) -> Sequence[tuple[str, str]]:
        return (("table", self.tr("Table")), ("board", self.tr("Board")))

    def _switched(self, view: str) -> None:
        self.show_view(view)
        self.take_focus()
        order = SaveView(screen=VIEW_PLACE, name="", state={"view": view})
        self._house.lanes.write(self, "", lambda work: save_view(work, order))

    def _narrow_board(self) -> None:
        if self.is_board:
            self.board.vm.narrow(self.vm.text, self.vm.filters.get("owner", ""))

    def _pipeline_picked(self) -> None:
        wanted = self.pipelines.chosen()
        if wanted is not None:
            self.board.vm.show_pipeline(wanted)

    def _show_pipelines(self) -> None:
        types = self.board.vm.types
        self.pipelines.offer([(row.id, row.name) for row in types])
        self.pipelines.choose(self.board.vm.deal_type_id)
        self.pipelines.setVisible(self.is_board and len(types) > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and physical(event) == "B":
            self._switched("table" if self.is_board else "board")
            return
        super().keyPressEvent(event)

    # ---- the table

    def columns(self) -> Sequence[Column]:
        return deal_columns(self._house.session.currency, lambda: self._house.today)

    def delegate(self) -> RowDelegate:
        return DealDelegate(self._house.session.region, lambda: self._house.today, self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            open_card(go),
            Operation("M", "arrow-right", lambda: self.tr("Move to another stage"), _is_open,
                      lambda row: go.dialog("move_deal", deal_id=row.id)),
            Operation("E", "pencil", lambda: self.tr("Change the deal"), lambda row: True,
                      lambda row: go.dialog("edit_deal", deal_id=row.id)),
            Operation("O", "rotate-ccw", lambda: self.tr("Reopen"), self.may_reopen, self.vm.reopen),
            Operation("I", "history", lambda: self.tr("History of stages"), lambda row: True,
                      lambda row: go.dialog("deal_history", deal_id=row.id)),
            Operation("N", "plus", lambda: self.tr("New task"), lambda row: row.person_id is not None,
                      lambda row: go.dialog("new_task", person_id=row.person_id, lead_id=row.lead_id, deal_id=row.id)),
            links(go, "deal"),
            call(self._house),
            comment(go),
            statement(go),
        )  # fmt: skip

    def may_reopen(self, row: DealRow) -> bool:
        """Reopening is a right of its own; who lacks it is not offered it."""
        return not _is_open(row) and self._house.session.actor.scope_of(Right.DEALS_REOPEN) is not None

    # ---- words

    def _show_words(self) -> None:
        super()._show_words()
        self.switch.set_tabs(self._views())
        self.switch.setAccessibleName(self.tr("View of the deals"))
        self.pipelines.setAccessibleName(self.tr("Pipeline"))

    def title(self) -> str:
        return self.tr("Deals")

    def subtitle(self) -> str:
        return self.tr("Each is born with its lead")

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("open", self.tr("Open")),
            ("won", self.tr("Won")),
            ("lost", self.tr("Lost")),
            ("all", self.tr("All")),
        )

    def filter_words(self) -> Mapping[str, str]:
        return {"stage": self.tr("All stages"), "owner": self.tr("Everybody")}

    def empty_words(self) -> tuple[str, str, str]:
        return ("briefcase", self.tr("No deals here"), self.tr("Every new lead brings its deal."))

    def new_words(self) -> str:
        return self.tr("New deal")

    def ask_new(self) -> None:
        """Most deals are born with their leads; this one has none."""
        self._house.go.dialog("new_deal")

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("M", self.tr("Move, win or lose")),
            ("O", self.tr("Reopen")),
            ("I", self.tr("History of stages")),
            ("N", self.tr("New task")),
            ("G", self.tr("What belongs together")),
            ("F8", self.tr("Call")),
            ("Alt+1…4", self.tr("Tabs")),
            ("Alt+B", self.tr("Board or table")),
        )

    def navigation_count(self) -> int | None:
        return None


def _is_open(row: DealRow) -> bool:
    return row.status is DealStatus.OPEN
