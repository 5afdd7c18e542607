"""Which rows are one conversation; what becomes of them is in the tests of join_calls."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.calls.call import Call
from crm_desktop.queries.calls.doubled_calls import doubled_calls
from tests.support.phone_facts import UNKNOWN, Conversation, seconds, told
from tests.support.process import Clinic

MISSED = Conversation(number=UNKNOWN, talks_for=None)


def seen_apart(clinic: Clinic) -> None:
    for number, extension in enumerate(("101", "102", "103")):
        told(clinic, *replace(MISSED, extension=extension, began=MISSED.began + seconds(number)).sip())


def test_three_of_one_are_linked_together(clinic: Clinic) -> None:
    """P4: whichever pair is joined first, the third follows; further back than asked nothing is found."""
    seen_apart(clinic)
    pairs = clinic.base.read(lambda session: doubled_calls(session, clinic.sara, MISSED.began))
    assert {one for pair in pairs for one in pair} == {call.id for call in clinic.rows(Call)}
    later = MISSED.began + timedelta(minutes=1)
    assert clinic.base.read(lambda session: doubled_calls(session, clinic.sara, later)) == []


def test_nobody_joins_what_the_server_would_not_take_from_them(clinic: Clinic) -> None:
    """MIS-21: another branch's calls, for whoever has the right in their own branch alone."""
    seen_apart(clinic)
    elsewhere = Actor(clinic.ids["sara"], clinic.ids["ali"], rights={Right.CALLS_CHANGE: Scope.BRANCH})
    assert clinic.base.read(lambda session: doubled_calls(session, elsewhere, MISSED.began)) == []
    nobody = Actor(clinic.ids["sara"], clinic.ids["branch"], rights={Right.CALLS_SEE: Scope.ALL})
    assert clinic.base.read(lambda session: doubled_calls(session, nobody, MISSED.began)) == []
