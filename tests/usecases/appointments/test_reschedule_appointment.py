"""Moving a visit: the new slot is booked before the old one is given back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task
from crm_desktop.rules.slots import SlotTaken
from crm_desktop.rules.visit_states import AppointmentCannotMove
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.appointments.book_appointment import book_appointment
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from tests.support.visits import Visits


def reschedule(visits: Visits, made: Appointment, clock_time: str, **given: object) -> Appointment:
    order = RescheduleAppointment(made.id, visits.at(clock_time), **given)  # type: ignore[arg-type]  # one of its fields
    return visits.clinic.do(reschedule_appointment, order)


def test_the_visit_and_its_task_move_and_the_old_one_says_so(visits: Visits) -> None:
    """R9: a new appointment, the old one is `rescheduled`."""
    made = visits.book(lead_id=visits.lead(), note="Bring the X-ray")
    new = reschedule(visits, made, "15:00")
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.RESCHEDULED
    assert (new.rescheduled_from_id, new.note, new.lead_id) == (made.id, "Bring the X-ray", made.lead_id)
    assert visits.clinic.row(Task, new.task_id).due_at == visits.at("15:00")
    assert visits.clinic.breaches() == []


def test_a_move_by_a_quarter_of_an_hour_is_not_in_its_own_way(visits: Visits) -> None:
    made = visits.book()
    assert reschedule(visits, made, "10:15").starts_at == visits.at("10:15")


def test_where_the_new_slot_is_taken_the_old_one_stays(visits: Visits) -> None:
    """domain.md: new `booked` first, then old `rescheduled`, never a gap."""
    made = visits.book()
    visits.book(person_id=visits.clinic.ids["ali"], starts_at=visits.at("15:00"))
    with pytest.raises(SlotTaken):
        reschedule(visits, made, "15:00")
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.BOOKED


def test_to_another_therapist(visits: Visits) -> None:
    made = visits.book()
    new = reschedule(visits, made, "10:00", provider_id=visits.ids["rad"])
    assert (new.provider_id, new.room_id) == (visits.ids["rad"], visits.ids["room 2"])


def test_what_is_over_is_not_moved(visits: Visits) -> None:
    made = visits.book()
    reschedule(visits, made, "15:00")
    with pytest.raises(AppointmentCannotMove):
        reschedule(visits, made, "16:00")


def test_a_visit_is_moved_also_by_who_may_not_see_its_lead(visits: Visits) -> None:
    """C24-31: an operator answers whoever rings, and the lead of another team keeps its visit."""
    lead_id = visits.lead(assignee_id=visits.clinic.ids["sara"])
    made = visits.book(lead_id=lead_id)
    reza = replace(visits.clinic.reza, rights={**visits.clinic.reza.rights, Right.LEADS_SEE: Scope.OWN})
    order = RescheduleAppointment(made.id, visits.at("15:00"))
    assert visits.clinic.do(reschedule_appointment, order, reza).lead_id == lead_id
    with pytest.raises(Gone):
        visits.clinic.do(book_appointment, visits.order(lead_id=lead_id, starts_at=visits.at("10:00", 3)), reza)


def test_whose_visit_is_moved_is_not_lost_any_more(visits: Visits) -> None:
    """C24-19: a lead that was given up goes on with the new time, and so does its deal."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    lost = SetLeadStatus(lead_id, LeadStatus.LOST, lost_reason_tag_ids=(visits.clinic.ids["too far"],))
    visits.clinic.do(set_lead_status, lost)
    new = reschedule(visits, made, "15:00")
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.OPPORTUNITY
    assert visits.clinic.row(Deal, new.deal_id).status is DealStatus.OPEN
    assert [task.id for task in visits.clinic.open_tasks(lead_id=lead_id)] == [new.task_id]
    assert visits.clinic.breaches() == []
