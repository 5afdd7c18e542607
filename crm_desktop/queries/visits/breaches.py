"""What in the visits breaks a rule of the domain: two in one place, states without their facts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, not_, or_
from sqlalchemy.orm import aliased

from crm_desktop.models.base import Synced
from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.models.visits.appointment import COMING, HOLDING, Appointment, AppointmentStatus
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Lead, LeadStatus

Conditions = list[tuple[str, type[Synced], ColumnElement[bool]]]


def visit_rules() -> Conditions:
    admission = aliased(Admission)
    received = exists().where(
        admission.appointment_id == Appointment.id,
        admission.status != AdmissionStatus.CANCELLED,
        admission.deleted_at.is_(None),
    )
    is_in = Appointment.status.in_((AppointmentStatus.ADMITTED, AppointmentStatus.COMPLETED))
    finished = and_(Lead.id == Appointment.lead_id, Lead.status == LeadStatus.NEW)
    return [
        ("appointment.two_of_one_provider", Appointment, _overlaps("provider_id")),
        ("appointment.two_in_one_room", Appointment, _overlaps("room_id")),
        ("appointment.ends_before_it_starts", Appointment, Appointment.ends_at <= Appointment.starts_at),
        (
            "appointment.overbooked_without_reason",
            Appointment,
            and_(Appointment.is_overbooked, Appointment.overbook_reason.is_(None)),
        ),
        (
            "appointment.cancelled_without_reason",
            Appointment,
            and_(
                Appointment.status == AppointmentStatus.CANCELLED,
                or_(Appointment.cancelled_by.is_(None), Appointment.cancel_reason_id.is_(None)),
            ),
        ),
        ("appointment.admitted_without_admission", Appointment, and_(is_in, not_(received))),
        (
            "appointment.lead_still_new",
            Appointment,
            and_(Appointment.status.in_(COMING), Appointment.source != "patient", exists().where(finished)),
        ),
        (
            "wait_entry.booked_without_appointment",
            WaitEntry,
            and_(WaitEntry.status == WaitStatus.BOOKED, WaitEntry.booked_id.is_(None)),
        ),
    ]


def _overlaps(column: str) -> ColumnElement[bool]:
    """Two live bookings of one provider or room at a time, neither marked as overbooked."""
    other = aliased(Appointment)
    mine: Any = getattr(Appointment, column)
    return and_(
        mine.is_not(None),
        *_alive(Appointment),
        exists()
        .where(
            getattr(other, column) == mine,
            other.id != Appointment.id,
            other.on == Appointment.on,
            other.starts_at < Appointment.ends_at,
            other.ends_at > Appointment.starts_at,
            *_alive(other),
        )
        .correlate_except(other),
    )


def _alive(one: Any) -> list[ColumnElement[bool]]:
    return [one.status.in_(HOLDING), one.deleted_at.is_(None), one.is_overbooked.is_(False)]
