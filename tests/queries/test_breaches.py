"""`check` finds what use cases never leave behind, but imports and damage may."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.models.work.result import Closes, Result, ResultKind
from crm_desktop.models.work.task import DateType, Task, TaskStatus
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.builders import a_pipeline
from tests.support.process import Clinic


def all_rows(model: type[object], **values: object) -> Callable[[UnitOfWork], None]:
    def change(work: UnitOfWork) -> None:
        work.session.execute(update(model).values(**values))

    return change


DAMAGE = {
    "lead.without_planned_task": all_rows(Task, lead_id=None),
    "deal.without_planned_task": all_rows(Task, deal_id=None),
    "lead.lost_without_reason": all_rows(Lead, status=LeadStatus.LOST),
    "deal.lost_without_reason": all_rows(Deal, status=DealStatus.LOST),
    "deal.status_against_stage": all_rows(Deal, status=DealStatus.WON),
    "deal.closed_without_date": all_rows(Deal, status=DealStatus.WON),
    "deal.open_on_lost_lead": all_rows(Lead, status=LeadStatus.LOST),
    "task.done_without_result": all_rows(Task, status=TaskStatus.DONE),
    "task.in_work_without_performer": all_rows(Task, status=TaskStatus.IN_WORK),
    "task.planned_but_taken": all_rows(Task, taken_at=datetime(2026, 11, 21, tzinfo=UTC)),
    "task.range_without_two_days": all_rows(Task, date_type=DateType.RANGE),
    "task.until_without_range": lambda work: all_rows(Task, due_until_on=work.today)(work),
    "task.call_without_person": all_rows(Task, person_id=None),
    "task.hour_on_another_day": all_rows(Task, due_at=datetime(2026, 11, 21, 20, 31, tzinfo=UTC)),
    "result.kind_may_not_close": all_rows(Result, kind=ResultKind.NEUTRAL, closes=Closes.WON),
    "step.result_may_not_end": all_rows(NextStep, next_template_id=None),
}


@pytest.mark.parametrize("code", DAMAGE)
def test_each_breach_is_found(clinic: Clinic, code: str) -> None:
    """C24-18, OT-42, FC-18, OT-51: one code a rule, and a sound base has none."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    assert clinic.breaches() == []
    clinic.change(DAMAGE[code])
    assert code in {breach.code for breach in clinic.breaches()}


@pytest.mark.parametrize(
    ("code", "round_status", "call_status"),
    [
        ("round.open_with_all_calls_done", TaskStatus.PLANNED, TaskStatus.CANCELLED),
        ("round.closed_with_open_calls", TaskStatus.CANCELLED, TaskStatus.PLANNED),
    ],
)
def test_a_round_agrees_with_its_calls(
    clinic: Clinic, code: str, round_status: TaskStatus, call_status: TaskStatus
) -> None:
    """OT-14: done when all of them are, and not before."""
    persons = (clinic.ids["maryam"], clinic.ids["ali"])
    made = clinic.do(create_call_round, CreateCallRound(clinic.ids["lapsed patients"], persons))

    def damage(work: UnitOfWork) -> None:
        work.session.execute(update(Task).values(status=call_status))
        work.session.execute(update(Task).where(Task.id == made.id).values(status=round_status))

    clinic.change(damage)
    assert [(breach.code, breach.row_id) for breach in clinic.breaches()] == [(code, made.id)]


def test_an_internal_task_with_a_client(clinic: Clinic) -> None:
    """OT-16: however it came about."""
    clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    clinic.change(all_rows(Task, person_id=clinic.ids["maryam"]))
    assert [breach.code for breach in clinic.breaches()] == ["task.internal_with_client"]


def test_a_stage_of_another_pipeline(clinic: Clinic) -> None:
    """MIS-24: a deal stands in a stage of its own type."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    stage_id = clinic.change(lambda work: a_pipeline(work, is_basic=False)[1][0].id)
    clinic.change(all_rows(Deal, stage_id=stage_id))
    assert [breach.code for breach in clinic.breaches()] == ["deal.stage_of_another_type"]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (RequestStatus.LOST, "request.lost_without_reason"),
        (RequestStatus.CONVERTED, "request.converted_without_lead"),
        (RequestStatus.ANSWERED, "request.answered_without_topic"),
        (RequestStatus.IN_WORK, "request.in_work_without_handler"),
    ],
)
def test_a_request_says_how_it_ended(clinic: Clinic, status: RequestStatus, code: str) -> None:
    """MIS-02, A6: its end has what belongs to it."""

    def damage(work: UnitOfWork) -> None:
        work.add(Request(kind=RequestKind.FORM, status=status, received_at=work.now))

    clinic.change(damage)
    assert [breach.code for breach in clinic.breaches()] == [code]


def test_a_reference_to_nothing(clinic: Clinic) -> None:
    """C24-01: a lead of nobody can only come past the program."""
    clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    raw = clinic.base.writer_engine.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys = OFF")
    raw.cursor().execute("UPDATE task SET performer_id = ?", ("0" * 32,))
    raw.close()
    found = [(breach.code, breach.facts) for breach in clinic.breaches()]
    assert found == [("row.dangling_reference", {"column": "performer_id"})]
