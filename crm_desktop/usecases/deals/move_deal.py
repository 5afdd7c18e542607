"""Move a deal to another stage of its pipeline by hand."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealService, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage, StageKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.result import Closes
from crm_desktop.rules.deal_moves import enter
from crm_desktop.rules.lead_follow import close, wake
from crm_desktop.rules.lost_reasons import lost_reasons
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.store.unit_of_work import UnitOfWork


class OtherPipeline(Problem):
    code = "deal.other_pipeline"


class DealClosed(Problem):
    """A closed deal is reopened before it moves."""

    code = "deal.closed"


class WorkflowMoves(Problem):
    """The stages of this pipeline follow its workflow (FC-50)."""

    code = "deal.workflow_moves"


class FieldsNeeded(Problem):
    """The stage wants something filled in first; `fields` are column names."""

    code = "deal.fields_needed"


@dataclass(frozen=True)
class MoveDeal:
    """Into a lost stage at least one reason tag goes along (FC-18)."""

    deal_id: UUID
    stage_id: UUID
    lost_reason_tag_ids: tuple[UUID, ...] = ()


def move_deal(work: UnitOfWork, order: MoveDeal) -> Deal:
    deal = work.get_to(Right.DEALS_CHANGE, Deal, order.deal_id)
    stage = work.get(Stage, order.stage_id)
    if stage.deal_type_id != deal.deal_type_id:
        raise OtherPipeline(title=deal.title, stage=stage.name)
    if deal.status is not DealStatus.OPEN:
        raise DealClosed(title=deal.title)
    if work.get(DealType, deal.deal_type_id).mode is PipelineMode.WORKFLOW:
        raise WorkflowMoves(title=deal.title)
    require_fields(work, deal, stage)
    lead = work.session.get(Lead, deal.lead_id) if deal.lead_id is not None else None
    match stage.kind:
        case StageKind.OPEN:
            _move(work, deal, lead, stage)
        case StageKind.WON:
            close(work, lead, deal, Closes.WON, cause=MoveCause.HAND, stage=stage)
        case StageKind.LOST:
            reasons = lost_reasons(work.session, order.lost_reason_tag_ids)
            close(work, lead, deal, Closes.LOST, reasons, cause=MoveCause.HAND, stage=stage)
    require_next_step(work.session, deal.lead_id, deal.id)
    return deal


def _move(work: UnitOfWork, deal: Deal, lead: Lead | None, stage: Stage) -> None:
    if lead is not None:
        wake(work, lead)
    enter(work, deal, stage, MoveCause.HAND)


def require_fields(work: UnitOfWork, deal: Deal, stage: Stage) -> None:
    missing = [name for name in stage.required_fields.replace(",", " ").split() if not _has(work, deal, name)]
    if missing:
        raise FieldsNeeded(title=deal.title, stage=stage.name, fields=", ".join(missing))


def _has(work: UnitOfWork, deal: Deal, name: str) -> bool:
    if name == "services":
        of = select(DealService.id).where(DealService.deal_id == deal.id, DealService.deleted_at.is_(None))
        return work.session.scalar(of.limit(1)) is not None
    return getattr(deal, name, None) is not None
