"""Take a deposit or a payment, or give money back (C24-60)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.money.payment import Payment
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.rules.merged_persons import person_now
from crm_desktop.rules.receiving_money import Paid, receive
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RecordPayment:
    person_id: UUID
    paid: Paid
    appointment_id: UUID | None = None
    admission_id: UUID | None = None


def record_payment(work: UnitOfWork, order: RecordPayment) -> Payment:
    work.require(Right.PAYMENTS_RECORD)
    person = person_now(work, order.person_id)
    _require_own(work, Appointment, order.appointment_id, person)
    _require_own(work, Admission, order.admission_id, person)
    return receive(work, person.id, order.paid, admission_id=order.admission_id, appointment_id=order.appointment_id)


def _require_own(
    work: UnitOfWork, model: type[Appointment] | type[Admission], row_id: UUID | None, person: Person
) -> None:
    """Money of one person does not stand with the visit of another."""
    if row_id is not None and work.get(model, row_id).person_id != person.id:
        raise Gone(table=model.__tablename__)
