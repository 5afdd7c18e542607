"""Take the next call of a round into work (O5), past those who may not be rung now (B12)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.task import OPEN_TASKS, DateType, Task, TaskStatus
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.rules.dialling import Hindrance, Verdict, may_dial, tries_of
from crm_desktop.rules.open_work import unplanned
from crm_desktop.rules.task_moves import TaskClosed, cancel, finish_round, put_back, require_open
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task

LOOKED_AT = 1_000  # of a round that is asleep; what was put off stands behind the others the next time
_AT_ONCE = 25


class RoundWaits(Problem):
    """All calls that are left are in colleagues' hands."""

    code = "task.round_has_no_call_for_you"


class RoundRests(Problem):
    """Whoever is left may not be rung now. facts: title, at"""

    code = "task.round_rests"


@dataclass(frozen=True)
class StartNextCall:
    """`after_id`: the call just left for later, so that it is not offered again at once.

    `no_calls_reason` is written to the calls of those who want none, in the words of whoever works.
    """

    round_id: UUID
    after_id: UUID | None = None
    no_calls_reason: str = ""


@dataclass(frozen=True)
class SkippedCall:
    """`until`: when they may be rung; None where the call was taken out of the round for good."""

    task_id: UUID
    person_id: UUID
    name: str
    why: Hindrance
    until: datetime | None


@dataclass(frozen=True)
class StartedCall:
    """`task` is None when nobody is left who may be rung now, which `problem` says in full."""

    task: Task | None
    skipped: tuple[SkippedCall, ...] = ()
    again_at: datetime | None = None
    problem: Problem | None = None

    @property
    def id(self) -> UUID:
        """Of the task; raises the problem for who cannot go on without one, and then nothing is skipped either."""
        if self.task is None:
            raise self.problem or RoundWaits(title="")
        return self.task.id


def start_next_call(work: UnitOfWork, order: StartNextCall) -> StartedCall:
    """The call one has in work already, else the earliest planned one that is mine or nobody's.

    Who wants no calls is taken out of the round; who sleeps, or was rung in vain too often today, is put off. Raises
    RoundWaits where all that is left is in colleagues' hands.
    """
    parent = work.get(Task, order.round_id)
    require_open(parent)
    work.require(Right.TASKS_CHANGE)
    if work.actor.user_id is None:
        raise work.refusal(Right.TASKS_CHANGE)
    ids = _ids(work, parent, work.actor.user_id)
    if not ids:
        raise RoundWaits(title=parent.title)
    # Taken up again only when nothing else is left.
    ids.sort(key=lambda task_id: task_id == order.after_id)
    skipped: list[SkippedCall] = []
    resting: list[datetime] = []
    for task, person, verdict in _judged(work, ids):
        if verdict.why is None:
            return StartedCall(take_task(work, TakeTask(task.id)), tuple(skipped))
        if verdict.allowed_at is None:
            _take_out(work, task, order.no_calls_reason)
        elif not _put_off(work, task, verdict.allowed_at):
            resting.append(verdict.allowed_at)
            continue
        skipped.append(SkippedCall(task.id, person.id, person.full_name, verdict.why, verdict.allowed_at))
    finish_round(work, parent.id)
    again_at = min([*resting, *(one.until for one in skipped if one.until is not None)], default=None)
    return StartedCall(None, tuple(skipped), again_at, _problem(parent, again_at))


def _ids(work: UnitOfWork, parent: Task, me: UUID) -> list[UUID]:
    return list(
        work.all(
            select(Task.id)
            .where(
                Task.parent_id == parent.id,
                Task.status.in_(OPEN_TASKS),
                Task.deleted_at.is_(None),
                or_(Task.performer_id.is_(None), Task.performer_id == me),
            )
            .order_by(Task.status != TaskStatus.IN_WORK, Task.due_on, Task.due_at, Task.created_at, Task.id)
            .limit(LOOKED_AT)
        )
    )


def _judged(work: UnitOfWork, ids: Sequence[UUID]) -> Iterator[tuple[Task, Person, Verdict]]:
    """One after the other, looked up a few at once: mostly the first of them will do."""
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        rows = work.session.execute(
            select(Task, Person).join(Person, Person.id == Task.person_id).where(Task.id.in_(some))
        )
        found = {task.id: (task, person) for task, person in rows}
        persons = {person.id for _, person in found.values()}
        numbers = phone_looks(work.session, persons)
        tries = tries_of(work.session, work.branch, work.now, persons)
        for task, person in (found[task_id] for task_id in some if task_id in found):
            number = numbers.get(person.id, "")
            e164 = number if number.startswith("+") else None
            verdict = may_dial(work.branch, work.now, e164, tries.get(person.id, 0), do_not_call=person.do_not_call)
            yield task, person, verdict


def _take_out(work: UnitOfWork, task: Task, reason: str) -> None:
    """Cancelled; where an open lead or deal has nothing else planned it stays a task by itself, for another way."""
    if unplanned(work.session, task.lead_id, task.deal_id, besides=(task.id,)) is None:
        cancel(work, task, reason.strip())
        return
    work.require(Right.TASKS_CHANGE, task)
    put_back(task)
    task.parent_id = None


def _put_off(work: UnitOfWork, task: Task, until: datetime) -> bool:
    """Whether it was not put off that far already."""
    if task.status is TaskStatus.PLANNED and task.due_at is not None and task.due_at >= until:
        return False
    put_back(task)
    task.date_type, task.due_on, task.due_until_on = DateType.ONCE, day_of(until, work.branch.time_zone), None
    task.due_at = until
    return True


def _problem(parent: Task, again_at: datetime | None) -> Problem:
    if again_at is not None:
        return RoundRests(title=parent.title, at=again_at)
    if not parent.is_open:
        return TaskClosed(title=parent.title, status=parent.status.value)
    return RoundWaits(title=parent.title)
