"""Automatic transition rules: when something happens to a deal and a condition holds, they do their deed (MIS-22).

Their words are those of queries/deals/rule_words.py. They run in the group of what happened, and are undone with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.deals.transition_rule import TransitionRule
from crm_desktop.queries.deals.rule_words import Condition
from crm_desktop.rules.deal_moves import deal_of, open_deals_of
from crm_desktop.rules.happenings import Happening, taken
from crm_desktop.rules.rule_deeds import do_deed
from crm_desktop.store.unit_of_work import UnitOfWork

# What a rule does may call for another rule, and so on; a chain that is longer than this is no process.
MOST_DEEP = 5


def rules_on(session: Session) -> Sequence[TransitionRule]:
    return session.scalars(
        select(TransitionRule)
        .where(TransitionRule.is_on.is_(True), TransitionRule.deleted_at.is_(None))
        .order_by(TransitionRule.position, TransitionRule.created_at, TransitionRule.id)
    ).all()


def follow_rules(work: UnitOfWork) -> None:
    """Each rule does its deed on a deal once a group, in the order of the list, at most MOST_DEEP after each other."""
    done: set[tuple[UUID, UUID]] = set()
    happenings = taken(work.session)
    work.session.flush()
    rules = rules_on(work.session) if happenings else ()
    for _ in range(MOST_DEEP):
        for happening in happenings:
            waiting = [rule for rule in rules if _waits_for(rule, happening)]
            for deal in _deals(work.session, happening) if waiting else ():
                _follow_one(work, waiting, deal, done)
        work.session.flush()
        happenings = taken(work.session)
        if not happenings:
            return


def _waits_for(rule: TransitionRule, happening: Happening) -> bool:
    return rule.event is happening.event and Condition.of(rule.condition).fits(happening.facts)


def _follow_one(work: UnitOfWork, waiting: Iterable[TransitionRule], deal: Deal, done: set[tuple[UUID, UUID]]) -> None:
    for rule in waiting:
        key = (rule.id, deal.id)
        if key not in done and _holds(rule, deal):
            done.add(key)
            do_deed(work, rule, deal)


def _holds(rule: TransitionRule, deal: Deal) -> bool:
    """Asked right before the deed, for the rule before may have moved the deal."""
    if rule.deal_type_id not in (None, deal.deal_type_id):
        return False
    return Condition.of(rule.condition).at_stage_id in (None, deal.stage_id)


def _deals(session: Session, happening: Happening) -> list[Deal]:
    """The deal itself, or the lead's open ones, else its last one; of a person only the one that is meant for sure."""
    if happening.deal_id is not None:
        deal = session.get(Deal, happening.deal_id)
        return [deal] if deal is not None and deal.deleted_at is None else []
    if happening.lead_id is not None:
        last = (deal_of(session, happening.lead_id, status) for status in (DealStatus.WON, DealStatus.LOST))
        return open_deals_of(session, happening.lead_id) or [deal for deal in last if deal is not None][:1]
    of = select(Deal).where(
        Deal.person_id == happening.person_id, Deal.status == DealStatus.OPEN, Deal.deleted_at.is_(None)
    )
    found = session.scalars(of.limit(2)).all()
    return list(found) if len(found) == 1 else []
