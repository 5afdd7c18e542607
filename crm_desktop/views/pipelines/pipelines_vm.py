"""What the screen of pipelines knows and does: types, stages, rules, what they can speak of, and every small act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.queries.admin.staff import TABLES as STAFF_TABLES
from crm_desktop.queries.deals.deal_types import TABLES as TYPE_TABLES
from crm_desktop.queries.deals.deal_types import DealTypeRow, StageRow, deal_type_rows
from crm_desktop.queries.deals.transition_rules import TABLES as RULE_TABLES
from crm_desktop.queries.deals.transition_rules import TransitionRuleRow, transition_rule_rows
from crm_desktop.queries.notes.tags import tag_rows
from crm_desktop.queries.process.result_rows import result_rows
from crm_desktop.queries.process.template_rows import template_rows
from crm_desktop.store.changes import ChangeSet
from crm_desktop.usecases.pipelines.archive_deal_type import ArchiveDealType, archive_deal_type
from crm_desktop.usecases.pipelines.arrange_stages import ArrangeStages, arrange_stages
from crm_desktop.usecases.pipelines.arrange_transition_rules import ArrangeTransitionRules, arrange_transition_rules
from crm_desktop.usecases.pipelines.delete_transition_rule import DeleteTransitionRule, delete_transition_rule
from crm_desktop.usecases.pipelines.remove_deal_type import RemoveDealType, remove_deal_type
from crm_desktop.usecases.pipelines.switch_transition_rule import SwitchTransitionRule, switch_transition_rule
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.performer_box import Staff, staff

TABLES = TYPE_TABLES | RULE_TABLES | STAFF_TABLES


@dataclass(frozen=True)
class PipelineBook:
    """Everything at once: it is small."""

    types: tuple[DealTypeRow, ...]
    rules: tuple[TransitionRuleRow, ...]
    templates: tuple[Named, ...]
    results: tuple[Named, ...]
    tags: tuple[Named, ...]
    staff: Staff

    def type_of(self, type_id: UUID | None) -> DealTypeRow | None:
        return next((row for row in self.types if row.id == type_id), None)

    def stages(self, type_id: UUID | None, *kinds: StageKind) -> list[tuple[DealTypeRow, StageRow]]:
        """Of one pipeline, or of all of them."""
        return [
            (row, stage)
            for row in self.types
            if type_id in (None, row.id) and not row.is_archived
            for stage in row.stages
            if not kinds or stage.kind in kinds
        ]

    def names(self) -> dict[UUID, str]:
        stages = {stage.id: stage.name for row in self.types for stage in row.stages}
        return {**stages, **dict(self.templates), **dict(self.results), **dict(self.tags),
                **dict(self.staff.users), **dict(self.staff.teams)}  # fmt: skip


def pipeline_book(session: Any, actor: Actor) -> PipelineBook:
    return PipelineBook(
        tuple(deal_type_rows(session, actor, archived=True)),
        tuple(transition_rule_rows(session, actor)),
        tuple((row.id, row.name) for row in template_rows(session, actor) if not row.is_archived),
        tuple((row.id, row.name) for row in result_rows(session, actor) if not row.is_archived),
        tuple((row.id, row.name) for row in tag_rows(session, actor) if not row.is_lost_reason),
        staff(session, actor),
    )


class PipelinesVm(QObject):
    changed = Signal()
    failed = Signal(object)  # a Problem: it could not be read
    refused = Signal(object)  # a Problem: an act was not allowed

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self.book: PipelineBook | None = None
        house.feed.changed.connect(self._heard)

    @property
    def may_change(self) -> bool:
        return self.house.session.actor.scope_of(Right.PROCESS_CHANGE) is not None

    def load(self) -> None:
        actor = self.house.session.actor
        self.house.lanes.read(self, lambda session: pipeline_book(session, actor), self._read, self.failed.emit)

    def types(self) -> Sequence[DealTypeRow]:
        """Those in use first."""
        return sorted(self.book.types, key=lambda row: row.is_archived) if self.book is not None else ()

    def stages(self, type_id: UUID | None) -> Sequence[StageRow]:
        found = self.book.type_of(type_id) if self.book is not None else None
        return found.stages if found is not None else ()

    def rules(self) -> Sequence[TransitionRuleRow]:
        return self.book.rules if self.book is not None else ()

    # ---- acts

    def archive(self, row: DealTypeRow) -> None:
        order = ArchiveDealType(row.id, not row.is_archived)
        self._write("archive_deal_type", lambda unit: archive_deal_type(unit, order))

    def remove(self, row: DealTypeRow) -> None:
        self._write("remove_deal_type", lambda unit: remove_deal_type(unit, RemoveDealType(row.id)))

    def move_stage(self, type_id: UUID, stage: StageRow, step: int) -> None:
        """Past its neighbour of the same kind."""
        rows = self.stages(type_id)
        mates = [row.id for row in rows if row.kind is stage.kind]
        ids = moved(mates, stage.id, step)
        if ids is not None:
            rest = iter(ids)
            order = ArrangeStages(type_id, tuple(next(rest) if row.id in ids else row.id for row in rows))
            self._write("arrange_stages", lambda unit: arrange_stages(unit, order))

    def switch(self, row: TransitionRuleRow) -> None:
        order = SwitchTransitionRule(row.id, not row.is_on)
        self._write("switch_transition_rule", lambda unit: switch_transition_rule(unit, order))

    def delete(self, row: TransitionRuleRow) -> None:
        order = DeleteTransitionRule(row.id)
        self._write("delete_transition_rule", lambda unit: delete_transition_rule(unit, order))

    def move_rule(self, row: TransitionRuleRow, step: int) -> None:
        ids = moved([one.id for one in self.rules()], row.id, step)
        if ids is not None:
            order = ArrangeTransitionRules(tuple(ids))
            self._write("arrange_transition_rules", lambda unit: arrange_transition_rules(unit, order))

    def _write(self, act: str, work: Callable[[Any], Any]) -> None:
        self.house.lanes.write(self, act, work, lambda _answer: None, self.refused.emit)

    def _read(self, book: PipelineBook) -> None:
        self.book = book
        self.changed.emit()

    def _heard(self, changes: ChangeSet) -> None:
        if self.book is not None and changes.touches(*TABLES):
            self.load()


def moved(ids: Sequence[UUID], which: UUID, step: int) -> list[UUID] | None:
    """The order with that one a place further; None at the edge."""
    found = list(ids)
    at = found.index(which)
    if not 0 <= at + step < len(found):
        return None
    found[at], found[at + step] = found[at + step], found[at]
    return found
