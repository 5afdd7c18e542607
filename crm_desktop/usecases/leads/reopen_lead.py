"""Work on a stagnant or lost lead again, with a step planned for it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.rules.following import plan_first
from crm_desktop.rules.lead_follow import ASLEEP, LeadCannotMove
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.visit_follow import woken
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ReopenLead:
    """`next` None plans the preset first contact for today, unless a visit is booked already."""

    lead_id: UUID
    next: ProposedStep | None = None


def reopen_lead(work: UnitOfWork, order: ReopenLead) -> Lead:
    """Raises LeadCannotMove for a closed lead: a new wish is a new lead (C24-01)."""
    lead = work.get_to(Right.LEADS_CHANGE, Lead, order.lead_id)
    if lead.status not in ASLEEP:
        after = LeadStatus.IN_PROGRESS
        raise LeadCannotMove(title=lead.title, before=lead.status.value, after=after.value)
    woken(work, lead)
    plan_first(work, lead_id=lead.id, step=order.next)
    return lead
