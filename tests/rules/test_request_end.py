"""A request ends with the result of its call's task: domain.md, Request."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.rules.request_end import NOT_ASKED, WRONG_NUMBER
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.describe_call import DescribeCall, describe_call
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, LoggedCall, log_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.setup.preset import preset_words
from crm_desktop.usecases.setup.preset_words import write_dictionaries
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.correct_result import CorrectResult, correct_result
from tests.support.process import Clinic

UNKNOWN = "0935 000 00 00"


def a_talk(clinic: Clinic, *, about: str | None = "Price") -> LoggedCall:
    """Somebody unknown rang, said that he is Ali and, perhaps, what it is about."""
    logged = clinic.do(log_call, LogCall(Direction.IN, UNKNOWN))
    task = clinic.do(name_caller, NameCaller(logged.call_id, clinic.ids["ali"]))
    assert task is not None
    if about is not None:
        clinic.do(describe_call, DescribeCall(logged.call_id, topic_id=clinic.ids[about]))
    clinic.do(finish_call, FinishCall(logged.call_id, 40))
    return LoggedCall(logged.call_id, clinic.ids["ali"], task.id, logged.request_id)


def give(clinic: Clinic, task_id: UUID | None, result: str, *reasons: UUID) -> None:
    assert task_id is not None
    clinic.do(complete_task, CompleteTask(task_id, clinic.ids[result], lost_reason_tag_ids=reasons))


def status(clinic: Clinic, talk: LoggedCall) -> RequestStatus:
    return clinic.row(Request, talk.request_id).status


@pytest.fixture
def not_asked(clinic: Clinic) -> None:
    def write(work: UnitOfWork) -> None:
        topics = work.add(Dictionary(name="Topics of the preset", built_in=BuiltIn.TOPIC))
        work.add(DictItem(id=NOT_ASKED, dictionary_id=topics.id, name="Not asked"))

    clinic.change(write)


def test_a_question_that_was_answered_is_answered(clinic: Clinic) -> None:
    """R7, MIS-02, MIS-04: thinking, the next call planned, and the request no longer in work."""
    talk = a_talk(clinic)
    assert status(clinic, talk) is RequestStatus.IN_WORK
    give(clinic, talk.task_id, "thinking")
    assert status(clinic, talk) is RequestStatus.ANSWERED
    assert clinic.breaches() == []


def test_a_lead_made_in_the_talk_is_the_requests(clinic: Clinic) -> None:
    """MIS-03, MIS-15: the request became it, and the two know each other."""
    talk = a_talk(clinic)
    (lead,) = clinic.do(create_lead, CreateLead((clinic.ids["ali"],)))
    give(clinic, talk.task_id, "thinking")
    assert status(clinic, talk) is RequestStatus.CONVERTED
    assert clinic.row(Lead, lead.id).request_id == talk.request_id
    assert clinic.breaches() == []


def test_a_call_about_an_open_lead_joins_it(clinic: Clinic) -> None:
    """C24-05, MIS-15: the lead had no request yet; a refusal loses the lead and not the request."""
    (lead,) = clinic.do(create_lead, CreateLead((clinic.ids["ali"],)))
    talk = a_talk(clinic)
    give(clinic, talk.task_id, "refused", clinic.ids["too far"])
    assert clinic.row(Lead, lead.id).status is LeadStatus.LOST
    assert (status(clinic, talk), clinic.row(Lead, lead.id).request_id) == (RequestStatus.CONVERTED, talk.request_id)
    assert clinic.breaches() == []


def test_a_lead_keeps_the_request_it_came_from(clinic: Clinic) -> None:
    """MIS-15: a second call about the same lead is only answered."""
    first = a_talk(clinic)
    (lead,) = clinic.do(create_lead, CreateLead((clinic.ids["ali"],)))
    give(clinic, first.task_id, "thinking")
    clinic.clock.advance(timedelta(hours=1))
    second = a_talk(clinic)
    give(clinic, second.task_id, "thinking")
    assert clinic.row(Task, second.task_id).lead_id == lead.id
    assert clinic.row(Lead, lead.id).request_id == first.request_id
    assert status(clinic, second) is RequestStatus.ANSWERED
    assert clinic.breaches() == []


def test_a_refusal_without_a_lead_is_lost_with_its_reason(clinic: Clinic) -> None:
    """MIS-32: asked, the reason stands at the request; not asked, the question was answered."""
    talk = a_talk(clinic)
    give(clinic, talk.task_id, "refused", clinic.ids["too far"])
    assert status(clinic, talk) is RequestStatus.LOST
    assert [use.tag_id for use in clinic.rows(TagUse, record_id=talk.request_id)] == [clinic.ids["too far"]]
    other = a_talk(clinic)
    give(clinic, other.task_id, "refused")
    assert status(clinic, other) is RequestStatus.ANSWERED
    assert clinic.breaches() == []


def _as_wrong_number(clinic: Clinic) -> Callable[[UnitOfWork], None]:
    def write(work: UnitOfWork) -> None:
        work.session.get_one(Result, clinic.ids["going to buy"]).preset = WRONG_NUMBER

    return write


def test_a_wrong_number_is_spam(clinic: Clinic) -> None:
    """A6: as the preset result says it."""
    talk = a_talk(clinic)
    clinic.change(
        lambda work: setattr(work.session.get_one(Result, clinic.ids["going to buy"]), "preset", WRONG_NUMBER)
    )
    give(clinic, talk.task_id, "going to buy")
    assert status(clinic, talk) is RequestStatus.SPAM


def test_nobody_reached_leaves_it_to_the_next_call(clinic: Clinic) -> None:
    """OT-40: the line broke before a word; the call after it ends the request."""
    talk = a_talk(clinic)
    give(clinic, talk.task_id, "no answer")
    assert status(clinic, talk) is RequestStatus.IN_WORK
    (again,) = clinic.rows(Task, previous_id=talk.task_id)
    give(clinic, again.id, "thinking")
    assert status(clinic, talk) is RequestStatus.ANSWERED


def test_a_missed_call_ends_with_the_call_back(clinic: Clinic) -> None:
    """MIS-09, O4: called back, talked, answered; without a talk it stays missed."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "09121234567", is_missed=True))
    back = clinic.do(log_call, LogCall(Direction.OUT, "09121234567"))
    clinic.do(describe_call, DescribeCall(back.call_id, topic_id=clinic.ids["Price"]))
    give(clinic, back.task_id, "no answer")
    assert status(clinic, logged) is RequestStatus.MISSED
    more = clinic.do(log_call, LogCall(Direction.OUT, "09121234567"))
    give(clinic, more.task_id, "thinking")
    request = clinic.row(Request, logged.request_id)
    assert (request.status, request.kind) == (RequestStatus.ANSWERED, RequestKind.MISSED_CALL)
    assert request.first_response_at is not None


