"""Put somebody out of the daily lists, or take them back; nothing of theirs is lost."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.visits.appointment import COMING, Appointment, AppointmentStatus
from crm_desktop.models.work.lead import OPEN_LEADS, Lead
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork


class WorkIsOpen(Problem):
    """Somebody still owes this person a dealing; an archived one would be forgotten."""

    code = "person.work_is_open"


@dataclass(frozen=True)
class ArchivePerson:
    """`archived` False takes the person back."""

    person_id: UUID
    archived: bool = True


def archive_person(work: UnitOfWork, order: ArchivePerson) -> Person:
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    if person.status is PersonStatus.MERGED:
        return person
    if order.archived:
        _refuse_open_work(work, person)
    status = PersonStatus.ARCHIVED if order.archived else PersonStatus.ACTIVE
    if person.status is not status:
        person.status = status
        tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=["status"], status=status)
    return person


def _refuse_open_work(work: UnitOfWork, person: Person) -> None:
    # Work that the actor may not see is owed as well.
    tasks = select(func.count(Task.id)).where(
        Task.person_id == person.id, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None)
    )
    leads = select(func.count(Lead.id)).where(
        Lead.person_id == person.id, Lead.status.in_(OPEN_LEADS), Lead.deleted_at.is_(None)
    )
    visits = select(func.count(Appointment.id)).where(
        Appointment.person_id == person.id,
        Appointment.status.in_((*COMING, AppointmentStatus.UNPLACED)),
        Appointment.deleted_at.is_(None),
    )
    owed = [work.session.scalar(count) or 0 for count in (tasks, leads, visits)]
    if any(owed):
        raise WorkIsOpen(name=person.full_name, tasks=owed[0], leads=owed[1], visits=owed[2])
