"""Move a deal to another stage of its pipeline by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage, StageKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.result import Closes
from crm_desktop.rules.deal_moves import RequiredField, enter, require_fields
from crm_desktop.rules.lead_follow import close, wake
from crm_desktop.rules.lost_reasons import lost_reasons
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.deals.change_deal import AmountNegative, set_services


class OtherPipeline(Problem):
    code = "deal.other_pipeline"


class DealClosed(Problem):
    """A closed deal is reopened before it moves."""

    code = "deal.closed"


class WorkflowMoves(Problem):
    """The open stages of this pipeline follow its workflow, unless one has the right to change the process (FC-50)."""

    code = "deal.workflow_moves"


@dataclass(frozen=True)
class MoveDeal:
    """Into a lost stage at least one reason tag goes along (FC-18).

    `filled` is what the stage required and was asked for in place: a number, a day, ids of services, an id.
    """

    deal_id: UUID
    stage_id: UUID
    lost_reason_tag_ids: tuple[UUID, ...] = ()
    filled: Mapping[RequiredField, Any] = field(default_factory=dict)


def move_deal(work: UnitOfWork, order: MoveDeal) -> Deal:
    deal = work.get_to(Right.DEALS_CHANGE, Deal, order.deal_id)
    stage = work.get(Stage, order.stage_id)
    _check_way(work, deal, stage)
    _fill(work, deal, order.filled)
    require_fields(work.session, deal, stage)
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


def _check_way(work: UnitOfWork, deal: Deal, stage: Stage) -> None:
    if stage.deal_type_id != deal.deal_type_id:
        raise OtherPipeline(title=deal.title, stage=stage.name)
    if deal.status is not DealStatus.OPEN:
        raise DealClosed(title=deal.title)
    is_workflow = work.get(DealType, deal.deal_type_id).mode is PipelineMode.WORKFLOW
    if is_workflow and stage.kind is StageKind.OPEN and work.actor.scope_of(Right.PROCESS_CHANGE) is None:
        raise WorkflowMoves(title=deal.title)


def _fill(work: UnitOfWork, deal: Deal, filled: Mapping[RequiredField, Any]) -> None:
    for what, value in filled.items():
        match what:
            case RequiredField.AMOUNT:
                if value < 0:
                    raise AmountNegative
                deal.amount = value
            case RequiredField.EXPECTED_CLOSE_ON:
                deal.expected_close_on = value
            case RequiredField.CHANNEL:
                deal.channel_id = value
            case RequiredField.OWNER:
                deal.owner_id = value
            case RequiredField.SERVICE:
                set_services(work, deal, tuple(value))
    work.session.flush()


def _move(work: UnitOfWork, deal: Deal, lead: Lead | None, stage: Stage) -> None:
    if lead is not None:
        wake(work, lead)
    before = work.session.get_one(Stage, deal.stage_id)
    enter(work, deal, stage, MoveCause.HAND)
    if stage.position < before.position:
        # From here the workflow takes it forward again.
        deal.progress = min(deal.progress, stage.progress)
