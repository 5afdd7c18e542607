"""Who talks in a call: what the exchange dialled is brought back to the number that was meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.calls.call import Call, CallLeg, Direction
from crm_desktop.models.calls.phone_line import DialRule
from crm_desktop.rules.phone_calls import LegFacts
from crm_desktop.rules.reaching import NewPhone, add_number
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.phone_facts import MARYAM, Conversation, a_desk, seconds, told
from tests.support.process import Clinic

OUT = Conversation(direction=Direction.OUT)


def a_prefix(work: UnitOfWork) -> None:
    work.add(DialRule(begins_with="+98", replaced_by="0", prefix="9"))
    work.add(DialRule(begins_with="", replaced_by="", prefix="9", position=1))


@pytest.mark.parametrize("dialled", ["909121234567", MARYAM, "+989121234567", "900989121234567"])
def test_the_prefix_for_an_outside_line_is_no_part_of_the_number(clinic: Clinic, dialled: str) -> None:
    """P1, telephony.md rule 1: the exchange and the telephone speak of one conversation with one person."""
    clinic.change(a_prefix)
    told(clinic, *OUT.sip())
    told(clinic, *(replace(facts, number=dialled, sip_call_id="") for facts in OUT.ami()))
    (call,) = clinic.rows(Call)
    assert (call.e164, call.person_id, call.linkedid) == ("+989121234567", clinic.ids["maryam"], "1")


def test_a_telephone_with_a_long_number_is_ours_too(clinic: Clinic) -> None:
    """G5: seven digits are no extension by their length, but the clinic has one of that number."""
    clinic.change(lambda work: a_desk(work, "8001234", clinic.ids["reza"]))
    told(clinic, *Conversation(number="8001234").sip())
    assert clinic.rows(Call)[0].is_internal


def test_a_queue_rings_the_same_telephone_again(clinic: Clinic) -> None:
    """P4: two rings of one telephone are two legs of one call, told of however often."""
    talk = Conversation(rings_for=40)
    first = LegFacts("101", talk.began, None, talk.began + seconds(15), "19")
    again = LegFacts("101", talk.began + seconds(20), talk.answered_at, talk.ended_at)
    end = replace(talk.ami()[-1], legs=(first, again))
    told(clinic, end, end)
    legs = sorted(clinic.rows(CallLeg), key=lambda leg: leg.started_at)
    assert [(leg.party, leg.answered_at) for leg in legs] == [("101", None), ("101", talk.answered_at)]


@pytest.mark.parametrize("rings", ["+989061234567", "989061234567", "09061234567"])
def test_a_number_of_a_range_that_nobody_told_us_of_is_its_owners(clinic: Clinic, rings: str) -> None:
    """P1: the log names the person as the card does, and keeps the number in the world's form."""
    new = NewPhone("+98 906 123 4567")
    clinic.change(lambda work: add_number(work, clinic.ids["maryam"], new))
    told(clinic, *Conversation(number=rings).sip())
    (call,) = clinic.rows(Call)
    assert (call.e164, call.person_id) == ("+989061234567", clinic.ids["maryam"])
