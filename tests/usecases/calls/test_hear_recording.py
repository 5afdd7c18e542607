"""Hearing a recording is written down before it is heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.recording_hearing import RecordingHearing
from crm_desktop.queries.station.undoable_groups import last_undoable
from crm_desktop.store.problems import Gone, NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.hear_recording import HearRecording, NothingToHear, hear_recording
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from tests.queries.calls.test_recordings import recorded
from tests.support import builders as make
from tests.support.judging import beyond, last_q, ops
from tests.support.process import Clinic


@pytest.fixture
def talk(clinic: Clinic) -> UUID:
    return recorded(clinic, "talk.wav")


def mine(actor: Actor, *, scope: Scope) -> Actor:
    return replace(actor, rights={**actor.rights, Right.CALLS_REVIEW: scope})


def test_every_opening_is_a_row_in_the_name_of_whoever_opens(clinic: Clinic, talk: UUID) -> None:
    """P27, telephony rule 6: who and when; hearing it again is said again. The server takes it from them."""
    start = last_q(clinic.base)
    for minute in (0, 5):
        clinic.clock.advance(timedelta(minutes=minute))
        clinic.do(hear_recording, HearRecording(talk))
    rows = clinic.rows(RecordingHearing)
    assert [(row.call_id, row.user_id) for row in rows] == [(talk, clinic.ids["sara"])] * 2
    assert rows[1].heard_at - rows[0].heard_at == timedelta(minutes=5)
    assert rows[0].branch_id == clinic.row(Call, talk).branch_id
    assert {op.table for op in ops(clinic.base, start)} == {"recording_hearing"}
    assert beyond(clinic.base, start, clinic.sara) == []


def test_only_whoever_may_hear_it_has_heard_it(clinic: Clinic, talk: UUID) -> None:
    """P27: access by right. Whose right reaches their own talks alone hears those, and no colleague's."""
    nobody = make.acting_as(User(id=clinic.ids["reza"]), without=(Right.CALLS_REVIEW,))
    for actor in (nobody, mine(clinic.reza, scope=Scope.OWN), clinic.program):
        clinic.change(lambda work: setattr(work.session.get_one(Call, talk), "agent_id", clinic.ids["sara"]))
        with pytest.raises(NoRight):
            clinic.do(hear_recording, HearRecording(talk), actor)
    assert clinic.rows(RecordingHearing) == []
    clinic.change(lambda work: setattr(work.session.get_one(Call, talk), "agent_id", clinic.ids["reza"]))
    clinic.do(hear_recording, HearRecording(talk), mine(clinic.reza, scope=Scope.OWN))
    assert [row.user_id for row in clinic.rows(RecordingHearing)] == [clinic.ids["reza"]]


def test_what_is_not_there_is_not_heard(clinic: Clinic, talk: UUID) -> None:
    """P27: recordings only by policy; a call that is gone has none."""

    def keep_none(work: UnitOfWork) -> None:
        work.branch.keeps_recordings = False

    silent = recorded(clinic, None)
    with pytest.raises(NothingToHear):
        clinic.do(hear_recording, HearRecording(silent))
    clinic.change(keep_none)
    with pytest.raises(NothingToHear):
        clinic.do(hear_recording, HearRecording(talk))
    clinic.change(lambda work: work.remove(work.session.get_one(Call, talk)))
    with pytest.raises(Gone):
        clinic.do(hear_recording, HearRecording(talk))
    assert clinic.rows(RecordingHearing) == []


def test_ctrl_z_makes_nothing_unheard(clinic: Clinic, talk: UUID) -> None:
    """P27: it takes back what was done before instead."""
    person = clinic.do(create_person, CreatePerson(given_name="Mina", family_name="Rad"))
    clinic.do(hear_recording, HearRecording(talk))
    offered = clinic.base.read(lambda session: last_undoable(session, clinic.sara))
    assert offered is not None
    clinic.do(undo_last, UndoLast(offered.group))
    assert clinic.row(type(person), person.id).deleted_at is not None
    assert len(clinic.rows(RecordingHearing)) == 1
