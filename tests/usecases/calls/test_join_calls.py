"""One row of a conversation that two stations saw apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from crm_desktop.models.calls.call import Call, CallLeg, CallOutcome, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls
from tests.support.phone_facts import UNKNOWN, Conversation, a_desk, a_line, seconds, told
from tests.support.process import Clinic

MISSED = Conversation(number=UNKNOWN, talks_for=None)
AT_102 = replace(MISSED, extension="102", began=MISSED.began + seconds(1))


def joined(clinic: Clinic) -> Call:
    clinic.do(join_calls, JoinCalls(), clinic.reza)
    (only,) = clinic.rows(Call)
    assert clinic.do(join_calls, JoinCalls()) == []
    return only


def open_items(clinic: Clinic) -> list[CallbackItem]:
    return [item for item in clinic.rows(CallbackItem) if item.status in (CallbackStatus.DUE, CallbackStatus.TRYING)]


def seen_apart(clinic: Clinic) -> None:
    """Each station logs what its own telephone saw, before either hears of the other."""
    told(clinic, *MISSED.sip(), actor=clinic.sara)
    told(clinic, *AT_102.sip(), actor=clinic.reza)


def test_a_group_that_rang_in_vain_is_missed_once(clinic: Clinic) -> None:
    """P4: two stations without an exchange's word: one call with two legs, one item, nobody's own."""
    seen_apart(clinic)
    assert len(clinic.rows(Call)) == 2
    call = joined(clinic)
    assert (call.status, call.agent_id, call.started_at) == (CallStatus.MISSED, None, MISSED.sip()[0].started_at)
    assert sorted(leg.party for leg in clinic.rows(CallLeg, call_id=call.id)) == ["101", "102"]
    (item,) = open_items(clinic)
    assert (item.owner_id, item.call_id, call.callback_id) == (None, call.id, item.id)


def test_the_telephone_that_rang_in_vain_joins_the_talk(clinic: Clinic) -> None:
    """P4: it was taken for missed by one station and answered at another: no missed call, and nothing owed."""
    told(clinic, *MISSED.sip(), actor=clinic.sara)
    told(clinic, *replace(AT_102, talks_for=30).sip(), actor=clinic.reza)
    call = joined(clinic)
    assert (call.status, call.agent_id, call.extension) == (CallStatus.WRAP_UP, clinic.ids["reza"], "102")
    assert (open_items(clinic), call.callback_id) == ([], None)
    assert [request.status for request in clinic.rows(Request)].count(RequestStatus.MISSED) == 0


def test_which_station_joins_them_does_not_matter(clinic: Clinic) -> None:
    """P4: the one that stays follows from the rows alone; what the other had goes with it."""
    talk = Conversation()
    clinic.change(lambda work: a_desk(work, "101", clinic.ids["sara"]))
    told(clinic, *replace(talk, began=talk.began + seconds(0.02)).sip())
    exchange = [replace(facts, sip_call_id="", number="+989121234567") for facts in talk.ami()]

    def apart(work: UnitOfWork) -> None:
        """As if this station had not known of the other row."""
        row = work.session.get_one(Call, clinic.rows(Call)[0].id)
        row.started_at -= timedelta(days=1)
        row.ended_at = None

    def back(work: UnitOfWork) -> None:
        row = work.session.get_one(Call, next(call.id for call in clinic.rows(Call) if call.linkedid is None))
        row.started_at += timedelta(days=1)
        row.ended_at = talk.ended_at

    clinic.change(apart)
    told(clinic, *exchange, actor=clinic.reza)
    clinic.change(back)
    call = joined(clinic)
    assert (call.linkedid, call.sip_call_id, call.status) == ("1", "1@101", CallStatus.LOGGED)
    assert (call.agent_id, call.person_id) == (clinic.ids["sara"], clinic.ids["maryam"])
    assert call.task_id is not None


def test_two_talks_at_two_telephones_stay_two(clinic: Clinic) -> None:
    """P4: a firm's number may talk with two colleagues at once."""
    told(clinic, *Conversation().sip(), actor=clinic.sara)
    told(clinic, *Conversation(extension="102").sip(), actor=clinic.reza)
    clinic.do(join_calls, JoinCalls())
    assert len(clinic.rows(Call)) == 2


def test_a_caller_who_hides_the_number_rang_a_group(clinic: Clinic) -> None:
    """P4: two telephones at once tell that it was one, though no number does."""
    told(clinic, *replace(MISSED, number="").sip(), actor=clinic.sara)
    told(clinic, *replace(AT_102, number="", talks_for=30).sip(), actor=clinic.reza)
    assert joined(clinic).status is CallStatus.WRAP_UP


