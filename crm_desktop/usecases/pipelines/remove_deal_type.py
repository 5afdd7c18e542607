"""Delete a deal type that has no deals; one that has any is put away instead (MIS-29)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.deal_type import DealType
from crm_desktop.models.deals.transition_rule import TransitionRule
from crm_desktop.rules.pipelines import stages_of, switch_off_rules_of
from crm_desktop.store.unit_of_work import UnitOfWork


class BasicStays(Problem):
    """The basic deal type cannot be deleted. Facts: name."""

    code = "pipeline.basic_stays"


class PipelineInUse(Problem):
    """It has deals, so it can only be archived. Facts: name, count."""

    code = "pipeline.in_use"


@dataclass(frozen=True)
class RemoveDealType:
    deal_type_id: UUID


def remove_deal_type(work: UnitOfWork, order: RemoveDealType) -> None:
    """Its rules go with it."""
    work.require(Right.PROCESS_CHANGE)
    found = work.get(DealType, order.deal_type_id)
    if found.is_basic:
        raise BasicStays(name=found.name)
    of = select(func.count(Deal.id)).where(Deal.deal_type_id == found.id, Deal.deleted_at.is_(None))
    if count := work.session.scalar(of):
        raise PipelineInUse(name=found.name, count=count)
    stages = stages_of(work.session, found.id)
    switch_off_rules_of(work.session, [stage.id for stage in stages])
    rules = select(TransitionRule).where(TransitionRule.deal_type_id == found.id, TransitionRule.deleted_at.is_(None))
    for row in (*stages, *work.all(rules), found):
        work.remove(row)
