"""How a lead and its deal follow what was done: begun, woken, won, lost, left stagnant (C24-13…18, FC-18)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.models.deals.transition_rule import RuleEvent
from crm_desktop.models.notes.tag import Tag
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import LEAD_MOVES, Lead, LeadStatus
from crm_desktop.models.work.result import Closes
from crm_desktop.rules.deal_moves import deal_of, enter, open_deals_of, reopen, stage_of
from crm_desktop.rules.happenings import happened
from crm_desktop.rules.history import tell
from crm_desktop.rules.lost_reasons import drop_reasons, put_reasons
from crm_desktop.rules.task_moves import cancel_work_of
from crm_desktop.store.unit_of_work import UnitOfWork

ASLEEP = (LeadStatus.STAGNANT, LeadStatus.LOST)


class LeadCannotMove(Problem):
    code = "lead.cannot_move"


def set_status(work: UnitOfWork, lead: Lead, status: LeadStatus, **facts: Any) -> None:
    """Move the lead as domain.md allows, with its line in the history; raises LeadCannotMove."""
    if lead.status is status:
        return
    if status not in LEAD_MOVES[lead.status]:
        raise LeadCannotMove(title=lead.title, before=lead.status.value, after=status.value)
    before, lead.status, lead.status_at = lead.status, status, work.now
    lead.closed_at = work.now if status in (LeadStatus.CLOSED, LeadStatus.LOST) else None
    if status is not LeadStatus.STAGNANT:
        lead.stagnant_reason_id = None
    tell(work, TimelineKind.LEAD_STATUS, lead.person_id, lead, title=lead.title, before=before, after=status, **facts)
    happened(work, RuleEvent.LEAD_STATUS, lead_id=lead.id, status=status)


def begin(work: UnitOfWork, lead: Lead) -> None:
    """An activity was saved: a new lead is in progress (C24-14), a sleeping one wakes, a closed one stays closed."""
    if lead.status is LeadStatus.NEW:
        set_status(work, lead, LeadStatus.IN_PROGRESS)
    wake(work, lead)


def wake(work: UnitOfWork, lead: Lead) -> None:
    """A stagnant or lost lead is worked on again, and so is the deal that was lost with it."""
    if lead.status not in ASLEEP:
        return
    was_lost = lead.status is LeadStatus.LOST
    set_status(work, lead, LeadStatus.IN_PROGRESS)
    if was_lost:
        drop_reasons(work, lead)
        if not open_deals_of(work.session, lead.id) and (deal := deal_of(work.session, lead.id, DealStatus.LOST)):
            reopen(work, deal, MoveCause.RULE)
            work.session.flush()


def close(
    work: UnitOfWork,
    lead: Lead | None,
    deal: Deal | None,
    closes: Closes,
    reasons: Sequence[Tag] = (),
    *,
    cause: MoveCause = MoveCause.RULE,
    stage: Stage | None = None,
) -> None:
    """Win or lose the deal, and the lead unless it has another open deal; without a deal, the lead with all of its.

    `reasons` are checked by the caller, `stage` is one chosen by hand.
    """
    if closes is Closes.NOTHING:
        return
    kind = StageKind.WON if closes is Closes.WON else StageKind.LOST
    if deal is not None and deal.status is DealStatus.OPEN:
        enter(work, deal, stage or stage_of(work.session, deal.deal_type_id, kind), cause)
        if closes is Closes.LOST:
            put_reasons(work, deal, reasons)
            cancel_work_of(work, deal_id=deal.id)
    if lead is None or lead.status is LeadStatus.CLOSED:
        return
    work.session.flush()
    if deal is None or not open_deals_of(work.session, lead.id):
        _close_lead(work, lead, closes, reasons, cause)
        work.session.flush()


def _close_lead(work: UnitOfWork, lead: Lead, closes: Closes, reasons: Sequence[Tag], cause: MoveCause) -> None:
    if closes is Closes.WON:
        wake(work, lead)
        set_status(work, lead, LeadStatus.CLOSED)
        for other in open_deals_of(work.session, lead.id):
            enter(work, other, stage_of(work.session, other.deal_type_id, StageKind.WON), cause)
        return
    set_status(work, lead, LeadStatus.LOST, reasons=[tag.name for tag in reasons])
    put_reasons(work, lead, reasons)
    for other in open_deals_of(work.session, lead.id):
        enter(work, other, stage_of(work.session, other.deal_type_id, StageKind.LOST), cause)
        put_reasons(work, other, reasons)
    cancel_work_of(work, lead_id=lead.id)


def would_lose(work: UnitOfWork, lead_id: UUID | None, deal_id: UUID | None) -> bool:
    """Whether there is anything to lose, so that a reason must be given; an activity wakes even a lost lead."""
    lead = work.session.get(Lead, lead_id) if lead_id is not None else None
    deal = work.session.get(Deal, deal_id) if deal_id is not None else None
    lead_open = lead is not None and lead.status is not LeadStatus.CLOSED
    return lead_open or (deal is not None and deal.status is DealStatus.OPEN)
