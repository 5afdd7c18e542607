"""Why an answer was late is decided from what is known, and from nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from crm_desktop.kit.clock import moment_on
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.rules.late_answers import DelayCause, cause_id
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.requests.answer_request import AnswerRequest, answer_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.requests.set_late_limit import SetLateLimit, set_late_limit
from crm_desktop.usecases.requests.take_request import TakeRequest, take_request
from crm_desktop.usecases.setup.preset import preset_words
from crm_desktop.usecases.setup.preset_words import write_dictionaries
from tests.support.builders import a_team
from tests.support.process import Clinic

MONDAY = date(2026, 11, 23)
Ask = Callable[..., DelayCause | None]


@pytest.fixture
def causes(clinic: Clinic) -> None:
    def write(work: UnitOfWork) -> None:
        branch = work.session.get_one(Branch, clinic.ids["branch"])
        branch.opens_at, branch.closes_at, branch.days_off = "09:00", "18:00", "5"
        causes = work.add(Dictionary(name="Causes", built_in=BuiltIn.DELAY_CAUSE))
        for cause in DelayCause:
            work.add(DictItem(id=cause_id(cause), dictionary_id=causes.id, name=cause.value))

    clinic.change(write)


@pytest.fixture
def cause(clinic: Clinic, causes: None) -> Ask:
    def at(day: date, clock_time: str) -> datetime:
        return moment_on(day, clock_time, clinic.row(Branch, clinic.ids["branch"]).time_zone)

    def ask(
        came: str, answered: str, *, on: date = MONDAY, until: date | None = None,
        kind: RequestKind = RequestKind.FORM, team_id: UUID | None = None,
    ) -> DelayCause | None:  # fmt: skip
        clinic.clock.set(at(on, came))
        request = clinic.do(receive_request, ReceiveRequest(kind, text="Price?", team_id=team_id))
        clinic.clock.set(at(until or on, answered))
        clinic.do(take_request, TakeRequest(request.id))
        kept = clinic.row(Request, request.id).delay_cause_id
        return next((one for one in DelayCause if cause_id(one) == kept), None)

    return ask


def test_an_answer_in_time_has_no_cause(cause: Ask, clinic: Clinic) -> None:
    """MIS-10, MIS-31: within the limit nobody asks; the limit is the branch's own."""
    assert cause("10:00", "10:15") is None
    assert cause("10:00", "10:16") is DelayCause.NOBODY_ASSIGNED
    clinic.do(set_late_limit, SetLateLimit(30), clinic.program)
    assert cause("10:00", "10:16") is None
    assert cause("10:00", "10:31") is DelayCause.NOBODY_ASSIGNED


def test_out_of_hours_counts_only_while_nobody_was_there(cause: Ask) -> None:
    """MIS-31: what came at night and was answered as the clinic opened was late for no other reason."""
    tuesday = MONDAY + timedelta(days=1)
    assert cause("20:00", "09:10", until=tuesday) is DelayCause.OUT_OF_HOURS
    assert cause("17:55", "09:05", until=tuesday) is DelayCause.OUT_OF_HOURS
    assert cause("20:00", "11:00", until=tuesday) is DelayCause.NOBODY_ASSIGNED


def test_a_day_off_and_a_holiday_are_out_of_hours(cause: Ask, clinic: Clinic) -> None:
    """MIS-31: Thursday evening to Saturday morning over Friday; a holiday that is closed all day."""
    thursday, saturday = MONDAY + timedelta(days=3), MONDAY + timedelta(days=5)
    assert cause("18:30", "09:10", on=thursday, until=saturday) is DelayCause.OUT_OF_HOURS
    clinic.change(lambda work: work.add(Holiday(on=MONDAY, name="New year")))
    assert cause("10:00", "17:00") is DelayCause.OUT_OF_HOURS


def test_what_was_given_to_a_team_lay_there(cause: Ask, clinic: Clinic) -> None:
    """MIS-31: assigned and untouched is another cause than nobody assigned."""
    team_id = clinic.change(a_team).id
    assert cause("10:00", "11:00", team_id=team_id) is DelayCause.UNTOUCHED


def test_of_a_missed_call_nothing_is_guessed(cause: Ask) -> None:
    """MIS-31: busy lines or a pause are known to the telephone; somebody says which it was."""
    assert cause("10:00", "11:00", kind=RequestKind.MISSED_CALL) is None


def test_every_way_of_answering_keeps_the_cause(clinic: Clinic, causes: None) -> None:
    """MIS-31: an answer without taking the request first is an answer as well; what was said by hand stays."""
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.FORM, text="Price?"))
    said = clinic.do(receive_request, ReceiveRequest(RequestKind.FORM, text="Price?"))
    clinic.clock.advance(timedelta(minutes=31))
    clinic.do(answer_request, AnswerRequest(request.id, clinic.ids["Price"]))
    assert clinic.row(Request, request.id).delay_cause_id is not None
    clinic.do(take_request, TakeRequest(said.id, cause_id(DelayCause.PAUSED)))
    clinic.do(answer_request, AnswerRequest(said.id, clinic.ids["Price"]))
    assert clinic.row(Request, said.id).delay_cause_id == cause_id(DelayCause.PAUSED)


def test_a_clinic_that_struck_a_cause_off_its_list_is_not_given_it(cause: Ask, clinic: Clinic) -> None:
    """MIS-31: the list is the clinic's own."""

    def strike(work: UnitOfWork) -> None:
        work.session.get_one(DictItem, cause_id(DelayCause.NOBODY_ASSIGNED)).is_archived = True

    clinic.change(strike)
    assert cause("10:00", "11:00") is None


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_the_preset_writes_the_known_causes(clinic: Clinic, language: str) -> None:
    """MIS-31: in every language the five causes are rows the program finds again, whatever they are called later."""
    clinic.change(lambda work: write_dictionaries(work, preset_words(language)))
    for one in DelayCause:
        assert clinic.row(DictItem, cause_id(one)).name
