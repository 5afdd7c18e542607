"""How an appointment goes through its states, each move with its line in the person's history (domain.md section 4)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from crm_desktop.kit.ids import rule_id
from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.transition_rule import RuleEvent
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.happenings import happened
from crm_desktop.rules.history import name_of, tell
from crm_desktop.rules.message_states import withdraw
from crm_desktop.rules.task_moves import cancel
from crm_desktop.store.unit_of_work import UnitOfWork


class AppointmentCannotMove(Problem):
    """What was cancelled, moved or is over stays so."""

    code = "appointment.cannot_move"


class AnotherDay(Problem):
    """The appointment is not for today."""

    code = "appointment.another_day"


def require_today(work: UnitOfWork, appointment: Appointment) -> None:
    if appointment.on != work.today:
        raise AnotherDay(day=appointment.on)


def move(work: UnitOfWork, appointment: Appointment, status: AppointmentStatus, **facts: Any) -> None:
    """Raises AppointmentCannotMove; the same status again is no move."""
    if appointment.status is status:
        return
    if status not in APPOINTMENT_MOVES[appointment.status]:
        raise AppointmentCannotMove(before=appointment.status.value, after=status.value)
    before, appointment.status, appointment.status_at = appointment.status, status, work.now
    tell_visit(work, appointment, before=before, **facts)
    if status not in (AppointmentStatus.BOOKED, AppointmentStatus.UNPLACED):
        _need_no_asking(work, appointment)
    if status not in (AppointmentStatus.BOOKED, AppointmentStatus.UNPLACED, AppointmentStatus.CONFIRMED):
        withdraw(work, Appointment.__tablename__, appointment.id)


def confirm_call_id(appointment_id: UUID) -> UUID:
    """The call in which somebody is asked whether they will come; one for each visit, on every station."""
    return rule_id("confirm", appointment_id.hex)


def _need_no_asking(work: UnitOfWork, appointment: Appointment) -> None:
    """MIS-28: who has said so, is here or will not come is not asked; a call that is going on has its own end."""
    task = work.session.get(Task, confirm_call_id(appointment.id))
    if task is not None and task.status is TaskStatus.PLANNED and task.deleted_at is None:
        cancel(work, task, "")


def tell_visit(work: UnitOfWork, appointment: Appointment, **facts: Any) -> None:
    told = {"lead_id": appointment.lead_id, "deal_id": appointment.deal_id, "person_id": appointment.person_id}
    happened(work, RuleEvent.APPOINTMENT_STATUS, status=appointment.status, **told)
    tell(
        work,
        TimelineKind.APPOINTMENT,
        appointment.person_id,
        appointment,
        status=appointment.status,
        service=name_of(work.session, Service, appointment.service_id),
        provider=name_of(work.session, Provider, appointment.provider_id),
        starts_at=appointment.starts_at,
        **facts,
    )
