"""The cause of a late answer can be put right."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.requests.set_delay_cause import NotAnswered, SetDelayCause, set_delay_cause
from crm_desktop.usecases.requests.take_request import TakeRequest, take_request
from tests.support.process import Clinic


def test_somebody_knows_better(clinic: Clinic) -> None:
    """MIS-31: a cause that is kept as data can be corrected as data, and taken away."""
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.FORM, text="Price?"))
    with pytest.raises(NotAnswered):
        clinic.do(set_delay_cause, SetDelayCause(request.id, clinic.ids["Price"]))
    clinic.clock.advance(timedelta(hours=2))
    clinic.do(take_request, TakeRequest(request.id))
    clinic.do(set_delay_cause, SetDelayCause(request.id, clinic.ids["Price"]))
    assert clinic.row(Request, request.id).delay_cause_id == clinic.ids["Price"]
    clinic.do(set_delay_cause, SetDelayCause(request.id, None))
    assert clinic.row(Request, request.id).delay_cause_id is None
