"""The words and tones of a visit's states and of what must be known about a person beforehand."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.people.alert import AlertKind
from crm_desktop.models.visits.appointment import AppointmentStatus

translate = QCoreApplication.translate

APPOINTMENT_STATUS: dict[enum.Enum, Callable[[], str]] = {
    AppointmentStatus.BOOKED: lambda: translate("Terms", "Booked"),
    AppointmentStatus.UNPLACED: lambda: translate("Terms", "Slot lost"),
    AppointmentStatus.CONFIRMED: lambda: translate("Terms", "Confirmed"),
    AppointmentStatus.ARRIVED: lambda: translate("Terms", "Arrived"),
    AppointmentStatus.ADMITTED: lambda: translate("Terms", "Admitted"),
    AppointmentStatus.COMPLETED: lambda: translate("Terms", "Visit over"),
    AppointmentStatus.CANCELLED: lambda: translate("Terms", "Visit cancelled"),
    AppointmentStatus.RESCHEDULED: lambda: translate("Terms", "Rescheduled"),
    AppointmentStatus.NO_SHOW: lambda: translate("Terms", "Did not come"),
}
ALERT_KIND: dict[enum.Enum, Callable[[], str]] = {
    AlertKind.ALLERGY: lambda: translate("Terms", "Allergy"),
    AlertKind.VIP: lambda: translate("Terms", "VIP"),
    AlertKind.DEBT: lambda: translate("Terms", "Debt"),
    AlertKind.OTHER: lambda: translate("Terms", "Warning"),
}
TONED: tuple[tuple[enum.Enum, str], ...] = (
    (AppointmentStatus.BOOKED, "blue"),
    (AppointmentStatus.UNPLACED, "red"),
    (AppointmentStatus.CONFIRMED, "accent"),
    (AppointmentStatus.ARRIVED, "amber"),
    (AppointmentStatus.ADMITTED, "violet"),
    (AppointmentStatus.COMPLETED, "green"),
    (AppointmentStatus.NO_SHOW, "red"),
    (AlertKind.ALLERGY, "red"),
    (AlertKind.VIP, "violet"),
    (AlertKind.DEBT, "amber"),
    (AlertKind.OTHER, "amber"),
)
