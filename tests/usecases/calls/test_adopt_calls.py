"""The program was killed in a call."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import delete, func, select

from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.usecases.calls.adopt_calls import AdoptCalls, AdoptedCall, adopt_calls
from crm_desktop.usecases.calls.describe_call import DescribeCall, describe_call
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.phone_facts import UNKNOWN, Conversation, told
from tests.support.process import Clinic

TALK = Conversation()


def the_call(clinic: Clinic) -> Call:
    (only,) = clinic.rows(Call)
    return only


def test_the_same_card_with_its_note(clinic: Clinic) -> None:
    """O12: unfinished, with the task and the note; the exchange's record says how long it was."""
    recorded = told(clinic, *TALK.sip()[:2])
    clinic.do(describe_call, DescribeCall(the_call(clinic).id, note="Asks for the price"))
    (card,) = clinic.do(adopt_calls, AdoptCalls())
    assert card == AdoptedCall(
        call_id=the_call(clinic).id, status=CallStatus.UNFINISHED, direction=Direction.IN, number="+989121234567",
        person_id=clinic.ids["maryam"], task_id=recorded.task_id, request_id=None,
        started_at=the_call(clinic).started_at, answered_at=TALK.answered_at, note="Asks for the price", is_live=False,
    )  # fmt: skip
    assert told(clinic, TALK.cdr()).status is CallStatus.LOGGED
    assert (the_call(clinic).talk_for, clinic.do(adopt_calls, AdoptCalls())) == (60, ())


def test_what_an_engine_still_has_goes_on(clinic: Clinic) -> None:
    """O12: the desk telephone talks on, whatever became of the program."""
    talk = TALK.ami()
    told(clinic, *TALK.both()[:2])
    (card,) = clinic.do(adopt_calls, AdoptCalls(going_on=(talk[1],)))
    assert (card.is_live, the_call(clinic).status) == (True, CallStatus.TALKING)
    assert told(clinic, TALK.both()[-1]).status is CallStatus.WRAP_UP


def test_its_result_logs_it(clinic: Clinic) -> None:
    """O12, P22: no record comes, but whoever talked says what came of it; its length stays unknown."""
    recorded = told(clinic, *TALK.sip()[:2])
    clinic.do(adopt_calls, AdoptCalls())
    clinic.clock.advance(timedelta(minutes=20))
    assert recorded.task_id is not None
    order = CompleteTask(recorded.task_id, clinic.ids["thinking"], contact_method_id=clinic.ids["They rang"])
    clinic.do(complete_task, order)
    call = the_call(clinic)
    assert (call.status, call.talk_for, call.ended_at) == (CallStatus.LOGGED, None, None)
    assert len(clinic.told(TimelineKind.CALL)) == 1


def test_a_talk_closes_what_was_owed_though_its_end_is_unknown(clinic: Clinic) -> None:
    """P4: they have talked; nobody has to call."""
    told(clinic, *Conversation(talks_for=None).sip())
    told(clinic, *Conversation(name="2", began=clinic.clock() + timedelta(minutes=1)).sip()[:2])
    clinic.do(adopt_calls, AdoptCalls())
    assert [item.status for item in clinic.rows(CallbackItem)] == [CallbackStatus.REACHED_US]


def test_a_ring_that_nobody_answered_has_no_card_and_is_missed_with_its_call_back(clinic: Clinic) -> None:
    """O12, B4, P22: no talk was cut off, so nothing is unfinished; somebody waits to be called back."""
    told(clinic, Conversation(number=UNKNOWN).sip()[0])
    assert clinic.do(adopt_calls, AdoptCalls()) == ()
    assert the_call(clinic).status is CallStatus.MISSED
    assert [item.status for item in clinic.rows(CallbackItem)] == [CallbackStatus.DUE]
    assert the_call(clinic).request_id is not None
    assert len(clinic.told(TimelineKind.CALL)) == 0, "nobody is known who could have it on their card"


def test_a_ring_that_somebody_answered_after_all_is_owed_nothing(clinic: Clinic) -> None:
    """O12, P4: the program was dead, and a colleague's telephone of the same queue was lifted; the record says it."""
    told(clinic, TALK.ami()[0])
    clinic.do(adopt_calls, AdoptCalls())
    assert the_call(clinic).status is CallStatus.MISSED
    assert told(clinic, TALK.cdr()).status is CallStatus.LOGGED
    assert [item.status for item in clinic.rows(CallbackItem)] == [CallbackStatus.REACHED_US]


def test_a_wrap_up_opens_again(clinic: Clinic) -> None:
    """O12: the talk was over, its result not yet said; it has not gone on meanwhile."""
    told(clinic, *TALK.sip())
    clinic.clock.advance(timedelta(minutes=5))
    (card,) = clinic.do(adopt_calls, AdoptCalls())
    assert (card.status, card.is_live) == (CallStatus.WRAP_UP, False)
    assert card.ended_at == the_call(clinic).ended_at is not None


def test_a_colleagues_call_stays_theirs(clinic: Clinic) -> None:
    """O12: only of whoever is signed in here."""
    told(clinic, *TALK.sip()[:2], actor=clinic.reza)
    assert clinic.do(adopt_calls, AdoptCalls()) == ()
    assert the_call(clinic).status is CallStatus.TALKING


def test_a_talk_at_another_station_of_the_same_user_goes_on(clinic: Clinic) -> None:
    """O12, P4: the row came from there by sync; the start of a second program is no end of it."""
    with as_from_another_station(clinic):
        told(clinic, *TALK.sip()[:2])
    assert clinic.do(adopt_calls, AdoptCalls(extension="101")) == ()
    assert the_call(clinic).status is CallStatus.TALKING


def test_what_rang_at_both_stations_and_was_taken_at_the_other_is_not_closed_here(clinic: Clinic) -> None:
    """O12, P4: this one knows of the ring alone; that somebody talks was said elsewhere."""
    told(clinic, TALK.sip()[0])
    with as_from_another_station(clinic):
        told(clinic, TALK.sip()[1])
    assert clinic.do(adopt_calls, AdoptCalls()) == ()
    assert the_call(clinic).status is CallStatus.TALKING


def test_a_station_that_writes_down_everybodys_calls_closes_its_own_alone(clinic: Clinic) -> None:
    """O12, P4: it wrote the talk at 101, and is itself at 105."""
    told(clinic, *TALK.sip()[:2])
    assert clinic.do(adopt_calls, AdoptCalls(extension="105")) == ()
    assert the_call(clinic).status is CallStatus.TALKING
    assert len(clinic.do(adopt_calls, AdoptCalls(extension="101"))) == 1


@contextmanager
def as_from_another_station(clinic: Clinic) -> Iterator[None]:
    """What is written meanwhile leaves nothing in this station's outbox, as what sync brings."""
    before = clinic.base.read(lambda session: session.scalar(select(func.max(OutboxOp.q))) or 0)
    yield
    clinic.change(lambda work: work.session.execute(delete(OutboxOp).where(OutboxOp.q > before)))
