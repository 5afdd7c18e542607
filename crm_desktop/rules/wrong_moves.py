"""A deal that a rule moved for a result that was wrong stands again where it stood (OT-42, MIS-22)."""

from __future__ import annotations

from sqlalchemy import select

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.models.deals.transition_rule import TransitionRule
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.queries.deals.rule_words import Condition
from crm_desktop.rules.deal_moves import enter, open_deals_of
from crm_desktop.store.unit_of_work import UnitOfWork


def go_back(work: UnitOfWork, task: Task, wrong: Result) -> None:
    """By the hand that corrects, for rules only go on; a deal that has moved since stays where it is."""
    work.session.flush()
    for deal in _deals(work, task):
        if (stage := _stage_before(work, deal, task, wrong)) is not None:
            enter(work, deal, stage, MoveCause.HAND)


def _deals(work: UnitOfWork, task: Task) -> list[Deal]:
    if task.deal_id is None:
        return open_deals_of(work.session, task.lead_id) if task.lead_id is not None else []
    deal = work.session.get(Deal, task.deal_id)
    return [deal] if deal is not None and deal.status is DealStatus.OPEN else []


def _stage_before(work: UnitOfWork, deal: Deal, task: Task, wrong: Result) -> Stage | None:
    last = work.session.scalars(
        select(StageHistory)
        .where(StageHistory.deal_id == deal.id, StageHistory.deleted_at.is_(None))
        .order_by(StageHistory.at.desc(), StageHistory.id.desc())
        .limit(1)
    ).first()
    if last is None or last.rule_id is None or last.at not in (task.done_at, task.corrected_at):
        return None
    rule = work.session.get(TransitionRule, last.rule_id)
    if rule is None or Condition.of(rule.condition).result_id != wrong.id:
        return None
    stage = work.session.get(Stage, last.from_stage_id) if last.from_stage_id is not None else None
    return stage if stage is not None and stage.deleted_at is None and stage.kind is StageKind.OPEN else None
