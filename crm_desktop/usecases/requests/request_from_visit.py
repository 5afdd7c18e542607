"""A wish that came up at a visit: the request and, in one go, its lead with the next step (R4, C24-47, C24-48)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.lead import Lead, Priority
from crm_desktop.models.work.request import RequestKind, RequestStatus
from crm_desktop.rules.history import names_of
from crm_desktop.rules.lead_birth import Wish, bear_lead
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_work import first_template
from crm_desktop.rules.request_intake import Contact, into_work, take_in
from crm_desktop.store.unit_of_work import UnitOfWork

_CALLED_OFF = (AppointmentStatus.CANCELLED, AppointmentStatus.RESCHEDULED, AdmissionStatus.CANCELLED)
_KINDS = {"admission": RequestKind.UPSELL, "appointment": RequestKind.PROVIDER}


class VisitNeeded(Problem):
    """Neither a visit nor a person: it is nobody's wish."""

    code = "request.visit_needed"


class VisitCalledOff(Problem):
    """Nothing came up at a visit that did not take place."""

    code = "request.visit_called_off"


@dataclass(frozen=True)
class RequestFromVisit:
    """One of the three: an admission row, an appointment (of which the admission is found), or only whose it is.

    `kind` None says up-sell of an admission and provider's idea of an appointment. The next step is the preset first
    contact on `next_on`, or today; without title the lead is called by its services.
    """

    admission_id: UUID | None = None
    appointment_id: UUID | None = None
    person_id: UUID | None = None
    kind: RequestKind | None = None
    service_ids: tuple[UUID, ...] = ()
    next_on: date | None = None
    title: str = ""
    text: str | None = None
    priority: Priority = Priority.NORMAL
    assignee_id: UUID | None = None
    team_id: UUID | None = None


def request_from_visit(work: UnitOfWork, order: RequestFromVisit) -> Lead:
    work.require(Right.REQUESTS_CHANGE)
    work.require(Right.LEADS_CHANGE)
    visit = _visit(work, order)
    person_id = visit.person_id if visit is not None else order.person_id
    if person_id is None:
        raise VisitNeeded
    person = work.get(Person, person_id)
    channel_id = _channel(work, visit, person)
    request = take_in(
        work,
        Contact(
            kind=order.kind or _KINDS.get(visit.__tablename__ if visit is not None else "", RequestKind.UPSELL),
            person_id=person.id,
            channel_id=channel_id,
            service_id=order.service_ids[0] if order.service_ids else None,
            text=order.text,
            team_id=order.team_id,
        ),
    )
    if visit is not None:
        request.source_table, request.source_id = visit.__tablename__, visit.id
    into_work(work, request)  # answered in the moment it was asked, face to face
    request.status = RequestStatus.CONVERTED
    work.session.flush()
    template = first_template(work.session, person=True)
    title = order.title.strip() or ", ".join(names_of(work.session, Service, order.service_ids))
    return bear_lead(
        work,
        person,
        Wish(
            title=title,
            priority=order.priority,
            service_ids=order.service_ids,
            channel_id=channel_id or request.channel_id,
            assignee_id=order.assignee_id,
            team_id=order.team_id,
            description=order.text,
            request_id=request.id,
            first_step=ProposedStep(template.id, due_on=order.next_on or work.today),
        ),
    )


def _visit(work: UnitOfWork, order: RequestFromVisit) -> Admission | Appointment | None:
    visit: Admission | Appointment | None = None
    if order.admission_id is not None:
        visit = work.get(Admission, order.admission_id)
    elif order.appointment_id is not None:
        visit = work.get(Appointment, order.appointment_id)
        visit = _admission_of(work, visit) or visit
    if visit is not None and visit.status in _CALLED_OFF:
        raise VisitCalledOff
    return visit


def _admission_of(work: UnitOfWork, appointment: Appointment) -> Admission | None:
    """Once the patient was received, their wish is one of the admission row (C24-47)."""
    found: Admission | None = work.session.scalars(
        select(Admission).where(
            Admission.appointment_id == appointment.id,
            Admission.status != AdmissionStatus.CANCELLED,
            Admission.deleted_at.is_(None),
        )
    ).first()
    return found


def _channel(work: UnitOfWork, visit: Admission | Appointment | None, person: Person) -> UUID | None:
    """How the person once heard of the clinic counts for what they wish there, too; an ended method does not."""

    def known() -> Iterator[UUID | None]:
        lead = work.session.get(Lead, visit.lead_id) if visit is not None and visit.lead_id is not None else None
        yield lead.channel_id if lead is not None else None
        yield person.channel_id

    for channel_id in known():
        channel = work.session.get(Channel, channel_id) if channel_id is not None else None
        if channel is not None and channel.is_active and channel.deleted_at is None:
            return channel.id
    return None
