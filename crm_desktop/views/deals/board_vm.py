"""The board of deals without its widgets: which pipeline, whose deals, the columns with their sums, and every move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.queries.deals.board_columns import BoardColumn, board_columns
from crm_desktop.queries.deals.deal_cards import TABLES as CARD_TABLES
from crm_desktop.queries.deals.deal_cards import DealCard, deal_cards
from crm_desktop.queries.deals.deal_rows import DealFilter, deal_ids
from crm_desktop.queries.deals.deal_types import TABLES as TYPE_TABLES
from crm_desktop.queries.deals.deal_types import DealTypeRow, StageRow, deal_type_rows
from crm_desktop.queries.station.saved_views import last_place
from crm_desktop.rules.deal_moves import FieldsNeeded
from crm_desktop.rules.lost_reasons import LostReasonNeeded
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.station.save_view import SaveView, save_view
from crm_desktop.views.widgets.held_pages import PAGE
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import HEAD, HeadArrived, Id

SCREEN = "deals_board"


@dataclass(frozen=True)
class Board:
    """What is asked once: the pipelines, and which one was left open."""

    types: tuple[DealTypeRow, ...]
    place: dict[str, Any]


class BoardVm(QObject):
    arranged = Signal()  # the columns are others
    narrowed = Signal()  # the same columns with other deals in them
    changed = Signal()  # the cards may have changed
    counted = Signal()
    failed = Signal(object)  # the board could not be read: a Problem
    refused = Signal(object)  # a move was: a Problem
    asked_more = Signal(object, object)  # deal, stage: reasons or fields are needed before it goes there
    moved = Signal(object, object)  # deal, stage

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self.types: tuple[DealTypeRow, ...] = ()
        self.deal_type_id: UUID | None = None
        self.owner = ""
        self.text = ""
        self.columns: dict[UUID, BoardColumn] = {}
        self.is_read = False
        self._question = 0
        house.feed.changed.connect(self._heard)

    # ---- what is there

    @property
    def pipeline(self) -> DealTypeRow | None:
        return next((row for row in self.types if row.id == self.deal_type_id), None)

    def stages(self, *kinds: StageKind) -> tuple[StageRow, ...]:
        stages = self.pipeline.stages if self.pipeline is not None else ()
        return tuple(stage for stage in stages if stage.kind in (kinds or tuple(StageKind)))

    @property
    def is_narrowed(self) -> bool:
        return bool(self.text.strip() or self.owner)

    @property
    def total(self) -> int:
        return sum(column.count for column in self.columns.values())

    # ---- reading

    def load(self) -> None:
        actor = self.house.session.actor

        def question(session: Any) -> Board:
            return Board(
                tuple(deal_type_rows(session, actor)),
                last_place(session, actor, SCREEN) if not self.is_read else {},
            )

        self.house.lanes.read(self, question, self._read, self.failed.emit)

    def open_ids(self, stage_id: UUID, done: Callable[[Sequence[Id]], None]) -> None:
        self.house.lanes.read(self, self._ids(stage_id, None), done, self.failed.emit)

    def open_head(self, stage_id: UUID, done: HeadArrived) -> None:
        """The first ids of a column with their cards in one question."""
        ids_question, actor = self._ids(stage_id, HEAD), self.house.session.actor

        def question(session: Any) -> tuple[Sequence[Id], Sequence[DealCard]]:
            ids = ids_question(session)
            first = [one for one in ids[:PAGE] if isinstance(one, UUID)]
            return ids, deal_cards(session, actor, first)

        self.house.lanes.read(self, question, lambda head: done(*head), self.failed.emit)

    def cards(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        actor, wanted = self.house.session.actor, [one for one in ids if isinstance(one, UUID)]
        self.house.lanes.read(self, lambda session: deal_cards(session, actor, wanted), done, lambda _problem: done([]))

    def count(self) -> None:
        self._question += 1
        question, actor, wanted = self._question, self.house.session.actor, self._filter()

        def arrived(columns: list[BoardColumn]) -> None:
            if question == self._question:
                self.columns = {column.stage_id: column for column in columns}
                self.counted.emit()

        self.house.lanes.read(self, lambda session: board_columns(session, actor, wanted), arrived)

    # ---- where to

    def show_pipeline(self, deal_type_id: UUID) -> None:
        if deal_type_id != self.deal_type_id and any(row.id == deal_type_id for row in self.types):
            self.deal_type_id = deal_type_id
            self.columns = {}
            self.arranged.emit()
            self.count()
            self._keep_place()

    def narrow(self, text: str, owner: str) -> None:
        """As the screen's search and filter say, which it keeps itself."""
        if (text, owner) != (self.text, self.owner):
            self.text, self.owner = text, owner
            if self.is_read:
                self.narrowed.emit()
                self.count()

    # ---- moving

    def step(self, deal_id: UUID, stage_id: UUID, step: int) -> None:
        """From its column to the stage before or after; from the last open one on to the won one."""
        way = self.stages(StageKind.OPEN, StageKind.WON)
        at = next((n for n, stage in enumerate(way) if stage.id == stage_id), -1)
        if at >= 0 and 0 <= at + step < len(way):
            self.move(deal_id, way[at + step].id)

    def move(self, deal_id: UUID, stage_id: UUID) -> None:
        order = MoveDeal(deal_id, stage_id)

        def refused(problem: Problem) -> None:
            if isinstance(problem, FieldsNeeded | LostReasonNeeded):
                self.asked_more.emit(deal_id, stage_id)
            else:
                self.refused.emit(problem)

        self.house.lanes.write(
            self,
            "move_deal",
            lambda work: move_deal(work, order).id,
            lambda _id: self.moved.emit(deal_id, stage_id),
            refused,
        )

    # ---- answers

    def _ids(self, stage_id: UUID, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, wanted = self.house.session.actor, self._filter(stage_id)
        return lambda session: deal_ids(session, actor, wanted, limit)

    def _filter(self, stage_id: UUID | None = None) -> DealFilter:
        return DealFilter(
            deal_type_id=self.deal_type_id if stage_id is None else None,
            stage_id=stage_id,
            owner_id=UUID(self.owner) if self.owner else None,
            text=self.text,
        )

    def _read(self, board: Board) -> None:
        before = self.stages()
        self.types = board.types
        if not self.is_read:
            self.is_read = True
            kept = str(board.place.get("type", ""))
            self.deal_type_id = next((row.id for row in self.types if str(row.id) == kept), None)
        if self.pipeline is None:
            self.deal_type_id = self.types[0].id if self.types else None
        if self.stages() != before:
            self.arranged.emit()
        self.count()

    def _keep_place(self) -> None:
        order = SaveView(screen=SCREEN, name="", state={"type": str(self.deal_type_id or "")})
        self.house.lanes.write(self, "", lambda work: save_view(work, order))

    def _heard(self, changes: Any) -> None:
        if not self.is_read:
            return
        if changes.touches(*TYPE_TABLES):
            self.load()
        if changes.touches(*CARD_TABLES):
            self.changed.emit()
            self.count()
