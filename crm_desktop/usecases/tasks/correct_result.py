"""Put right a result that was chosen wrongly, on the same day and with the right to do so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.result import Closes, Result
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.answers import drop_answers
from crm_desktop.rules.call_records import call_of
from crm_desktop.rules.deal_moves import reopen
from crm_desktop.rules.deal_progress import wins_by
from crm_desktop.rules.lead_follow import wake
from crm_desktop.rules.next_step import ProposedStep, closes_as
from crm_desktop.rules.task_moves import forget_reminders
from crm_desktop.rules.task_result import Outcome, allowed_result, change_result
from crm_desktop.rules.wrong_moves import go_back
from crm_desktop.store.unit_of_work import UnitOfWork


class NotDone(Problem):
    code = "task.not_done"


class TooLateToCorrect(Problem):
    """A result is put right within the branch's day; later it is history."""

    code = "task.too_late_to_correct"


class WonStaysWon(Problem):
    """A result that won a deal is undone by reopening the deal, not by another result."""

    code = "task.won_stays_won"


@dataclass(frozen=True)
class CorrectResult:
    task_id: UUID
    result_id: UUID
    values: Mapping[UUID, Sequence[str]] = field(default_factory=dict)
    note: str | None = None
    next: ProposedStep | None = None
    lost_reason_tag_ids: tuple[UUID, ...] = ()


def correct_result(work: UnitOfWork, order: CorrectResult) -> Task | None:
    """The next task as it is now: a new one, unless work on the old one has begun already."""
    work.require(Right.RESULTS_CORRECT)
    task = work.get_to(Right.RESULTS_CORRECT, Task, order.task_id)
    if task.status is not TaskStatus.DONE or task.done_at is None or task.task_type is TaskType.CALL_ROUND:
        raise NotDone(title=task.title)
    if day_of(task.done_at, work.branch.time_zone) != work.today:
        raise TooLateToCorrect(title=task.title)
    result = allowed_result(work.session, task, order.result_id)
    before = work.session.get(Result, task.result_id) if task.result_id is not None else None
    if before is not None and _won(work, task, before) and not _won(work, task, result):
        raise WonStaysWon(title=task.title, result=before.name)
    begun = _take_back_followers(work, task)
    if before is not None and closes_as(before) is Closes.LOST:
        _find_again(work, task)
    if before is not None and before.id != result.id:
        go_back(work, task, before)
    drop_answers(work, task.id)
    work.session.flush()
    call = call_of(work.session, task.id)
    if call is not None:
        call.result_id = result.id
    outcome = Outcome(result, order.values, order.next, order.lost_reason_tag_ids, note=order.note)
    name = before.name if before is not None else ""
    return change_result(work, task, outcome, name, goes_on=begun).next_task


def _won(work: UnitOfWork, task: Task, result: Result) -> bool:
    """By itself, or as the last step of a workflow."""
    return closes_as(result) is Closes.WON or wins_by(work.session, task, result)


def _take_back_followers(work: UnitOfWork, task: Task) -> bool:
    """Remove the planned task that the old result made; answers whether it was begun and so stays."""
    begun = False
    followers = work.all(select(Task).where(Task.previous_id == task.id, Task.deleted_at.is_(None)))
    for follower in followers:
        if follower.status is TaskStatus.PLANNED:
            forget_reminders(work, follower.id)
            work.remove(follower)
        else:
            begun = begun or follower.status is not TaskStatus.CANCELLED
    work.session.flush()
    return begun


def _find_again(work: UnitOfWork, task: Task) -> None:
    """What the wrong result lost is open again."""
    lead = work.session.get(Lead, task.lead_id) if task.lead_id is not None else None
    if lead is not None and lead.status is LeadStatus.LOST:
        wake(work, lead)
    deal = work.session.get(Deal, task.deal_id) if task.deal_id is not None else None
    if deal is not None and deal.status is DealStatus.LOST:
        reopen(work, deal, MoveCause.RULE)
