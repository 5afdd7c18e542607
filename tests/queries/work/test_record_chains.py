"""What belongs together is found from any of it."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.work.request import RequestKind
from crm_desktop.queries.work.record_chains import record_chain
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.requests.convert_request import ConvertRequest, convert_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.requests.request_from_visit import RequestFromVisit, request_from_visit
from tests.support.builders import acting_as
from tests.support.visits import Visits


def chained(visits: Visits) -> dict[str, UUID]:
    clinic = visits.clinic
    clinic.do(receive_request, ReceiveRequest(RequestKind.FORM, clinic.ids["ali"], text="Another's"))
    visits.lead()
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.MESSAGE, clinic.ids["maryam"], text="An implant?"))
    lead = clinic.do(convert_request, ConvertRequest(request.id, service_ids=(visits.ids["implant"],)))
    (task,) = clinic.open_tasks(lead_id=lead.id)
    call = clinic.do(log_call, LogCall(Direction.OUT, person_id=clinic.ids["maryam"], task_id=task.id))
    visit = visits.book(lead_id=lead.id)
    (deal,) = clinic.rows(Deal, lead_id=lead.id)
    return {
        "request": request.id, "lead": lead.id, "deal": deal.id, "task": task.id, "call": call.call_id,
        "appointment": visit.id,
    }  # fmt: skip


@pytest.mark.parametrize("start", ["request", "lead", "deal", "task", "call", "appointment"])
def test_all_are_reached_from_each(visits: Visits, start: str) -> None:
    """MIS-15: from a request to its lead, deal, tasks and calls, and from each of them back; nobody else's."""
    made = chained(visits)
    rows = visits.clinic.base.read(lambda session: record_chain(session, visits.clinic.program, start, made[start]))
    found = {row.id for row in rows}
    assert set(made.values()) <= found
    assert {row.table for row in rows} == set(made)
    assert len([row for row in rows if row.table in ("request", "lead", "deal", "appointment")]) == 4


def test_an_upsell_leads_back_to_its_admission(visits: Visits) -> None:
    """C24-47, MIS-15: the admission the wish came up at."""
    clinic = visits.clinic
    made = visits.book()
    clinic.clock.set(visits.at("10:05"))
    admission = clinic.do(admit, Admit(made.id))
    order = RequestFromVisit(admission_id=admission.id, service_ids=(visits.ids["cleaning"],))
    lead = clinic.do(request_from_visit, order)
    rows = clinic.base.read(lambda session: record_chain(session, clinic.program, "lead", lead.id))
    assert ("admission", admission.id) in {(row.table, row.id) for row in rows}


def test_what_is_not_seen_is_left_out(visits: Visits) -> None:
    """C24-31: a link shows nothing that a list would not."""
    made = chained(visits)
    reza = acting_as(visits.clinic.row(User, visits.clinic.ids["reza"]), without=(Right.DEALS_SEE, Right.CALLS_SEE))
    rows = visits.clinic.base.read(lambda session: record_chain(session, reza, "request", made["request"]))
    assert {row.table for row in rows} == set(made) - {"deal", "call"}
