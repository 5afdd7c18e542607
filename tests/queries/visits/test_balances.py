"""How a person's money stands: owed, or paid in advance; only for who may see payments."""

from __future__ import annotations

from dataclasses import replace

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.money.payment import PaymentKind
from crm_desktop.queries.visits.balances import balance_of
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.usecases.admissions.admit import Admit, ServiceLine, admit
from crm_desktop.usecases.payments.record_payment import RecordPayment, record_payment
from tests.support.process import Clinic
from tests.support.visits import Visits


def test_a_deposit_is_used_up_by_the_visit(visits: Visits, clinic: Clinic) -> None:
    """C24-60, R10: before the visit it is paid in advance; after it the rest is owed."""
    maryam = clinic.ids["maryam"]
    deposit = Paid(2_000_000, kind=PaymentKind.DEPOSIT)
    clinic.do(record_payment, RecordPayment(maryam, deposit))
    before = clinic.base.read(lambda session: balance_of(session, clinic.sara, maryam))
    assert before is not None
    assert (before.in_advance, before.owed) == (2_000_000, 0)
    clinic.do(admit, Admit(person_id=maryam, services=(ServiceLine(visits.ids["implant"]),)))
    clinic.do(record_payment, RecordPayment(maryam, Paid(500_000, kind=PaymentKind.REFUND)))
    after = clinic.base.read(lambda session: balance_of(session, clinic.sara, maryam))
    assert after is not None
    assert (after.in_advance, after.owed) == (0, 3_500_000)


def test_money_is_not_for_everybody(visits: Visits, clinic: Clinic) -> None:
    """C24-31: without the right there is no figure, not a nought."""
    rights: dict[Right, Scope] = {
        right: scope for right, scope in clinic.sara.rights.items() if right is not Right.PAYMENTS_SEE
    }
    blind = replace(clinic.sara, rights=rights)
    assert clinic.base.read(lambda session: balance_of(session, blind, clinic.ids["maryam"])) is None
