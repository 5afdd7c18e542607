"""Deals of a workflow pipeline go forward with the tasks that were done (FC-48…51)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage, StageKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.result import Closes, Result, ResultKind
from crm_desktop.models.work.task import Task
from crm_desktop.rules.deal_moves import enter
from crm_desktop.rules.lead_follow import close
from crm_desktop.rules.next_step import closes_as
from crm_desktop.store.unit_of_work import UnitOfWork

WHOLE = 100


def progress_by(work: UnitOfWork, task: Task, result: Result) -> None:
    """The done task takes its deal as far as it says, never back; work that is still to be done takes it nowhere."""
    if task.progress is None or task.deal_id is None or _is_put_off(result):
        return
    deal = work.session.get(Deal, task.deal_id)
    if deal is None or deal.status is not DealStatus.OPEN or task.progress <= deal.progress:
        return
    if work.session.get_one(DealType, deal.deal_type_id).mode is not PipelineMode.WORKFLOW:
        return
    deal.progress = min(task.progress, WHOLE)
    if deal.progress == WHOLE:
        lead = work.session.get(Lead, deal.lead_id) if deal.lead_id is not None else None
        close(work, lead, deal, Closes.WON, cause=MoveCause.WORKFLOW)
        return
    stage, here = stage_at(work.session, deal), work.session.get_one(Stage, deal.stage_id)
    if stage is not None and stage.position > here.position:
        enter(work, deal, stage, MoveCause.WORKFLOW)


def stage_at(session: Session, deal: Deal) -> Stage | None:
    """FC-50: stage s for (previous stage %, s %], the first one including 0; beyond the last open stage, the last."""
    stages = session.scalars(
        select(Stage)
        .where(Stage.deal_type_id == deal.deal_type_id, Stage.kind == StageKind.OPEN, Stage.deleted_at.is_(None))
        .order_by(Stage.progress, Stage.position, Stage.id)
    ).all()
    return next((stage for stage in stages if deal.progress <= stage.progress), stages[-1] if stages else None)


def _is_put_off(result: Result) -> bool:
    return result.is_no_answer or result.kind is ResultKind.POSTPONE or closes_as(result) is Closes.LOST
