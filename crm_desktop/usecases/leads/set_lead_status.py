"""Set the status of a lead by hand, from the list (C24-18, C24-57)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.deals.deal import DealStatus, MoveCause
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.result import Closes
from crm_desktop.rules.deal_moves import deal_of
from crm_desktop.rules.following import plan_first
from crm_desktop.rules.history import name_of
from crm_desktop.rules.lead_follow import ASLEEP, close, set_status
from crm_desktop.rules.lost_reasons import lost_reasons
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.rules.task_moves import ReasonNeeded, cancel_work_of
from crm_desktop.rules.visit_follow import woken
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SetLeadStatus:
    """Stagnant needs a reason, lost needs reason tags (FC-18).

    What was planned is cancelled; a resting lead may keep it (`keep_tasks`: "call again in autumn"). A sleeping lead
    that is woken gets `next`, or else its booked visit, or the preset first contact for today.
    """

    lead_id: UUID
    status: LeadStatus
    stagnant_reason_id: UUID | None = None
    lost_reason_tag_ids: tuple[UUID, ...] = ()
    keep_tasks: bool = False
    next: ProposedStep | None = None


def set_lead_status(work: UnitOfWork, order: SetLeadStatus) -> Lead:
    lead = work.get_to(Right.LEADS_CHANGE, Lead, order.lead_id)
    if lead.status is order.status:
        return lead
    match order.status:
        case LeadStatus.STAGNANT:
            _rest(work, lead, order.stagnant_reason_id, order.keep_tasks)
        case LeadStatus.LOST:
            reasons = lost_reasons(work.session, order.lost_reason_tag_ids)
            close(work, lead, None, Closes.LOST, reasons, cause=MoveCause.HAND)
        case LeadStatus.CLOSED:
            if lead.status not in ASLEEP:
                close(work, lead, None, Closes.WON, cause=MoveCause.HAND)
            else:
                set_status(work, lead, LeadStatus.CLOSED)  # refused: a sleeping lead is woken first
        case _:
            _go_on(work, lead, order)
    return lead


def _rest(work: UnitOfWork, lead: Lead, reason_id: UUID | None, keep_tasks: bool) -> None:
    if reason_id is None:
        raise ReasonNeeded(title=lead.title)
    set_status(work, lead, LeadStatus.STAGNANT, reason=name_of(work.session, DictItem, reason_id))
    lead.stagnant_reason_id = reason_id
    if keep_tasks:
        return
    cancel_work_of(work, lead_id=lead.id)
    if (deal := deal_of(work.session, lead.id, DealStatus.OPEN)) is not None:
        cancel_work_of(work, deal_id=deal.id)


def _go_on(work: UnitOfWork, lead: Lead, order: SetLeadStatus) -> None:
    if lead.status in ASLEEP:
        woken(work, lead)
        plan_first(work, lead_id=lead.id, step=order.next)
    if lead.status is not order.status:
        set_status(work, lead, order.status)
    require_next_step(work.session, lead.id, None)
