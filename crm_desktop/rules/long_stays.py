"""Transition rules over deals that stand at a stage for too long; the night work runs them (MIS-22)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, or_, select

from crm_desktop.kit.ids import rule_id
from crm_desktop.models.deals.deal import Deal, DealStatus, StageHistory
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.models.deals.transition_rule import RuleEvent, TransitionRule
from crm_desktop.queries.deals.rule_words import Condition
from crm_desktop.rules.rule_deeds import do_deed
from crm_desktop.rules.transitions import rules_on
from crm_desktop.store.unit_of_work import UnitOfWork


def run_long_stays(work: UnitOfWork) -> int:
    """Answers how many deeds were done; run again, also on another station, it does nothing more.

    A stay counts from the last move into the stage. A task is made and a tag put once a stay; the owner is the
    rule's as long as the stay lasts.
    """
    made = 0
    for rule in rules_on(work.session):
        if rule.event is RuleEvent.STAGE_TOO_LONG:
            for deal, since in _stays(work, rule):
                cause = ("long_stay", rule.id.hex, deal.id.hex, since.isoformat())
                with work.because_of(*cause):
                    made += do_deed(work, rule, deal, rule_id(*cause))
                    work.finish()
            work.session.flush()
    return made


def _stays(work: UnitOfWork, rule: TransitionRule) -> list[tuple[Deal, datetime]]:
    """Of the branch whose night it is; another branch has its own."""
    asked = Condition.of(rule.condition)
    entered = (
        select(func.max(StageHistory.at))
        .where(
            StageHistory.deal_id == Deal.id,
            StageHistory.to_stage_id == Deal.stage_id,
            StageHistory.deleted_at.is_(None),
        )
        .scalar_subquery()
    )
    since = func.coalesce(entered, Deal.created_at)
    statement = (
        select(Deal, since, Stage.max_days)
        .join(Stage, Stage.id == Deal.stage_id)
        .where(Deal.status == DealStatus.OPEN, Deal.deleted_at.is_(None))
        .where(or_(Deal.branch_id == work.branch.id, Deal.branch_id.is_(None)))
        .order_by(Deal.created_at, Deal.id)
    )
    if rule.deal_type_id is not None:
        statement = statement.where(Deal.deal_type_id == rule.deal_type_id)
    for stage_id in {asked.stage_id, asked.at_stage_id} - {None}:
        statement = statement.where(Deal.stage_id == stage_id)
    if asked.days is not None:
        statement = statement.where(since <= work.now - timedelta(days=asked.days))
    else:
        statement = statement.where(Stage.max_days.is_not(None))
    return [
        (deal, at)
        for deal, at, longest in work.session.execute(statement)
        if asked.days is not None or at <= work.now - timedelta(days=longest or 0)
    ]
