"""Making leads of requests."""

from __future__ import annotations

import pytest

from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.requests.convert_request import CallerUnnamed, ConvertRequest, convert_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from tests.support.process import Clinic


def test_a_worthwhile_request_becomes_a_lead(clinic: Clinic) -> None:
    """A6, MIS-03, MIS-15: source and words go along, and the lead leads back to the request."""
    order = ReceiveRequest(
        RequestKind.FORM, phone_raw="09121234567", channel_id=clinic.ids["instagram"], text="An implant"
    )
    request = clinic.do(receive_request, order)
    with pytest.raises(CallerUnnamed):
        clinic.do(convert_request, ConvertRequest(request.id))
    lead = clinic.do(convert_request, ConvertRequest(request.id, clinic.ids["maryam"]))
    assert (lead.status, lead.request_id, lead.channel_id) == (LeadStatus.NEW, request.id, clinic.ids["instagram"])
    assert lead.description == "An implant"
    assert clinic.row(Request, request.id).status is RequestStatus.CONVERTED
    assert clinic.breaches() == []


def test_a_missed_call_that_became_a_lead_is_called_by_its_first_step(clinic: Clinic) -> None:
    """MIS-09, C24-18: the ledger and the lead do not both ask for the same call."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))
    assert logged.request_id is not None
    lead = clinic.do(convert_request, ConvertRequest(logged.request_id, clinic.ids["maryam"]))
    assert clinic.row(CallbackItem, logged.callback_id).status is CallbackStatus.REACHED_US
    assert [task.due_on for task in clinic.open_tasks(lead_id=lead.id)] == [lead.created_at.date()]


def test_a_request_from_a_method_that_has_ended_since_still_becomes_a_lead(clinic: Clinic) -> None:
    """C24-42, MIS-30: nobody chooses the method anew, and where the contact came from is not lost."""
    order = ReceiveRequest(RequestKind.FORM, person_id=clinic.ids["maryam"], channel_id=clinic.ids["instagram"])
    request = clinic.do(receive_request, order)

    def end(work: UnitOfWork) -> None:
        work.session.get_one(Channel, clinic.ids["instagram"]).is_active = False

    clinic.change(end)
    assert clinic.do(convert_request, ConvertRequest(request.id)).channel_id == clinic.ids["instagram"]
