"""Take a won or lost deal up again, at the open stage it was in last; a right of its own."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.work.lead import Lead
from crm_desktop.rules.deal_moves import reopen
from crm_desktop.rules.following import plan_first
from crm_desktop.rules.lead_follow import wake
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.store.unit_of_work import UnitOfWork


class DealOpen(Problem):
    code = "deal.open"


@dataclass(frozen=True)
class ReopenDeal:
    """`next` None plans the preset first step for today, unless something is planned already."""

    deal_id: UUID
    next: ProposedStep | None = None


def reopen_deal(work: UnitOfWork, order: ReopenDeal) -> Deal:
    """A lost or stagnant lead wakes with it; a closed lead stays closed."""
    deal = work.get_to(Right.DEALS_REOPEN, Deal, order.deal_id)
    if deal.status is DealStatus.OPEN:
        raise DealOpen(title=deal.title)
    reopen(work, deal, MoveCause.HAND)
    work.session.flush()
    lead = work.session.get(Lead, deal.lead_id) if deal.lead_id is not None else None
    if lead is not None:
        wake(work, lead)  # first: the deal of a lead that rests needs no step
    plan_first(work, deal_id=deal.id, step=order.next)
    return deal
