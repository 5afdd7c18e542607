"""Booking: a place in the timetable, and what lead, deal and work make of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, MoveCause, StageHistory
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStanding, Visibility
from crm_desktop.models.visits.appointment import Appointment, AppointmentSource, AppointmentStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.rules.booking import ConvertFirst, ProviderNeeded, ServiceNeeded
from crm_desktop.rules.slots import (
    ClinicClosed,
    OutsideHours,
    OverbookReasonNeeded,
    PersonBooked,
    RoomTaken,
    ServiceNotGiven,
    Slot,
    SlotKept,
    SlotPassed,
    SlotTaken,
)
from crm_desktop.rules.timetable import MinutesOutOfRange
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import book_appointment
from crm_desktop.usecases.appointments.hold_slot import HoldSlot, hold_slot
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support import builders as make
from tests.support.visits import Visits


def refused(visits: Visits, problem: type[Problem], **given: Any) -> Problem:
    with pytest.raises(problem) as told:
        visits.book(**given)
    return told.value


def test_a_booked_lead_is_an_opportunity_and_its_deal_stands_at_the_booked_stage(visits: Visits) -> None:
    """C24-15, C24-19: an appointment makes the lead a new sales opportunity by itself."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.OPPORTUNITY
    deal = visits.clinic.rows(Deal, lead_id=lead_id)[0]
    assert deal.stage_id == visits.clinic.ids["stage Booked"]
    assert made.deal_id == deal.id
    assert visits.clinic.rows(StageHistory, deal_id=deal.id)[-1].cause is MoveCause.RULE
    assert visits.clinic.breaches() == []


def test_the_visit_is_the_next_step_of_the_lead(visits: Visits) -> None:
    """C24-18: after booking the lead has the visit planned at its hour."""
    made = visits.book(lead_id=visits.lead())
    task = visits.clinic.row(Task, made.task_id)
    assert (task.due_at, task.due_on) == (made.starts_at, made.on)
    assert task.template_id == visits.ids["visit"]


def test_what_the_patient_booked_in_a_form_leaves_the_lead_as_it_is(visits: Visits) -> None:
    """C24-20 as A2 reads it: only the admission changes the status."""
    lead_id = visits.lead()
    visits.book(lead_id=lead_id, source=AppointmentSource.PATIENT)
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.NEW
    assert visits.clinic.rows(Deal, lead_id=lead_id)[0].stage_id == visits.clinic.ids["stage New"]


def test_from_the_call_it_is_booked_in_the_outcome_makes_no_second_task(visits: Visits) -> None:
    """C24-07: the appointment is registered without leaving the activity, whose result finds the visit planned."""
    lead_id = visits.lead()
    call = visits.clinic.open_tasks(lead_id=lead_id)[0]
    made = visits.book(lead_id=lead_id)

    def leads_to_a_visit(work: UnitOfWork) -> UUID:
        first = work.session.get_one(TaskTemplate, call.template_id)
        visit = work.session.get_one(TaskTemplate, visits.ids["visit"])
        booked = make.a_result(work, "Booked a visit")
        make.allowing(work, first, booked)
        make.a_step(work, first, booked, visit, delay_days=1)
        return booked.id

    booked_id = visits.clinic.change(leads_to_a_visit)
    done = visits.clinic.do(complete_task, CompleteTask(call.id, booked_id))
    assert done.next_task_id == made.task_id
    assert [task.id for task in visits.clinic.open_tasks(lead_id=lead_id)] == [made.task_id]


def test_service_and_therapist_are_required(visits: Visits) -> None:
    """C24-55: client, service and therapist are asked."""
    refused(visits, ServiceNeeded, service_id=None)
    refused(visits, ProviderNeeded, provider_id=None)


def test_a_slot_is_given_once(visits: Visits) -> None:
    visits.book()
    told = refused(visits, SlotTaken, person_id=visits.clinic.ids["ali"], starts_at=visits.at("10:45"))
    assert told.facts["name"] == "Maryam Hosseini"
    visits.book(person_id=visits.clinic.ids["ali"], starts_at=visits.at("11:00"))


def test_who_has_the_slot_is_named_to_those_who_may_see_them(visits: Visits) -> None:
    """C24-65, pain P25: another team's contact is somebody, and no more."""
    visits.book()

    def hide(work: UnitOfWork) -> None:
        work.session.get_one(Person, visits.clinic.ids["maryam"]).visibility = Visibility.TEAM

    visits.clinic.change(hide)
    stranger = replace(visits.clinic.reza, rights={**visits.clinic.reza.rights, Right.PEOPLE_SEE: Scope.OWN})
    with pytest.raises(SlotTaken) as told:
        visits.clinic.do(book_appointment, visits.order(person_id=visits.clinic.ids["ali"]), stranger)
    assert "name" not in told.value.facts


