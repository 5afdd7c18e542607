"""Visits, their money and the messages about them, as lines of a person's history (C24-39)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.terms import term, tone
from crm_desktop.i18n.timeline_facts import Facts, Told, filled, lines
from crm_desktop.models.messages.message import MessageChannel, MessageStatus
from crm_desktop.models.money.payment import PaymentKind, PaymentMethod
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.visits.appointment import AppointmentStatus, CancelledBy
from crm_desktop.models.visits.wait_entry import WaitStatus

translate = QCoreApplication.translate

_ICONS = {
    AppointmentStatus.BOOKED: "calendar-plus",
    AppointmentStatus.CONFIRMED: "calendar-check",
    AppointmentStatus.ARRIVED: "door-open",
    AppointmentStatus.ADMITTED: "stethoscope",
    AppointmentStatus.COMPLETED: "circle-check",
    AppointmentStatus.CANCELLED: "calendar-x",
    AppointmentStatus.NO_SHOW: "user-x",
}


def _appointment(f: Facts) -> Told:
    status = f.enum("status", AppointmentStatus, AppointmentStatus.BOOKED)
    title = filled(translate("Timeline", "Appointment: {status}"), status=term(status))
    what = filled(
        translate("Timeline", "{service} with {provider}, {when}"),
        service=f["service"],
        provider=f["provider"],
        when=f.when("starts_at", "starts_at"),
    )
    return f.told(_ICONS.get(status, "calendar-days"), tone(status), title, lines(what, *_why(f), f.text))


def _why(f: Facts) -> list[str]:
    """To where it went, who cancelled it and why, and why a taken time was booked."""
    told: list[str] = []
    if f["moved_to"]:
        told.append(filled(translate("Timeline", "To {when}"), when=f.when("moved_to", "moved_to")))
    if f["by_whom"]:
        told.append(
            filled(
                translate("Timeline", "Cancelled by: {whom}. Reason: {reason}"),
                whom=term(f.enum("by_whom", CancelledBy, CancelledBy.PATIENT)),
                reason=f["reason"],
            )
        )
    if f["overbooked"]:
        told.append(filled(translate("Timeline", "Overbooked: {reason}"), reason=f["overbooked"]))
    return told


def _admission(f: Facts) -> Told:
    return f.told(
        "stethoscope", "green", translate("Timeline", "Admission"), lines(f["services"], f.sum("amount"), f.text)
    )


def _payment(f: Facts) -> Told:
    kind = f.enum("paid_as", PaymentKind, PaymentKind.PAYMENT)
    title = filled(translate("Timeline", "{kind}: {amount}"), kind=term(kind), amount=f.sum("amount"))
    return f.told(
        "banknote", tone(kind), title, lines(term(f.enum("method", PaymentMethod, PaymentMethod.CASH)), f.text)
    )


def _waiting(f: Facts) -> Told:
    status = f.enum("status", WaitStatus, WaitStatus.WAITING)
    title = filled(translate("Timeline", "Waiting list: {status}"), status=term(status))
    return f.told("hourglass", tone(status), title, lines(f["service"], f.when("starts_at", "starts_at"), f.text))


def _message(f: Facts) -> Told:
    status = f.enum("status", MessageStatus, MessageStatus.QUEUED)
    channel = f.enum("channel", MessageChannel, MessageChannel.SMS)
    title = filled(translate("Timeline", "{kind}: {status}"), kind=term(channel), status=term(status))
    return f.told("message-square-text", tone(status), title, lines(f.number, f.text))


VISIT_TELLERS: Mapping[TimelineKind, Callable[[Facts], Told]] = {
    TimelineKind.APPOINTMENT: _appointment,
    TimelineKind.ADMISSION: _admission,
    TimelineKind.PAYMENT: _payment,
    TimelineKind.WAITING: _waiting,
    TimelineKind.MESSAGE: _message,
}
