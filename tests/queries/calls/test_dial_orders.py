"""What to dial, and whether one may."""

from __future__ import annotations

from typing import Any

import pytest

from crm_desktop.models.calls.phone_line import DialRule, Extension
from crm_desktop.models.people.person import Person
from crm_desktop.queries.calls.dial_orders import DialOrder, DoNotCall, NothingToDial, dial_order, dial_rules
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support import builders as make
from tests.support.process import Clinic

MARYAM = "+989121234567"


def order(clinic: Clinic, number: str, name: str | None = None, **given: Any) -> DialOrder:
    person_id = clinic.ids[name] if name is not None else None
    return clinic.base.read(lambda session: dial_order(session, clinic.sara, number, person_id, "IR", **given))


def wants_no_calls(clinic: Clinic, name: str) -> None:
    clinic.change(lambda work: setattr(work.session.get_one(Person, clinic.ids[name]), "do_not_call", True))


def test_the_exchange_s_own_rules_go_first(clinic: Clinic) -> None:
    """FC-42: those of the exchange that dials before those of any."""

    def fill(work: UnitOfWork) -> None:
        work.add(DialRule(begins_with="+98", replaced_by="0", prefix="9", position=0))
        work.add(DialRule(begins_with="+98", replaced_by="0", prefix="5", pbx="branch", position=1))

    clinic.change(fill)
    assert order(clinic, MARYAM).dialled == "909121234567"
    assert order(clinic, MARYAM, pbx="branch").dialled == "509121234567"
    assert [rule.prefix for rule in clinic.base.read(dial_rules)] == ["5", "9"]


def test_whoever_wants_no_calls_is_not_dialled_unless_it_is_wanted(clinic: Clinic) -> None:
    """B12: a round never asks for it; a person may, having read the name."""
    wants_no_calls(clinic, "maryam")
    with pytest.raises(DoNotCall) as refused:
        order(clinic, "0912 123 4567", "maryam")
    assert refused.value.facts == {"name": "Maryam Hosseini"}
    with pytest.raises(DoNotCall):
        order(clinic, "0912 123 4567")
    assert order(clinic, "0912 123 4567", "maryam", is_wanted=True).dialled == "09121234567"


def test_another_of_the_family_may_be_called(clinic: Clinic) -> None:
    """P2, B12: it is the person who wants none, not the telephone in the hall."""
    clinic.change(lambda work: make.a_phone(work, work.session.get_one(Person, clinic.ids["ali"])).id)
    wants_no_calls(clinic, "maryam")
    assert order(clinic, MARYAM, "ali").dialled == "09121234567"
    assert order(clinic, MARYAM).dialled == "09121234567"
    wants_no_calls(clinic, "ali")
    with pytest.raises(DoNotCall):
        order(clinic, MARYAM)


def test_a_colleague_s_long_number_gets_no_line_out(clinic: Clinic) -> None:
    """FC-42: what stands among the clinic's own telephones is dialled as it is."""

    def fill(work: UnitOfWork) -> None:
        work.add(Extension(number="20010007", user_id=clinic.ids["reza"]))
        work.add(DialRule(prefix="9"))

    clinic.change(fill)
    assert order(clinic, "2001 0007".replace(" ", "")) == DialOrder("20010007", None, "20010007", True)
    assert order(clinic, "115").is_internal
    assert order(clinic, "02188776655").dialled == "902188776655"


def test_nothing_is_not_dialled(clinic: Clinic) -> None:
    """P1: a name in the field for the number is refused with words."""
    with pytest.raises(NothingToDial):
        order(clinic, "anonymous")
