"""Say that a deal was won or lost; its lead follows."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.result import Closes
from crm_desktop.rules.deal_moves import require_fields, stage_of
from crm_desktop.rules.lead_follow import close
from crm_desktop.rules.lost_reasons import lost_reasons
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.deals.move_deal import DealClosed


@dataclass(frozen=True)
class CloseDeal:
    """Lost needs at least one reason tag (FC-18); what was planned for it is cancelled."""

    deal_id: UUID
    is_won: bool
    lost_reason_tag_ids: tuple[UUID, ...] = ()


def close_deal(work: UnitOfWork, order: CloseDeal) -> Deal:
    deal = work.get_to(Right.DEALS_CHANGE, Deal, order.deal_id)
    if deal.status is not DealStatus.OPEN:
        raise DealClosed(title=deal.title)
    closes = Closes.WON if order.is_won else Closes.LOST
    stage = stage_of(work.session, deal.deal_type_id, StageKind.WON if order.is_won else StageKind.LOST)
    reasons = () if order.is_won else lost_reasons(work.session, order.lost_reason_tag_ids)
    require_fields(work.session, deal, stage)
    lead = work.session.get(Lead, deal.lead_id) if deal.lead_id is not None else None
    close(work, lead, deal, closes, reasons, cause=MoveCause.HAND)
    require_next_step(work.session, deal.lead_id, None)
    return deal
