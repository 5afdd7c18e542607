"""Change what is known of a deal: title, money, when it should close, services, source and owner (SM-06)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealService
from crm_desktop.rules.planning import OnePerformer
from crm_desktop.store.unit_of_work import UnitOfWork


class TitleNeeded(Problem):
    code = "deal.title_needed"


class AmountNegative(Problem):
    code = "deal.amount_negative"


@dataclass(frozen=True)
class DealFacts:
    """What a deal can be filled in with; `amount` in the currency's smallest unit."""

    amount: int | None = None
    expected_close_on: date | None = None
    channel_id: UUID | None = None
    owner_id: UUID | None = None
    team_id: UUID | None = None
    service_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class ChangeDeal:
    """The whole form."""

    deal_id: UUID
    title: str
    facts: DealFacts


def change_deal(work: UnitOfWork, order: ChangeDeal) -> Deal:
    deal = work.get_to(Right.DEALS_CHANGE, Deal, order.deal_id)
    if not order.title.strip():
        raise TitleNeeded
    deal.title = order.title.strip()
    set_facts(work, deal, order.facts)
    return deal


def set_facts(work: UnitOfWork, deal: Deal, facts: DealFacts) -> None:
    if facts.owner_id is not None and facts.team_id is not None:
        raise OnePerformer
    if facts.amount is not None and facts.amount < 0:
        raise AmountNegative
    deal.amount, deal.expected_close_on = facts.amount, facts.expected_close_on
    deal.channel_id, deal.owner_id, deal.team_id = facts.channel_id, facts.owner_id, facts.team_id
    set_services(work, deal, facts.service_ids)


def set_services(work: UnitOfWork, deal: Deal, service_ids: tuple[UUID, ...]) -> None:
    wanted = dict.fromkeys(service_ids)
    for row in work.all(select(DealService).where(DealService.deal_id == deal.id, DealService.deleted_at.is_(None))):
        if row.service_id in wanted:
            del wanted[row.service_id]
        else:
            work.remove(row)
    for service_id in wanted:
        work.add(DealService(deal_id=deal.id, service_id=service_id, count=1))