def test_what_it_was_about_and_nobody_asked_is_counted_apart(clinic: Clinic, not_asked: None) -> None:
    """MIS-04: no result waits for a topic, and no answered request is without one."""
    talk = a_talk(clinic, about=None)
    give(clinic, talk.task_id, "thinking")
    request = clinic.row(Request, talk.request_id)
    assert (request.status, request.topic_id) == (RequestStatus.ANSWERED, NOT_ASKED)
    assert clinic.breaches() == []


def test_a_clinic_without_that_topic_is_asked_later(clinic: Clinic) -> None:
    """MIS-04: struck off the list, it is not given; the request waits in the list for its topic."""
    talk = a_talk(clinic, about=None)
    give(clinic, talk.task_id, "thinking")
    assert status(clinic, talk) is RequestStatus.IN_WORK
    assert clinic.breaches() == []


def test_a_result_put_right_ends_it_anew(clinic: Clinic) -> None:
    """OT-40: the refusal was another caller's; the reason goes with it, and back again."""
    talk = a_talk(clinic)
    give(clinic, talk.task_id, "refused", clinic.ids["too far"])
    assert talk.task_id is not None
    clinic.do(correct_result, CorrectResult(talk.task_id, clinic.ids["thinking"]))
    assert status(clinic, talk) is RequestStatus.ANSWERED
    assert clinic.rows(TagUse, record_id=talk.request_id) == []
    reasons = (clinic.ids["too far"],)
    clinic.do(correct_result, CorrectResult(talk.task_id, clinic.ids["refused"], lost_reason_tag_ids=reasons))
    assert status(clinic, talk) is RequestStatus.LOST
    assert clinic.breaches() == []


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_the_preset_knows_the_topic_that_was_not_asked(clinic: Clinic, language: str) -> None:
    """MIS-04: in every language it is a row that the program finds again."""
    clinic.change(lambda work: write_dictionaries(work, preset_words(language)))
    name = clinic.base.read(lambda session: session.scalar(select(DictItem.name).where(DictItem.id == NOT_ASKED)))
    assert name
