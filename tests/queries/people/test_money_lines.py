"""The money of a person: charges, deposits, payments, refunds and what is left (C24-60)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.money.payment import PaymentKind
from crm_desktop.queries.people.money_lines import MoneyKind, money_lines
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.store.capture import synced_tables
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.payments.record_payment import RecordPayment, record_payment
from tests.support.any_rows import a_row
from tests.support.visits import Visits


def _visit_for(visits: Visits, amount: int) -> None:
    table = next(one for one in synced_tables() if one.name == "admission")
    given = {"person_id": visits.clinic.ids["maryam"], "amount": amount}
    visits.clinic.change(lambda work: a_row(work.session, table, at=work.now, **given))


def test_the_balance_stands_after_each_line(visits: Visits) -> None:
    """C24-60: deposits, charges and the state of the money; a debt is below nothing."""
    clinic, person_id = visits.clinic, visits.clinic.ids["maryam"]
    clinic.do(record_payment, RecordPayment(person_id, Paid(1_000, kind=PaymentKind.DEPOSIT)))
    _visit_for(visits, 5_000)
    clinic.do(record_payment, RecordPayment(person_id, Paid(3_000)))
    clinic.do(record_payment, RecordPayment(person_id, Paid(500, kind=PaymentKind.REFUND)))
    money = clinic.base.read(lambda session: money_lines(session, clinic.sara, person_id))
    assert (money.charged, money.paid, money.deposits, money.refunded) == (5_000, 4_000, 1_000, 500)
    assert money.balance == money.lines[0].balance == -1_500
    assert not money.is_partial
    assert {line.kind for line in money.lines} == set(MoneyKind)


def test_half_of_the_lines_would_be_a_wrong_balance(visits: Visits) -> None:
    """P25: without the right nothing is shown, with a narrow one it is said to be a part."""
    clinic, person_id = visits.clinic, visits.clinic.ids["maryam"]
    blind: dict[Right, Scope] = {
        right: scope for right, scope in clinic.sara.rights.items() if right is not Right.PAYMENTS_SEE
    }
    with pytest.raises(NoRight):
        clinic.base.read(lambda session: money_lines(session, replace(clinic.sara, rights=blind), person_id))
    narrow = replace(clinic.sara, rights={**blind, Right.PAYMENTS_SEE: Scope.OWN})
    assert clinic.base.read(lambda session: money_lines(session, narrow, person_id)).is_partial
