"""Two stations that were apart join the same rows of one conversation, and what was said of it comes to one place."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.recording_hearing import RecordingHearing
from crm_desktop.rules.call_joining import join_into
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls
from crm_desktop.usecases.calls.mark_call import MarkCall, mark_call
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from tests.support import builders as make
from tests.support.stations import Open, Workstation, stations

__all__ = ["stations"]
pytestmark = pytest.mark.postgres


def seen_apart(at: Workstation) -> tuple[UUID, UUID, UUID]:
    """The row that stays, the one that goes, and a criterion."""

    def fill(work: UnitOfWork) -> tuple[UUID, UUID, UUID]:
        criterion = make.a_dictionary(work, "Criteria", "Greeting", built_in=BuiltIn.CALL_CRITERION)[1][0].id
        calls = [
            work.add(
                Call(
                    direction=Direction.IN,
                    status=CallStatus.LOGGED,
                    origin=CallOrigin.PHONE,
                    started_at=work.now,
                    answered_at=work.now,
                    ended_at=work.now + timedelta(seconds=30),
                    e164="+989121234567",
                    extension="101",
                    linkedid=named,
                    pbx="main" if named else None,
                    sip_call_id="1@101",
                )
            ).id
            for named in ("1", None)
        ]
        return calls[0], calls[1], criterion

    return at.write(fill)


@pytest.mark.parametrize("first", [0, 1])
def test_whichever_comes_first_marks_comments_and_hearings_are_whole_at_both(stations: Open, first: int) -> None:
    """Telephony rule 5, T4, P27: one joins while the other marks both rows without a network,
    and nothing is lost."""
    here = stations()
    stays, goes, criterion = seen_apart(here)
    here.sync()
    there = stations()
    there.sync()

    def both(work: UnitOfWork) -> None:
        join_into(work, work.session.get_one(Call, stays), work.session.get_one(Call, goes))

    here.clock.advance(timedelta(hours=1))
    here.write(both)
    there.write(lambda work: mark_call(work, MarkCall(stays, {criterion: 2})))
    there.clock.advance(timedelta(minutes=1))
    there.write(lambda work: mark_call(work, MarkCall(goes, {criterion: 5})))
    there.write(lambda work: write_comment(work, WriteComment("call", goes, "Well led")))
    there.write(lambda work: work.add(hearing(there, goes, work)))
    there.write(lambda work: join_calls(work, JoinCalls()))  # apart as well, and by the same rows
    for station in (here, there) if first == 0 else (there, here):
        station.sync()
    for _ in range(2):
        for station in (here, there):
            station.sync()
            station.write(lambda work: join_calls(work, JoinCalls()))
    for station in (here, there, here):
        station.sync()
    assert here.dump() == there.dump()
    for station in (here, there):
        assert station.waiting() == 0
        assert "refused" not in station.said()
        assert station.ask("SELECT mark FROM call_mark WHERE call_id = :id", id=stays.hex) == [(5,)]
        assert station.ask("SELECT mark FROM call_mark WHERE call_id = :id", id=goes.hex) == [(2,)]
        assert station.ask("SELECT record_id FROM comment") == [(stays.hex,)]
        assert station.ask("SELECT call_id FROM recording_hearing") == [(goes.hex,)]


def hearing(at: Workstation, call_id: UUID, work: UnitOfWork) -> RecordingHearing:
    return RecordingHearing(call_id=call_id, user_id=at.member.user_id, heard_at=work.now)
