"""Take a stage out of its pipeline; the deals that stand there go to another one of the same kind (MIS-24)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, MoveCause
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.rules.deal_moves import enter
from crm_desktop.rules.pipelines import LastOfKind, deals_at, put_in_order, stages_of, switch_off_rules_of
from crm_desktop.store.unit_of_work import UnitOfWork


class StageHasDeals(Problem):
    """Where to with them must be said. Facts: stage, count."""

    code = "pipeline.stage_has_deals"


class OtherKindOfStage(Problem):
    """Deals go to a stage of the same pipeline and kind. Facts: stage, other."""

    code = "pipeline.other_kind_of_stage"


@dataclass(frozen=True)
class RemoveStage:
    stage_id: UUID
    to_stage_id: UUID | None = None


def remove_stage(work: UnitOfWork, order: RemoveStage) -> int:
    """Answers how many deals were moved; each has its line in the history."""
    work.require(Right.PROCESS_CHANGE)
    stage = work.get(Stage, order.stage_id)
    others = [one for one in stages_of(work.session, stage.deal_type_id) if one.id != stage.id]
    if all(one.kind is not stage.kind for one in others):
        raise LastOfKind(stage=stage.name)
    moved = _move_out(work, stage, others, order.to_stage_id)
    switch_off_rules_of(work.session, [stage.id])
    work.remove(stage)
    put_in_order(others)
    return moved


def _move_out(work: UnitOfWork, stage: Stage, others: list[Stage], to_id: UUID | None) -> int:
    count = deals_at(work.session, stage.id)
    if not count:
        return 0
    if to_id is None:
        raise StageHasDeals(stage=stage.name, count=count)
    there = next((one for one in others if one.id == to_id), None)
    if there is None or there.kind is not stage.kind:
        raise OtherKindOfStage(stage=stage.name, other=there.name if there is not None else "")
    for deal in work.all(select(Deal).where(Deal.stage_id == stage.id, Deal.deleted_at.is_(None))):
        closed = deal.closed_on, deal.closed_at
        enter(work, deal, there, MoveCause.HAND, rules_follow=False)
        if deal.closed_on is not None:
            deal.closed_on, deal.closed_at = closed  # it was closed when it was, not now
    return count