def test_calls_of_two_lines_stay_two(clinic: Clinic) -> None:
    """P4: one number rang two lines of the clinic in the same moment."""

    def lines(work: UnitOfWork) -> None:
        a_line(work, "100")
        a_line(work, "200")

    clinic.change(lines)
    told(clinic, *(replace(facts, line="100") for facts in MISSED.sip()))
    told(clinic, *(replace(facts, line="200") for facts in AT_102.sip()))
    clinic.do(join_calls, JoinCalls())
    assert len(clinic.rows(Call)) == 2


def test_what_came_later_at_one_telephone_stays_another_call(clinic: Clinic) -> None:
    """P4: six seconds apart, or named apart by the telephone."""
    told(clinic, *replace(MISSED, rings_for=1).sip())
    told(clinic, *replace(MISSED, name="2", began=MISSED.began + seconds(3), rings_for=1).sip())
    told(clinic, *replace(AT_102, name="3", began=MISSED.began + seconds(9)).sip())
    clinic.do(join_calls, JoinCalls())
    assert len(clinic.rows(Call)) == 3


def test_an_event_after_the_joining_finds_the_row_that_stayed(clinic: Clinic) -> None:
    """telephony.md rule 5: the name of the one that went leads to it; the exchange's record does too."""
    seen_apart(clinic)
    stayed = joined(clinic)
    for facts in (MISSED.sip()[-1], AT_102.sip()[-1]):
        assert told(clinic, facts).call_id == stayed.id
    assert told(clinic, MISSED.cdr()).call_id == stayed.id
    assert len(clinic.rows(Call)) == 1


def test_a_call_that_was_begun_with_keeps_its_item(clinic: Clinic) -> None:
    """B4: somebody tried already; the try is not lost with the row."""
    seen_apart(clinic)
    tried = Conversation(
        name="9", number=UNKNOWN, began=clinic.clock() + timedelta(minutes=3), direction=Direction.OUT,
        talks_for=None, in_vain=CallOutcome.NO_ANSWER,
    )  # fmt: skip
    told(clinic, *tried.sip())
    clinic.do(join_calls, JoinCalls())
    (item,) = open_items(clinic)
    assert (item.status, item.attempts) == (CallbackStatus.TRYING, 1)


def test_an_unanswered_call_of_an_older_version_gets_its_item(clinic: Clinic) -> None:
    """B4: no unanswered call without a fate: its own item, or one that is given up if it is long ago."""
    told(clinic, *MISSED.sip())
    told(clinic, *replace(MISSED, name="2", began=MISSED.began + timedelta(minutes=5)).sip())
    (item,) = clinic.rows(CallbackItem)

    def forget(work: UnitOfWork) -> None:
        for call in clinic.rows(Call):
            work.session.get_one(Call, call.id).callback_id = None

    clinic.change(forget)
    clinic.do(join_calls, JoinCalls())
    assert {call.callback_id for call in clinic.rows(Call)} == {item.id}
    old = Call(
        direction=Direction.IN, status=CallStatus.ABANDONED, origin=clinic.rows(Call)[0].origin,
        started_at=MISSED.began - timedelta(days=40), raw_number="021",
    )  # fmt: skip
    clinic.change(lambda work: work.add(old).id)
    clinic.do(join_calls, JoinCalls(MISSED.began - timedelta(days=60)))
    assert sorted(each.status for each in clinic.rows(CallbackItem)) == [CallbackStatus.DUE, CallbackStatus.GAVE_UP]


def test_what_nobody_ended_is_closed(clinic: Clinic) -> None:
    """O12, B4: twelve hours on, a ring of which no record came was in vain, and a talk was one."""
    told(clinic, MISSED.sip()[0])
    told(clinic, *Conversation(name="2", began=MISSED.began + timedelta(minutes=1)).sip()[:2])
    told(clinic, *Conversation(name="3", began=MISSED.began + timedelta(minutes=5)).sip())
    clinic.clock.advance(timedelta(hours=11))
    clinic.do(join_calls, JoinCalls())
    assert [call.status for call in clinic.rows(Call)] == [CallStatus.RINGING, CallStatus.TALKING, CallStatus.WRAP_UP]
    clinic.clock.advance(timedelta(hours=2))
    clinic.do(join_calls, JoinCalls())
    assert [call.status for call in clinic.rows(Call)] == [CallStatus.MISSED, CallStatus.UNFINISHED, CallStatus.LOGGED]
    assert len(open_items(clinic)) == 1


def test_an_item_of_a_call_that_proved_to_be_a_talk_is_closed(clinic: Clinic) -> None:
    """P4: one station took it for missed, the row came back from the other one as a talk."""
    told(clinic, *MISSED.sip())
    call_id = clinic.rows(Call)[0].id
    clinic.change(lambda work: setattr(work.session.get_one(Call, call_id), "status", CallStatus.LOGGED))
    clinic.do(join_calls, JoinCalls())
    assert (open_items(clinic), clinic.rows(Request)[0].status) == ([], RequestStatus.ANSWERED)
