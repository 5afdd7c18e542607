"""Receiving requests."""

from __future__ import annotations

import pytest

from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.request import RequestKind, RequestStatus
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, WhoNeeded, receive_request
from tests.support.process import Clinic


def test_every_contact_is_a_request_with_a_source(clinic: Clinic) -> None:
    """MIS-02, MIS-12, MIS-30: a source that was not asked counts as unknown."""
    order = ReceiveRequest(RequestKind.MESSAGE, clinic.ids["maryam"], text="What is an implant?")
    request = clinic.do(receive_request, order)
    assert (request.status, request.channel_id) == (RequestStatus.NEW, clinic.ids["unknown channel"])
    assert clinic.told(TimelineKind.REQUEST_RECEIVED)[0]["channel"] == "Unknown"


def test_a_missed_call_is_a_request_too(clinic: Clinic) -> None:
    """MIS-09: the number is enough."""
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.MISSED_CALL, phone_raw="09121234567"))
    assert request.status is RequestStatus.MISSED
    with pytest.raises(WhoNeeded):
        clinic.do(receive_request, ReceiveRequest(RequestKind.FORM))
