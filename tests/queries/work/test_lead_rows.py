"""Leads as lists show them."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.visits.appointment import AppointmentStatus, CancelledBy
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.queries.work.lead_rows import ComingVisit, LeadFilter, lead_count, lead_ids, lead_page
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.builders import a_channel, a_person, a_pipeline, a_template
from tests.support.visits import Visits


def test_a_lead_shows_its_next_step_and_the_red_list_has_those_without(base: OpenBase, program: Actor) -> None:
    """C24-57, T1: every lead with its next step; leads without one are found at once."""

    def fill(work: UnitOfWork) -> tuple[UUID, UUID]:
        a_pipeline(work)
        a_template(work, "First contact", preset="first_contact")
        channel = a_channel(work)
        person = a_person(work, given_name="Sara", family_name="Ahmadi")
        create_lead(work, CreateLead(person_ids=(person.id,), title="Implant", channel_id=channel.id))
        forgotten = work.add(Lead(title="Imported", person_id=person.id, status=LeadStatus.IN_PROGRESS))
        return channel.id, forgotten.id

    channel_id, forgotten = base.writer.write(program, fill)

    def rows(wanted: LeadFilter) -> list[str]:
        ids = base.read(lambda session: lead_ids(session, program, wanted))
        assert base.read(lambda session: lead_count(session, program, wanted)) == len(ids)
        return [row.title for row in base.read(lambda session: lead_page(session, program, ids))]

    assert set(rows(LeadFilter())) == {"Implant", "Imported"}
    assert rows(LeadFilter(without_step=True)) == ["Imported"]
    assert rows(LeadFilter(channel_id=channel_id)) == ["Implant"]
    assert rows(LeadFilter(text="impl")) == ["Implant"]
    assert set(rows(LeadFilter(text="ahmadi"))) == {"Implant", "Imported"}
    assert rows(LeadFilter(statuses=(LeadStatus.LOST,))) == []
    (one,) = base.read(
        lambda session: lead_page(session, program, lead_ids(session, program, LeadFilter(channel_id=channel_id)))
    )
    assert (one.next_title, one.person, one.channel) == ("First contact", "Sara Ahmadi", "Instagram")
    (lonely,) = base.read(lambda session: lead_page(session, program, [forgotten]))
    assert lonely.next_task_id is None


def test_a_lead_shows_the_nearest_appointment_it_waits_for(visits: Visits) -> None:
    """C24-15, C24-19: what is booked for an opportunity stands in its row; what was called off does not."""
    clinic = visits.clinic
    lead_id = visits.lead()

    def visit() -> ComingVisit | None:
        (row,) = clinic.base.read(lambda session: lead_page(session, clinic.program, [lead_id]))
        return row.visit

    assert visit() is None
    later = visits.book(lead_id=lead_id, starts_at=visits.at("12:00", 5))
    sooner = visits.book(lead_id=lead_id, starts_at=visits.at("10:00", 2))
    assert visit() == ComingVisit(sooner.id, sooner.task_id, sooner.starts_at, "Implant", AppointmentStatus.BOOKED)
    clinic.do(cancel_appointment, CancelAppointment(sooner.id, CancelledBy.PATIENT, visits.ids["ill"]))
    found = visit()
    assert found is not None
    assert found.appointment_id == later.id
