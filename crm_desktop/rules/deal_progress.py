"""Deals of a workflow pipeline go forward with the tasks that were done, to the end of the workflow (FC-48…51)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage, StageKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.result import Closes, Result, ResultKind
from crm_desktop.models.work.task import Task
from crm_desktop.rules.deal_moves import enter, open_deals_of
from crm_desktop.rules.lead_follow import close
from crm_desktop.rules.open_work import has_open_task
from crm_desktop.store.unit_of_work import UnitOfWork

WHOLE = 100


def progress_by(work: UnitOfWork, task: Task, result: Result) -> None:
    """The approved step takes its deal as far as it says, never back (FC-63)."""
    deal = _led_by(work.session, task)
    if deal is None or task.progress is None or not is_approved(result):
        return
    if deal.status is not DealStatus.OPEN or task.progress <= deal.progress:
        return
    deal.progress = min(task.progress, WHOLE)
    if deal.progress == WHOLE:
        lead = work.session.get(Lead, deal.lead_id) if deal.lead_id is not None else None
        close(work, lead, deal, Closes.WON, cause=MoveCause.WORKFLOW)
        return
    stage, here = stage_at(work.session, deal), work.session.get_one(Stage, deal.stage_id)
    if stage is not None and stage.position > here.position:
        enter(work, deal, stage, MoveCause.WORKFLOW)


def is_approved(result: Result) -> bool:
    """A step ends approved or not: what was put off, refused or left open is still to be done (FC-63)."""
    return result.kind is ResultKind.SUCCESS


def wins_by(session: Session, task: Task, result: Result) -> bool:
    """Whether this result of the last step wins the deal, or has won it (FC-50: 100 %)."""
    deal = _led_by(session, task)
    if deal is None or deal.status is DealStatus.LOST or not is_approved(result):
        return False
    return task.progress is not None and task.progress >= WHOLE


def ends_workflow(session: Session, task: Task, result: Result) -> bool:
    """Nothing follows a won deal, unless its lead stays open for another one and has no other work."""
    if not wins_by(session, task, result):
        return False
    deal = session.get(Deal, task.deal_id)
    if deal is None or deal.lead_id is None:
        return True
    others = [one for one in open_deals_of(session, deal.lead_id) if one.id != deal.id]
    return not others or has_open_task(session, Task.lead_id == deal.lead_id, (task.id,))


def stage_at(session: Session, deal: Deal) -> Stage | None:
    """FC-50: stage s for (previous stage %, s %], the first one including 0; beyond the last open stage, the last."""
    stages = session.scalars(
        select(Stage)
        .where(Stage.deal_type_id == deal.deal_type_id, Stage.kind == StageKind.OPEN, Stage.deleted_at.is_(None))
        .order_by(Stage.progress, Stage.position, Stage.id)
    ).all()
    return next((stage for stage in stages if deal.progress <= stage.progress), stages[-1] if stages else None)


def _led_by(session: Session, task: Task) -> Deal | None:
    """The deal that the task's percentage moves."""
    deal = session.get(Deal, task.deal_id) if task.deal_id is not None else None
    if deal is None or session.get_one(DealType, deal.deal_type_id).mode is not PipelineMode.WORKFLOW:
        return None
    return deal
