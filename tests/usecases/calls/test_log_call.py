"""New call from anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.usecases.calls.log_call import (
    LogCall,
    NotYetRung,
    NumberOrPersonNeeded,
    OnlyIncomingIsMissed,
    log_call,
)
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.builders import a_phone
from tests.support.process import Clinic

UNKNOWN = LogCall(Direction.IN, "0935 000 00 00")


def test_an_unknown_caller_is_a_request_at_once(clinic: Clinic) -> None:
    """OT-39, MIS-02: the number is kept even if nobody says a name."""
    logged = clinic.do(log_call, UNKNOWN)
    call, request = clinic.row(Call, logged.call_id), clinic.row(Request, logged.request_id)
    assert (call.status, call.e164, call.raw_number) == (CallStatus.TALKING, "+989350000000", "0935 000 00 00")
    assert (request.status, request.phone_raw) == (RequestStatus.IN_WORK, "0935 000 00 00")
    assert request.channel_id == clinic.ids["unknown channel"]
    assert (logged.person_id, logged.task_id) == (None, None)


def test_a_known_caller_gets_a_task_at_that_moment(clinic: Clinic) -> None:
    """OT-13, OT-37, OT-39: the person's number names them, and the call's task is in work."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "09121234567"))
    task = clinic.row(Task, logged.task_id)
    assert logged.person_id == clinic.ids["maryam"]
    assert (task.status, task.performer_id, task.person_id) == (
        TaskStatus.IN_WORK,
        clinic.ids["sara"],
        clinic.ids["maryam"],
    )
    assert logged.request_id is None


def test_the_call_that_was_planned_is_the_one_taken(clinic: Clinic) -> None:
    """OT-39, C24-17: no second task beside the lead's planned call."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    planned = clinic.open_tasks()[0]
    logged = clinic.do(log_call, LogCall(Direction.OUT, person_id=clinic.ids["maryam"]))
    assert logged.task_id == planned.id
    assert clinic.row(Call, logged.call_id).e164 == "+989121234567"


def test_a_new_call_works_on_the_only_open_lead(clinic: Clinic) -> None:
    """C24-05: a colleague's planned call stays theirs, the talk still belongs to the lead."""
    order = CreateLead((clinic.ids["maryam"],), assignee_id=clinic.ids["reza"])
    lead = clinic.do(create_lead, order)[0]
    logged = clinic.do(log_call, LogCall(Direction.IN, person_id=clinic.ids["maryam"]))
    assert clinic.row(Task, logged.task_id).lead_id == lead.id
    assert len(clinic.open_tasks(lead_id=lead.id)) == 2


def test_the_result_completes_this_call_and_makes_no_second(clinic: Clinic) -> None:
    """C24-51: if the task already has a call, that one is completed."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "09121234567"))
    order = CompleteTask(logged.task_id or logged.call_id, clinic.ids["thinking"], talk_for=61)
    done = clinic.do(complete_task, replace(order, contact_method_id=clinic.ids["They rang"]))
    assert done.call_id == logged.call_id
    call = clinic.rows(Call)[0]
    assert (call.status, call.talk_for, call.result_id) == (CallStatus.LOGGED, 61, clinic.ids["thinking"])
    assert len(clinic.rows(Call)) == 1


def test_a_family_number_names_nobody(clinic: Clinic) -> None:
    """OT-39: two persons share it, so whoever talks chooses."""
    clinic.change(lambda work: a_phone(work, work.get(Person, clinic.ids["ali"])).id)
    assert clinic.do(log_call, LogCall(Direction.IN, "09121234567")).person_id is None
    with pytest.raises(NumberOrPersonNeeded):
        clinic.do(log_call, LogCall(Direction.IN))


def test_a_missed_call_is_a_request_and_no_task(clinic: Clinic) -> None:
    """MIS-09, MIS-30: kept, told in the timeline, waiting in the ledger; its source counts as unknown until asked."""
    rang_at = clinic.clock() - timedelta(minutes=20)
    order = LogCall(Direction.IN, "09121234567", note="On the machine", is_missed=True, rang_at=rang_at)
    logged = clinic.do(log_call, order)
    call = clinic.row(Call, logged.call_id)
    assert (call.status, call.answered_at, call.started_at) == (CallStatus.MISSED, None, rang_at)
    assert (call.person_id, call.note) == (clinic.ids["maryam"], "On the machine")
    assert (call.request_id, clinic.open_tasks()) == (logged.request_id, [])
    request = clinic.row(Request, logged.request_id)
    assert (request.kind, request.status) == (RequestKind.MISSED_CALL, RequestStatus.MISSED)
    assert (request.person_id, request.received_at) == (clinic.ids["maryam"], rang_at)
    assert (request.channel_id, request.first_response_at) == (clinic.ids["unknown channel"], None)
    assert [told["status"] for told in clinic.told(TimelineKind.CALL)] == ["missed"]


def test_only_an_incoming_call_of_the_past_is_missed(clinic: Clinic) -> None:
    with pytest.raises(OnlyIncomingIsMissed):
        clinic.do(log_call, replace(UNKNOWN, direction=Direction.OUT, is_missed=True))
    with pytest.raises(NotYetRung):
        clinic.do(log_call, replace(UNKNOWN, is_missed=True, rang_at=clinic.clock() + timedelta(hours=1)))
