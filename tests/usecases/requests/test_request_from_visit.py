"""A wish of a visit is a request and a lead in one go."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.visits.appointment import CancelledBy
from crm_desktop.models.work.lead import LeadService, LeadStatus
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.requests.request_from_visit import (
    RequestFromVisit,
    VisitCalledOff,
    VisitNeeded,
    request_from_visit,
)
from tests.support.builders import acting_as
from tests.support.visits import Visits


def test_an_admission_row_gives_an_upsell_with_its_next_step(visits: Visits) -> None:
    """C24-47, R4: request, lead with its service, and the next step on the wished day; each leads to the other."""
    clinic = visits.clinic
    lead_id = visits.lead(channel_id=clinic.ids["instagram"])
    made = visits.book(lead_id=lead_id)
    clinic.clock.set(visits.at("10:05"))
    admission = clinic.do(admit, Admit(made.id))
    day = visits.day(0) + timedelta(days=3)
    order = RequestFromVisit(admission_id=admission.id, service_ids=(visits.ids["cleaning"],), next_on=day)
    lead = clinic.do(request_from_visit, order)
    request = clinic.row(Request, lead.request_id)
    assert (request.kind, request.status) == (RequestKind.UPSELL, RequestStatus.CONVERTED)
    assert (request.source_table, request.source_id) == ("admission", admission.id)
    assert (request.person_id, request.service_id) == (clinic.ids["maryam"], visits.ids["cleaning"])
    assert request.first_response_at == request.received_at
    # The source is that of the lead they came by, not "unknown" (MIS-30).
    assert request.channel_id == lead.channel_id == clinic.ids["instagram"]
    assert (lead.status, lead.title, lead.assignee_id) == (LeadStatus.NEW, "Cleaning", clinic.ids["sara"])
    assert [row.service_id for row in clinic.rows(LeadService, lead_id=lead.id)] == [visits.ids["cleaning"]]
    assert [task.due_on for task in clinic.open_tasks(lead_id=lead.id)] == [day]
    assert clinic.breaches() == []


def test_an_appointment_gives_a_providers_idea_and_after_its_admission_an_upsell(visits: Visits) -> None:
    """C24-48: before the patient was received the appointment is the source, afterwards the admission row."""
    clinic = visits.clinic
    made = visits.book()
    order = RequestFromVisit(appointment_id=made.id, service_ids=(visits.ids["cleaning"],), text="A crown, says Dr Rad")
    lead = clinic.do(request_from_visit, order)
    request = clinic.row(Request, lead.request_id)
    assert (request.kind, request.source_table, request.source_id) == (RequestKind.PROVIDER, "appointment", made.id)
    assert lead.description == "A crown, says Dr Rad"
    clinic.clock.set(visits.at("10:05"))
    admission = clinic.do(admit, Admit(made.id, no_lead=True))
    again = clinic.row(Request, clinic.do(request_from_visit, order).request_id)
    assert (again.kind, again.source_table, again.source_id) == (RequestKind.UPSELL, "admission", admission.id)


def test_it_may_be_referred_to_the_call_centre(visits: Visits) -> None:
    """C24-05, C24-38: the desk writes it down, a colleague follows it up."""
    clinic = visits.clinic
    order = RequestFromVisit(person_id=clinic.ids["maryam"], assignee_id=clinic.ids["reza"])
    lead = clinic.do(request_from_visit, order)
    assert lead.title == "Maryam Hosseini"  # C24-40
    assert (lead.assignee_id, clinic.open_tasks(lead_id=lead.id)[0].performer_id) == (clinic.ids["reza"],) * 2


def test_what_it_cannot_be_made_of_is_refused(visits: Visits) -> None:
    """Bad input: nobody's wish, a visit that was called off, a user without the right."""
    clinic = visits.clinic
    with pytest.raises(VisitNeeded):
        clinic.do(request_from_visit, RequestFromVisit())
    made = visits.book()
    clinic.do(cancel_appointment, CancelAppointment(made.id, CancelledBy.CLINIC, visits.ids["ill"]))
    with pytest.raises(VisitCalledOff):
        clinic.do(request_from_visit, RequestFromVisit(appointment_id=made.id))
    reza = clinic.row(User, clinic.ids["reza"])
    no_leads = acting_as(reza, without=(Right.LEADS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(request_from_visit, RequestFromVisit(person_id=clinic.ids["maryam"]), no_leads)
