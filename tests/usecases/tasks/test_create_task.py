"""Planning a task by hand: each type has its fields."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import DateType, TaskReminder
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.due import DuePassed, RangeBackwards, RangeNeedsTwoDays, When
from crm_desktop.rules.planning import (
    DealOfAnotherLead,
    NoPersonAllowed,
    PersonNeeded,
    PersonNotActive,
    TwoPersonsNeeded,
)
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from crm_desktop.usecases.process.save_template import Addition, SaveTemplate, save_template
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


def test_a_personal_call_is_with_exactly_one_person(clinic: Clinic) -> None:
    """OT-12, OT-13: without a person there is no call; the template gives words and priority."""
    with pytest.raises(PersonNeeded):
        clinic.do(create_task, CreateTask(clinic.ids["first call"]))
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["maryam"]))
    assert (task.title, task.description) == ("First call", "Ask about the teeth")
    assert (task.due_on, task.performer_id) == (date(2026, 11, 21), clinic.ids["sara"])
    assert clinic.told(TimelineKind.TASK_PLANNED)[0]["performer"] == "Sara"


def test_another_client_task_is_with_somebody(clinic: Clinic) -> None:
    """OT-15: any dealing except a call, but a dealing with a client."""
    with pytest.raises(PersonNeeded):
        clinic.do(create_task, CreateTask(clinic.ids["send information"]))


def test_no_client_can_be_attached_to_an_internal_task(clinic: Clinic) -> None:
    """OT-16: from one of the staff to another, or to oneself."""
    with pytest.raises(NoPersonAllowed):
        clinic.do(create_task, CreateTask(clinic.ids["order water"], person_id=clinic.ids["maryam"]))
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"], performer_id=clinic.ids["reza"]))
    assert (task.author_id, task.performer_id) == (clinic.ids["sara"], clinic.ids["reza"])


def test_a_call_round_is_not_made_without_its_persons(clinic: Clinic) -> None:
    """OT-14: two persons at least."""
    with pytest.raises(TwoPersonsNeeded):
        clinic.do(create_task, CreateTask(clinic.ids["lapsed patients"]))


def test_date_types(clinic: Clinic) -> None:
    """C24-53: a range asks two dates, "current date" asks none."""
    call, maryam = clinic.ids["first call"], clinic.ids["maryam"]

    def planned(when: When) -> tuple[date, date | None]:
        task = clinic.do(create_task, CreateTask(call, when, person_id=maryam))
        return task.due_on, task.due_until_on

    assert planned(When(date_type=DateType.TODAY)) == (date(2026, 11, 21), None)
    assert planned(When(date(2026, 11, 23), until=date(2026, 11, 25), date_type=DateType.RANGE)) == (
        date(2026, 11, 23),
        date(2026, 11, 25),
    )
    with pytest.raises(RangeNeedsTwoDays):
        planned(When(date(2026, 11, 23), date_type=DateType.RANGE))
    with pytest.raises(RangeBackwards):
        planned(When(date(2026, 11, 23), until=date(2026, 11, 22), date_type=DateType.RANGE))
    with pytest.raises(DuePassed):
        planned(When(date(2026, 11, 20)))


def test_additional_tasks_come_with_the_template(clinic: Clinic) -> None:
    """OT-24: each client task brings what else is to be done for the client."""
    extra = (Addition(clinic.ids["send information"], 1), Addition(clinic.ids["order water"]))
    order = SaveTemplate("Check", TaskType.PERSONAL_CALL, clinic.ids["check purchase"], additions=extra)
    clinic.do(save_template, order)
    clinic.do(create_task, CreateTask(clinic.ids["check purchase"], person_id=clinic.ids["maryam"]))
    made = {(task.title, task.person_id, task.due_on) for task in clinic.open_tasks()}
    assert made == {
        ("Check", clinic.ids["maryam"], date(2026, 11, 21)),
        ("Send information", clinic.ids["maryam"], date(2026, 11, 22)),
        ("Order water", None, date(2026, 11, 21)),
    }


def test_reminders_are_the_performers(clinic: Clinic) -> None:
    """OT-43: whoever does the task is reminded."""
    at = clinic.clock()
    order = CreateTask(clinic.ids["order water"], performer_id=clinic.ids["reza"], remind_at=(at,))
    clinic.do(create_task, order)
    assert [reminder.user_id for reminder in clinic.rows(TaskReminder)] == [clinic.ids["reza"]]


def test_planning_wakes_a_stagnant_lead(clinic: Clinic) -> None:
    """C24-18: a new activity takes a stagnant lead up again, with its deal."""
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    rest = SetLeadStatus(lead.id, LeadStatus.STAGNANT, stagnant_reason_id=clinic.ids["No money now"])
    clinic.do(set_lead_status, rest)
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], lead_id=lead.id))
    assert clinic.row(Lead, lead.id).status is LeadStatus.IN_PROGRESS
    assert task.deal_id is not None
    assert clinic.breaches() == []


def test_lead_and_deal_belong_together(clinic: Clinic) -> None:
    """C24-18: a task on one lead does not count for the deal of another."""
    first, second = clinic.do(create_lead, CreateLead((clinic.ids["maryam"], clinic.ids["ali"])))
    deal = clinic.rows(Deal, lead_id=second.id)[0]
    with pytest.raises(DealOfAnotherLead):
        clinic.do(create_task, CreateTask(clinic.ids["first call"], lead_id=first.id, deal_id=deal.id))


def test_a_merged_person_gets_no_new_work(clinic: Clinic) -> None:
    """OT-13: the one person is somebody the clinic still has."""
    clinic.change(lambda work: setattr(work.get(Person, clinic.ids["ali"]), "status", PersonStatus.MERGED))
    with pytest.raises(PersonNotActive):
        clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["ali"]))