@pytest.mark.parametrize("minutes", [-30, 0, 4, 721])
def test_a_visit_takes_some_minutes_of_one_day(visits: Visits, minutes: int) -> None:
    """C24-55: whoever asks, a visit that ends before it begins is in nobody's way and is refused; so when it moves."""
    refused(visits, MinutesOutOfRange, minutes=minutes)
    booked = visits.book()
    with pytest.raises(MinutesOutOfRange):
        visits.clinic.do(reschedule_appointment, RescheduleAppointment(booked.id, visits.at("12:00"), minutes=minutes))


def test_nobody_is_in_two_places_at_once(visits: Visits) -> None:
    visits.book()
    refused(visits, PersonBooked, provider_id=visits.ids["rad"])


def test_two_do_not_share_a_room_at_one_time(visits: Visits) -> None:
    visits.book()
    refused(
        visits,
        RoomTaken,
        person_id=visits.clinic.ids["ali"],
        provider_id=visits.ids["rad"],
        room_id=visits.ids["room 1"],
    )


def test_the_past_hours_days_off_and_holidays_are_refused_in_words(visits: Visits) -> None:
    refused(visits, SlotPassed, starts_at=visits.clinic.clock() - timedelta(minutes=1))
    refused(visits, OutsideHours, starts_at=visits.at("17:30"))
    holiday = visits.day(3)
    visits.clinic.change(lambda work: work.add(Holiday(on=holiday, name="Yalda")))
    assert refused(visits, ClinicClosed, starts_at=visits.at(days=3)).facts["name"] == "Yalda"


def test_a_slot_a_colleague_talks_about_is_not_given_away_for_five_minutes(visits: Visits) -> None:
    slot = Slot(None, visits.ids["implant"], visits.ids["karimi"], visits.at())
    visits.clinic.do(hold_slot, HoldSlot(slot), visits.clinic.reza)
    assert refused(visits, SlotKept).facts["name"] == "Reza"
    visits.clinic.clock.advance(timedelta(minutes=5))
    visits.book()


def test_overbooking_is_by_right_and_with_a_reason(visits: Visits) -> None:
    visits.book()
    second = {"person_id": visits.clinic.ids["ali"]}
    refused(visits, OverbookReasonNeeded, **second, overbook_reason=" ")
    made = visits.book(**second, overbook_reason="Toothache")
    assert made.is_overbooked
    assert visits.clinic.breaches() == []
    sara = visits.clinic.row(User, visits.clinic.sara.user_id)
    meek = make.acting_as(sara, without=(Right.APPOINTMENTS_OVERBOOK,))
    third = visits.clinic.change(lambda work: make.a_person(work, given_name="Omid").id)
    with pytest.raises(NoRight):
        visits.clinic.do(book_appointment, visits.order(person_id=third, overbook_reason="Toothache"), meek)


def test_somebody_from_a_form_is_converted_first_and_keeps_lead_and_history(visits: Visits) -> None:
    """C24-54: convert contact to client comes before the appointment; C24-39: and stands in the history."""
    lead_id = visits.lead()

    def came_by_form(work: Any) -> None:
        request = work.add(Request(kind=RequestKind.FORM, received_at=work.now))
        work.session.get_one(Lead, lead_id).request_id = request.id

    visits.clinic.change(came_by_form)
    refused(visits, ConvertFirst, lead_id=lead_id)
    made = visits.book(lead_id=lead_id, converts=True)
    assert made.lead_id == lead_id
    assert visits.clinic.row(Person, made.person_id).standing is PersonStanding.CLIENT
    assert [one["standing"] for one in visits.clinic.told(TimelineKind.PERSON_CHANGED)] == ["client"]


def test_the_price_of_the_day_and_the_history_go_with_it(visits: Visits) -> None:
    made = visits.book()
    assert (made.price, made.status) == (5_000_000, AppointmentStatus.BOOKED)
    assert visits.clinic.told(TimelineKind.APPOINTMENT)[-1]["provider"] == "Dr Karimi"
    assert [row.id for row in visits.clinic.rows(Appointment)] == [made.id]


def test_a_service_that_was_put_away_is_booked_no_more_but_moved(visits: Visits) -> None:
    made = visits.book()

    def put_away(work: Any) -> None:
        work.session.get_one(Service, visits.ids["implant"]).is_archived = True

    visits.clinic.change(put_away)
    refused(visits, ServiceNotGiven, person_id=visits.clinic.ids["ali"], starts_at=visits.at("15:00"))
    order = RescheduleAppointment(made.id, visits.at("15:00"))
    assert visits.clinic.do(reschedule_appointment, order).starts_at == visits.at("15:00")
