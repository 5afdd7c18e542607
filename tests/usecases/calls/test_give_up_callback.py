"""A missed caller is given up for a reason."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.rules.callbacks import owe
from crm_desktop.rules.lost_reasons import LostReasonNeeded
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.give_up_callback import CallbackOver, GiveUpCallback, give_up_callback
from crm_desktop.usecases.calls.log_call import LogCall, LoggedCall, log_call
from tests.support.process import Clinic


@pytest.fixture
def missed(clinic: Clinic) -> LoggedCall:
    return clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))


def order(clinic: Clinic, missed: LoggedCall) -> GiveUpCallback:
    assert missed.callback_id is not None
    return GiveUpCallback(missed.callback_id, (clinic.ids["too far"],))


def test_the_missed_request_is_lost_for_the_reason(clinic: Clinic, missed: LoggedCall) -> None:
    """MIS-32: "went to a competitor" is a lost reason also of a missed call that was given up."""
    clinic.do(give_up_callback, order(clinic, missed))
    assert clinic.row(CallbackItem, missed.callback_id).status is CallbackStatus.GAVE_UP
    assert clinic.row(Request, missed.request_id).status is RequestStatus.LOST
    (use,) = clinic.rows(TagUse, record_id=missed.request_id)
    assert (use.tag_id, use.record_table) == (clinic.ids["too far"], "request")
    assert clinic.breaches() == []


def test_nobody_is_given_up_without_a_reason_or_twice(clinic: Clinic, missed: LoggedCall) -> None:
    """MIS-32, FC-18: without a reason nothing changes; what is over is over."""
    assert missed.callback_id is not None
    with pytest.raises(LostReasonNeeded):
        clinic.do(give_up_callback, GiveUpCallback(missed.callback_id))
    assert clinic.row(CallbackItem, missed.callback_id).status is CallbackStatus.DUE
    assert clinic.row(Request, missed.request_id).status is RequestStatus.MISSED
    clinic.do(give_up_callback, order(clinic, missed))
    with pytest.raises(CallbackOver):
        clinic.do(give_up_callback, order(clinic, missed))


def test_whoever_rings_again_is_a_new_request(clinic: Clinic, missed: LoggedCall) -> None:
    """MIS-09: what was lost stays lost, and they are owed a call again."""
    clinic.do(give_up_callback, order(clinic, missed))
    again = clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))
    assert again.request_id != missed.request_id
    assert clinic.row(CallbackItem, again.callback_id).status is CallbackStatus.DUE
    assert clinic.row(Request, missed.request_id).status is RequestStatus.LOST


def test_an_imported_missed_call_gets_its_request_to_be_lost(clinic: Clinic) -> None:
    """MIS-32: the reason is kept, though nobody had made a request of the call."""

    def imported(work: UnitOfWork) -> UUID:
        call = work.add(
            Call(
                direction=Direction.IN, status=CallStatus.MISSED, origin=CallOrigin.IMPORT, started_at=work.now,
                raw_number="1234",
            )
        )  # fmt: skip
        return owe(work, call).id

    callback_id = clinic.change(imported)
    clinic.do(give_up_callback, GiveUpCallback(callback_id, (clinic.ids["too far"],)))
    (request,) = clinic.rows(Request)
    assert (request.status, request.phone_raw) == (RequestStatus.LOST, "1234")
