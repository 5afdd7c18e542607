"""A screen that still holds the record that was merged away writes to the one that stayed."""

from __future__ import annotations

import pytest

from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.work.request import RequestKind
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.payments.record_payment import RecordPayment, record_payment
from crm_desktop.usecases.people.merge_persons import MergePersons, merge_persons
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from tests.support.process import Clinic


@pytest.fixture
def ali(clinic: Clinic) -> None:
    """Is Maryam since a moment ago."""
    clinic.do(merge_persons, MergePersons(clinic.ids["maryam"], clinic.ids["ali"]))


@pytest.mark.usefixtures("ali")
def test_money_and_requests_stand_with_the_record_that_stayed(clinic: Clinic) -> None:
    """P11: nothing is written to a card that nobody opens any more."""
    payment = clinic.do(record_payment, RecordPayment(clinic.ids["ali"], Paid(500)))
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.FORM, person_id=clinic.ids["ali"]))
    assert {payment.person_id, request.person_id} == {clinic.ids["maryam"]}


@pytest.mark.usefixtures("ali")
def test_a_caller_is_who_they_are_now(clinic: Clinic) -> None:
    """OT-39: a call is not refused because two records were made one."""
    logged = clinic.do(log_call, LogCall(Direction.IN, number="02112345678"))
    task = clinic.do(name_caller, NameCaller(logged.call_id, clinic.ids["ali"]))
    assert task is not None
    assert task.person_id == clinic.ids["maryam"]
    again = clinic.do(log_call, LogCall(Direction.OUT, person_id=clinic.ids["ali"]))
    assert clinic.row(Call, again.call_id).person_id == clinic.ids["maryam"]
