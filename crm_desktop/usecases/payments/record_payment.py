"""Take a deposit or a payment, or give money back (C24-60)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.money.payment import Payment
from crm_desktop.models.people.person import Person
from crm_desktop.rules.receiving_money import Paid, receive
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RecordPayment:
    person_id: UUID
    paid: Paid
    appointment_id: UUID | None = None
    admission_id: UUID | None = None


def record_payment(work: UnitOfWork, order: RecordPayment) -> Payment:
    work.require(Right.PAYMENTS_RECORD)
    person = work.get(Person, order.person_id)
    return receive(work, person.id, order.paid, admission_id=order.admission_id, appointment_id=order.appointment_id)
