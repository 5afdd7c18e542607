"""Money at the desk."""

from __future__ import annotations

import pytest

from crm_desktop.models.money.payment import PaymentKind
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.rules.receiving_money import AmountNeeded, Paid, RefundTooLarge
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.payments.record_payment import RecordPayment, record_payment
from tests.support.visits import Visits


def test_a_deposit_stands_with_the_appointment_and_in_the_history(visits: Visits) -> None:
    """C24-60: deposits (بیعانه) are part of the statement."""
    made = visits.book()
    paid = Paid(1_000_000, kind=PaymentKind.DEPOSIT)
    payment = visits.clinic.do(record_payment, RecordPayment(made.person_id, paid, appointment_id=made.id))
    assert (payment.kind, payment.appointment_id) == (PaymentKind.DEPOSIT, made.id)
    assert visits.clinic.told(TimelineKind.PAYMENT)[-1]["amount"] == 1_000_000


@pytest.mark.parametrize("amount", [0, -5])
def test_nothing_and_less_is_no_payment(visits: Visits, amount: int) -> None:
    with pytest.raises(AmountNeeded):
        visits.clinic.do(record_payment, RecordPayment(visits.clinic.ids["maryam"], Paid(amount)))


def test_no_more_goes_back_than_came_in(visits: Visits) -> None:
    """C24-60: the money of a person never falls below nothing."""
    maryam = visits.clinic.ids["maryam"]
    visits.clinic.do(record_payment, RecordPayment(maryam, Paid(500)))
    visits.clinic.do(record_payment, RecordPayment(visits.clinic.ids["ali"], Paid(900)))
    visits.clinic.do(record_payment, RecordPayment(maryam, Paid(300, kind=PaymentKind.REFUND)))
    with pytest.raises(RefundTooLarge):
        visits.clinic.do(record_payment, RecordPayment(maryam, Paid(201, kind=PaymentKind.REFUND)))
    visits.clinic.do(record_payment, RecordPayment(maryam, Paid(200, kind=PaymentKind.REFUND)))


def test_money_stands_with_the_payers_own_visit(visits: Visits) -> None:
    made = visits.book()
    with pytest.raises(Gone):
        visits.clinic.do(record_payment, RecordPayment(visits.clinic.ids["ali"], Paid(500), appointment_id=made.id))
