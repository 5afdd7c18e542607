"""Who heard the recording of a call."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.calls.call import Call
from crm_desktop.queries.calls.hearings import hearings_of
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.hear_recording import HearRecording, hear_recording
from tests.queries.calls.test_recordings import recorded
from tests.support.process import Clinic


def heard_by(clinic: Clinic, call_id: UUID) -> list[str]:
    return [one.name for one in clinic.base.read(lambda session: hearings_of(session, clinic.sara, call_id))]


def test_the_latest_comes_first(clinic: Clinic) -> None:
    """P27: audited, and told to whoever may hear it as well."""
    talk, other = recorded(clinic, "talk.wav"), recorded(clinic, "other.wav")
    for actor in (clinic.sara, clinic.reza, clinic.sara):
        clinic.clock.advance(timedelta(minutes=1))
        clinic.do(hear_recording, HearRecording(talk), actor)
    assert heard_by(clinic, talk) == ["Sara", "Reza", "Sara"]
    assert heard_by(clinic, other) == []
    times = [one.heard_at for one in clinic.base.read(lambda session: hearings_of(session, clinic.sara, talk))]
    assert times == sorted(times, reverse=True)


def test_what_was_heard_of_a_row_that_was_joined_into_this_one_is_told_here(clinic: Clinic) -> None:
    """P27, telephony rule 5: two stations, one conversation; no hearing is lost between its rows, and none changed."""
    first, second, third = (recorded(clinic, f"{name}.wav") for name in "abc")
    for call_id in (third, second, first):
        clinic.clock.advance(timedelta(minutes=1))
        clinic.do(hear_recording, HearRecording(call_id), clinic.reza if call_id == third else None)

    def join(work: UnitOfWork) -> None:
        for goes, stays in ((third, second), (second, first)):
            row = work.session.get_one(Call, goes)
            row.joined_into_id = stays
            work.remove(row)

    clinic.change(join)
    assert heard_by(clinic, first) == ["Sara", "Sara", "Reza"]


def test_it_takes_the_right_to_hear_that_very_call(clinic: Clinic) -> None:
    """P25, P27: whoever may not listen is not told who did; a right to one's own talks reaches one's own alone."""
    talk = recorded(clinic, "talk.wav")
    clinic.change(lambda work: setattr(work.session.get_one(Call, talk), "agent_id", clinic.ids["reza"]))
    clinic.do(hear_recording, HearRecording(talk))
    looks = replace(clinic.sara, rights={Right.CALLS_SEE: Scope.ALL})
    with pytest.raises(NoRight):
        clinic.base.read(lambda session: hearings_of(session, looks, talk))
    own = {Right.CALLS_SEE: Scope.ALL, Right.CALLS_REVIEW: Scope.OWN}
    sara, reza = (replace(actor, rights=own) for actor in (clinic.sara, clinic.reza))
    assert clinic.base.read(lambda session: hearings_of(session, sara, talk)) == []
    assert len(clinic.base.read(lambda session: hearings_of(session, reza, talk))) == 1
