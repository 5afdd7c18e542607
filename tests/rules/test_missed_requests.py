"""The request of a missed call: one for each caller, from `missed` to `in work` when somebody talks with them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.rules.request_intake import Contact, take_in
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.rules.test_callbacks import MARYAM, UNKNOWN, called, missed
from tests.support.process import Clinic

WAITED = timedelta(minutes=7)


def request(clinic: Clinic) -> Request:
    (only,) = clinic.rows(Request)
    return only


def test_missed_calls_of_one_number_are_one_request(clinic: Clinic) -> None:
    """MIS-09, MIS-02: however it was dialled; since the first of them the caller waits."""
    first = missed(clinic)
    since = clinic.clock()
    clinic.clock.advance(WAITED)
    again = missed(clinic, "+98 935 000 0000")
    assert first.request_id == again.request_id == request(clinic).id
    assert request(clinic).received_at == since
    assert {call.request_id for call in clinic.rows(Call)} == {first.request_id}


def test_its_source_is_unknown_until_it_is_asked(clinic: Clinic) -> None:
    """MIS-30: counted apart."""
    missed(clinic)
    assert clinic.row(Channel, request(clinic).channel_id).is_unknown


@pytest.mark.parametrize("direction", list(Direction))
def test_a_talk_from_either_side_puts_it_into_work(clinic: Clinic, direction: Direction) -> None:
    """MIS-09, MIS-10: called back or reached us; answered as the talk began, by whoever talked."""
    missed(clinic)
    began = clinic.clock.advance(WAITED)
    logged = clinic.do(log_call, LogCall(direction, UNKNOWN))
    assert (logged.request_id, request(clinic).status) == (request(clinic).id, RequestStatus.MISSED)
    talk = called(clinic, direction=direction, reached=True)
    answered = request(clinic)
    assert (answered.status, answered.handled_by) == (RequestStatus.IN_WORK, clinic.ids["sara"])
    assert answered.first_response_at == began
    assert clinic.row(Call, talk.call_id).request_id == answered.id
    assert clinic.breaches() == []


def test_a_call_back_in_vain_leaves_it_missed(clinic: Clinic) -> None:
    """MIS-09: also after the last try it waits for somebody's word why it is lost."""
    missed(clinic)
    for _ in range(5):
        called(clinic, reached=False)
    assert (request(clinic).status, request(clinic).first_response_at) == (RequestStatus.MISSED, None)


def test_a_talk_that_proves_none_is_taken_back(clinic: Clinic) -> None:
    """OT-40, MIS-10: hung up first, "no answer" told after; nobody was answered."""
    missed(clinic, MARYAM)
    talk = called(clinic, MARYAM, reached=True)
    assert request(clinic).status is RequestStatus.IN_WORK
    assert talk.task_id is not None
    clinic.do(complete_task, CompleteTask(talk.task_id, clinic.ids["no answer"], contact_method_id=clinic.ids["Phone"]))
    assert (request(clinic).status, request(clinic).first_response_at) == (RequestStatus.MISSED, None)


def test_a_talk_on_another_number_counts_once_the_caller_has_a_name(clinic: Clinic) -> None:
    """R5: the missed caller was Maryam; she is reached on her own number."""
    logged = missed(clinic)
    clinic.do(name_caller, NameCaller(logged.call_id, clinic.ids["maryam"]))
    assert request(clinic).person_id == clinic.ids["maryam"]
    called(clinic, MARYAM, reached=True)
    assert request(clinic).status is RequestStatus.IN_WORK


def test_one_written_down_by_hand_is_found_by_its_number(clinic: Clinic) -> None:
    """MIS-09: of one that came without its call; calling the number back is the answer."""
    clinic.do(take_in, Contact(RequestKind.MISSED_CALL, phone_raw=UNKNOWN))
    called(clinic, reached=True)
    assert request(clinic).status is RequestStatus.IN_WORK


def test_another_callers_request_waits_on(clinic: Clinic) -> None:
    """MIS-09: a talk answers those who talked."""
    missed(clinic)
    called(clinic, MARYAM, reached=True)
    assert request(clinic).status is RequestStatus.MISSED
