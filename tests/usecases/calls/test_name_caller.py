"""Naming the caller while talking."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.process import Clinic


def test_the_named_caller_has_call_request_and_task(clinic: Clinic) -> None:
    """OT-39, OT-37: from then on the talk is a task in work that can get its result."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "09350000000"))
    task = clinic.do(name_caller, NameCaller(logged.call_id, clinic.ids["ali"]))
    assert task is not None
    assert (task.person_id, task.status) == (clinic.ids["ali"], TaskStatus.IN_WORK)
    assert clinic.row(Call, logged.call_id).task_id == task.id
    assert clinic.row(Request, logged.request_id).person_id == clinic.ids["ali"]
    assert len(clinic.told(TimelineKind.REQUEST_RECEIVED)) == 1


def test_another_member_of_the_family_after_all(clinic: Clinic) -> None:
    """OT-13: the first one's planned call waits on, a task made for this call vanishes."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    planned = clinic.open_tasks()[0]
    clinic.clock.advance(timedelta(minutes=1))
    logged = clinic.do(log_call, LogCall(Direction.IN, "09121234567"))
    clinic.do(name_caller, NameCaller(logged.call_id, clinic.ids["ali"]))
    assert clinic.row(Task, planned.id).status is TaskStatus.PLANNED
    back = clinic.do(name_caller, NameCaller(logged.call_id, clinic.ids["maryam"]))
    assert back is not None
    assert back.id == planned.id
    assert clinic.open_tasks(person_id=clinic.ids["ali"]) == []
    assert clinic.breaches() == []


def test_a_call_that_is_over_gets_its_name_but_no_task(clinic: Clinic) -> None:
    """OT-39: nothing is in work for a talk that has ended."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "09350000000"))
    clinic.do(finish_call, FinishCall(logged.call_id))
    assert clinic.do(name_caller, NameCaller(logged.call_id, clinic.ids["ali"])) is None
    assert clinic.row(Call, logged.call_id).person_id == clinic.ids["ali"]
