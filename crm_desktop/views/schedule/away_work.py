"""What is done for the patients of somebody who is away: moved, called, or left; whoever cannot be moved is called."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.queries.visits.away_plans import AwayPlan
from crm_desktop.rules.due import When
from crm_desktop.rules.visit_states import AppointmentCannotMove
from crm_desktop.store.problems import Gone, NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.schedule.set_absence import SetAbsence, set_absence
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task


class Act(enum.StrEnum):
    CALL = "call"  # a task for somebody to call and agree on another time
    MOVE = "move"
    LEAVE = "leave"


@dataclass(frozen=True)
class AwayLine:
    id: UUID  # of the appointment
    plan: AwayPlan
    act: Act

    def may(self, act: Act) -> bool:
        if act is Act.MOVE:
            return self.plan.slot is not None
        return act is Act.LEAVE or self.plan.visit.person_id is not None


def first_act(plan: AwayPlan) -> Act:
    """Nobody is called twice, and who may not be seen cannot be called."""
    return Act.LEAVE if plan.is_called or plan.visit.person_id is None else Act.CALL


@dataclass(frozen=True)
class AwayOrder:
    """`absence` is None for who may not write it down; `title` gives the task its words from the visit."""

    absence: SetAbsence | None
    lines: tuple[AwayLine, ...]
    template_id: UUID | None
    title: Callable[[AwayPlan], str]


@dataclass(frozen=True)
class Done:
    """`instead` of those who are called were to be moved, and their time had gone; `skipped` had changed meanwhile."""

    moved: int
    called: int
    instead: int
    skipped: int


def clear_the_way(work: UnitOfWork, order: AwayOrder) -> Done:
    """One group, undone whole. A visit that cannot be moved any more costs the others nothing."""
    if order.absence is not None:
        set_absence(work, order.absence)
    calls = [line for line in order.lines if line.act is Act.CALL]
    moved = instead = skipped = 0
    for line in order.lines:
        if line.act is not Act.MOVE:
            continue
        try:
            _move(work, line)
        except NoRight:
            raise
        except (AppointmentCannotMove, Gone):
            skipped += 1
        except Problem:
            calls.append(line)
            instead += 1
        else:
            moved += 1
    for line in calls:
        _call(work, order, line)
    return Done(moved, len(calls), instead, skipped)


def _move(work: UnitOfWork, line: AwayLine) -> None:
    slot = line.plan.slot
    if slot is None:
        return
    with work.session.begin_nested():
        reschedule_appointment(
            work, RescheduleAppointment(line.id, slot.starts_at, slot.provider_id, room_id=slot.room_id)
        )


def _call(work: UnitOfWork, order: AwayOrder, line: AwayLine) -> None:
    visit = line.plan.visit
    if order.template_id is None or visit.person_id is None:
        return
    create_task(
        work,
        CreateTask(
            order.template_id,
            When(on=work.today),
            order.title(line.plan),
            person_id=visit.person_id,
            lead_id=visit.lead_id,
        ),
    )
