"""Refer a lead to a colleague or a team, with its deal and what is planned for it (C24-38)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.work.lead import Lead
from crm_desktop.rules.handing_over import receiver, refer_lead
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AssignLead:
    """What is in work stays with whoever has it; planned tasks go along unless `with_tasks` is off."""

    lead_id: UUID
    assignee_id: UUID | None = None
    team_id: UUID | None = None
    with_tasks: bool = True


def assign_lead(work: UnitOfWork, order: AssignLead) -> Lead:
    lead = work.get_to(Right.LEADS_CHANGE, Lead, order.lead_id)
    refer_lead(work, lead, receiver(work, order.assignee_id, order.team_id), with_tasks=order.with_tasks)
    return lead
