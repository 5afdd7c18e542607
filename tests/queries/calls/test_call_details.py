"""One call with all that is known of it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.calls.call import Call, CallLeg, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.queries.calls.call_details import Unheard, call_details
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.house import TestHouse, clinic, house

__all__ = ["clinic", "house"]


def a_call(clinic: TestHouse, **given: object) -> UUID:
    def put(work: UnitOfWork) -> UUID:
        fields = {"direction": Direction.IN, "status": CallStatus.LOGGED, "origin": CallOrigin.PHONE} | given
        return work.add(Call(started_at=work.now, **fields)).id

    return clinic.write(put)


def keep_recordings(clinic: TestHouse, at: str | None) -> None:
    def keep(work: UnitOfWork) -> None:
        branch = work.session.get_one(Branch, work.actor.branch_id)
        branch.keeps_recordings, branch.recordings_at = True, at

    clinic.write(keep)


def test_a_leg_is_named_after_who_sits_there(clinic: TestHouse) -> None:
    """P4: each telephone that rang, in their order."""
    call_id = a_call(clinic, pbx="main")

    def ring(work: UnitOfWork) -> None:
        work.add(Extension(number="101", user_id=clinic.mate))
        work.add(CallLeg(call_id=call_id, party="102", agent_id=clinic.me, started_at=work.now + timedelta(seconds=5)))
        work.add(CallLeg(call_id=call_id, party="101", started_at=work.now))
        work.add(CallLeg(call_id=call_id, party="199", started_at=work.now + timedelta(seconds=9)))

    clinic.write(ring)
    legs = clinic.read(lambda session: call_details(session, clinic.actor, call_id)).legs
    assert [(leg.party, leg.who) for leg in legs] == [
        ("101", "Ali Mohammadi"),
        ("102", "Nasrin Karimi"),
        ("199", None),
    ]


def test_why_there_is_nothing_to_hear(clinic: TestHouse) -> None:
    """P27: each reason is one that somebody can act on."""
    call_id, silent = a_call(clinic, recording_path="a.wav"), a_call(clinic)
    bad = a_call(clinic, recording_path="../secret.wav")

    def why(one: UUID) -> Unheard | None:
        return clinic.read(lambda session: call_details(session, clinic.actor, one)).unheard

    assert why(call_id) is Unheard.NOT_KEPT
    keep_recordings(clinic, None)
    assert why(call_id) is Unheard.NO_PLACE
    keep_recordings(clinic, "/srv/talks")
    assert (why(silent), why(bad), why(call_id)) == (Unheard.NOT_RECORDED, Unheard.BAD_PLACE, None)
    actor = clinic.as_user(clinic.me, without=(Right.CALLS_REVIEW,)).session.actor
    details = clinic.read(lambda session: call_details(session, actor, call_id))
    assert (details.unheard, details.recording) == (Unheard.NO_RIGHT, None)


def test_a_call_that_is_not_there(clinic: TestHouse) -> None:
    """house.md 4: a refusal, not a crash."""
    with pytest.raises(Gone):
        clinic.read(lambda session: call_details(session, clinic.actor, uuid4()))
