"""The words of visits, their money and messages: states of an appointment, of waiting, of an SMS, payments, alerts."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.messages.kinds import MessageChannel, MessageStatus
from crm_desktop.models.money.kinds import PaymentKind, PaymentMethod
from crm_desktop.models.people.kinds import AlertKind
from crm_desktop.models.visits.kinds import AppointmentStatus, CancelledBy, WaitStatus

translate = QCoreApplication.translate
Words = dict[enum.Enum, Callable[[], str]]

_APPOINTMENT: Words = {
    AppointmentStatus.BOOKED: lambda: translate("Terms", "Booked"),
    AppointmentStatus.UNPLACED: lambda: translate("Terms", "Slot lost"),
    AppointmentStatus.CONFIRMED: lambda: translate("Terms", "Confirmed"),
    AppointmentStatus.ARRIVED: lambda: translate("Terms", "Arrived"),
    AppointmentStatus.ADMITTED: lambda: translate("Terms", "Admitted"),
    AppointmentStatus.COMPLETED: lambda: translate("Terms", "Visit over"),
    AppointmentStatus.CANCELLED: lambda: translate("Terms", "Visit cancelled"),
    AppointmentStatus.RESCHEDULED: lambda: translate("Terms", "Moved"),
    AppointmentStatus.NO_SHOW: lambda: translate("Terms", "Did not come"),
}
_CANCELLED_BY: Words = {
    CancelledBy.PATIENT: lambda: translate("Terms", "The patient"),
    CancelledBy.CLINIC: lambda: translate("Terms", "The clinic"),
}
_WAITING: Words = {
    WaitStatus.WAITING: lambda: translate("Terms", "Waits for a slot"),
    WaitStatus.OFFERED: lambda: translate("Terms", "Slot offered"),
    WaitStatus.BOOKED: lambda: translate("Terms", "Got a slot"),
    WaitStatus.REFUSED: lambda: translate("Terms", "Said no"),
    WaitStatus.EXPIRED: lambda: translate("Terms", "Waited too long"),
}
_PAYMENT: Words = {
    PaymentKind.DEPOSIT: lambda: translate("Terms", "Deposit"),
    PaymentKind.PAYMENT: lambda: translate("Terms", "Payment"),
    PaymentKind.REFUND: lambda: translate("Terms", "Refund"),
}
_METHOD: Words = {
    PaymentMethod.CASH: lambda: translate("Terms", "Cash"),
    PaymentMethod.CARD: lambda: translate("Terms", "Card"),
    PaymentMethod.TRANSFER: lambda: translate("Terms", "Bank transfer"),
    PaymentMethod.OTHER: lambda: translate("Terms", "Another way"),
}
_ALERT: Words = {
    AlertKind.ALLERGY: lambda: translate("Terms", "Allergy"),
    AlertKind.VIP: lambda: translate("Terms", "VIP"),
    AlertKind.DEBT: lambda: translate("Terms", "Debt"),
    AlertKind.OTHER: lambda: translate("Terms", "Attention"),
}
_CHANNEL: Words = {
    MessageChannel.SMS: lambda: translate("Terms", "SMS"),
    MessageChannel.EMAIL: lambda: translate("Terms", "E-mail message"),
}
_MESSAGE: Words = {
    MessageStatus.QUEUED: lambda: translate("Terms", "In the queue"),
    MessageStatus.SENT: lambda: translate("Terms", "Sent"),
    MessageStatus.DELIVERED: lambda: translate("Terms", "Delivered"),
    MessageStatus.FAILED: lambda: translate("Terms", "Not sent"),
    MessageStatus.CANCELLED: lambda: translate("Terms", "Taken out of the queue"),
}

VISIT_TERMS: dict[type[enum.Enum], Words] = {
    AppointmentStatus: _APPOINTMENT,
    CancelledBy: _CANCELLED_BY,
    WaitStatus: _WAITING,
    PaymentKind: _PAYMENT,
    PaymentMethod: _METHOD,
    AlertKind: _ALERT,
    MessageChannel: _CHANNEL,
    MessageStatus: _MESSAGE,
}

VISIT_TONES: tuple[tuple[enum.Enum, str], ...] = (
    (AppointmentStatus.BOOKED, "blue"),
    (AppointmentStatus.UNPLACED, "red"),
    (AppointmentStatus.CONFIRMED, "violet"),
    (AppointmentStatus.ARRIVED, "amber"),
    (AppointmentStatus.ADMITTED, "green"),
    (AppointmentStatus.COMPLETED, "green"),
    (AppointmentStatus.NO_SHOW, "red"),
    (WaitStatus.WAITING, "blue"),
    (WaitStatus.OFFERED, "amber"),
    (WaitStatus.BOOKED, "green"),
    (AlertKind.ALLERGY, "red"),
    (AlertKind.VIP, "violet"),
    (AlertKind.DEBT, "red"),
    (AlertKind.OTHER, "amber"),
    (MessageStatus.QUEUED, "blue"),
    (MessageStatus.SENT, "green"),
    (MessageStatus.DELIVERED, "green"),
    (MessageStatus.FAILED, "red"),
    (PaymentKind.REFUND, "amber"),
    (PaymentKind.PAYMENT, "green"),
    (PaymentKind.DEPOSIT, "green"),
)
