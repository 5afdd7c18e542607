"""Two requests that are one contact become one: what came of both follows, and undoing parts them again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.queries.work.request_rows import RequestFilter, request_ids
from crm_desktop.rules.open_requests import RequestMerged
from crm_desktop.rules.record_links import record_links
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.requests.close_request import CloseRequest, RequestEnd, close_request
from crm_desktop.usecases.requests.convert_request import ConvertRequest, convert_request
from crm_desktop.usecases.requests.merge_requests import MergeRequests, OfAnother, SameRequest, merge_requests
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.requests.take_request import TakeRequest, take_request
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from tests.support.any_rows import a_row
from tests.support.process import Clinic


def received(clinic: Clinic, kind: RequestKind = RequestKind.FORM, **given: Any) -> Request:
    return clinic.do(receive_request, ReceiveRequest(kind, **({"text": "An implant?"} | given)))


def test_children_follow_and_undoing_gives_back_an_equal_base(clinic: Clinic) -> None:
    """domain.md 4: never deleted, only merged; every table that points to a request points to the one that stays."""
    stays, goes = received(clinic), received(clinic)

    def children(work: UnitOfWork) -> None:
        for link in record_links("request"):
            named = {link.kind.name: "request"} if link.kind is not None else {}
            a_row(work.session, link.table, **{link.column.name: goes.id}, **named)

    clinic.change(children)

    def dump(session: Session) -> list[str]:
        return list(canonical_lines(session))

    before = clinic.base.read(dump)
    clinic.do(merge_requests, MergeRequests(stays.id, goes.id))

    def left(session: Session) -> int:
        return sum(
            session.scalar(select(func.count()).select_from(link.table).where(link.to(goes.id))) or 0
            for link in record_links("request")
        )

    assert clinic.base.read(left) == 0
    gone = clinic.row(Request, goes.id)
    assert (gone.merged_into_id, gone.deleted_at) == (stays.id, None)
    clinic.do(undo_last, UndoLast())
    assert clinic.base.read(dump) == before


def test_the_one_that_stays_is_as_far_as_the_further_and_lacks_nothing(clinic: Clinic) -> None:
    """MIS-03, MIS-10, MIS-30: lead, answer and source of the second contact are those of the first, and it is told."""
    form = received(clinic, phone_raw="09121234567", text="An implant?")
    clinic.clock.advance(timedelta(minutes=5))
    message = received(
        clinic, RequestKind.MESSAGE, person_id=clinic.ids["maryam"], channel_id=clinic.ids["instagram"],
        topic_id=clinic.ids["Price"], text="Did you get my form?",
    )  # fmt: skip
    lead = clinic.do(convert_request, ConvertRequest(message.id))
    answered_at = clinic.clock()
    clinic.clock.advance(timedelta(minutes=5))
    clinic.do(merge_requests, MergeRequests(form.id, message.id))
    one = clinic.row(Request, form.id)
    assert (one.status, one.person_id, one.phone_raw) == (
        RequestStatus.CONVERTED, clinic.ids["maryam"], "09121234567",
    )  # fmt: skip
    assert (one.received_at, one.first_response_at) == (form.received_at, answered_at)
    assert (one.channel_id, one.topic_id) == (clinic.ids["instagram"], clinic.ids["Price"])
    assert one.text == "An implant?\nDid you get my form?"
    assert clinic.row(Lead, lead.id).request_id == form.id
    (told,) = clinic.told(TimelineKind.MERGED)
    assert (told["contact"], told["by"]) == ("message", "Sara")
    shown = clinic.base.read(lambda session: request_ids(session, clinic.program, RequestFilter(statuses=())))
    assert list(shown) == [form.id]
    assert clinic.breaches() == []


def test_a_call_follows(clinic: Clinic) -> None:
    """MIS-15: the talk of the second contact is reached from the one that stays."""
    form = received(clinic)
    logged = clinic.do(log_call, LogCall(Direction.IN, "09350001122"))
    assert logged.request_id is not None
    clinic.do(merge_requests, MergeRequests(form.id, logged.request_id))
    assert clinic.row(Call, logged.call_id).request_id == form.id
    assert clinic.row(Request, form.id).status is RequestStatus.IN_WORK


def test_somebody_who_asks_again_is_not_lost(clinic: Clinic) -> None:
    """MIS-32: a given-up request to which a new contact belongs waits again, without its reason."""
    lost, again = received(clinic), received(clinic)
    clinic.do(close_request, CloseRequest(lost.id, RequestEnd.LOST, (clinic.ids["too far"],)))
    clinic.do(merge_requests, MergeRequests(lost.id, again.id))
    assert clinic.row(Request, lost.id).status is RequestStatus.NEW
    assert clinic.breaches() == []


def test_what_cannot_be_one_is_refused(clinic: Clinic) -> None:
    """Bad input: itself, a merged one, two people's."""
    one, other, merged = received(clinic), received(clinic), received(clinic)
    hers = received(clinic, person_id=clinic.ids["maryam"])
    his = received(clinic, person_id=clinic.ids["ali"])
    with pytest.raises(SameRequest):
        clinic.do(merge_requests, MergeRequests(one.id, one.id))
    clinic.do(merge_requests, MergeRequests(one.id, merged.id))
    for order in (MergeRequests(other.id, merged.id), MergeRequests(merged.id, other.id)):
        with pytest.raises(RequestMerged):
            clinic.do(merge_requests, order)
    with pytest.raises(RequestMerged):
        clinic.do(take_request, TakeRequest(merged.id))
    with pytest.raises(OfAnother) as refused:
        clinic.do(merge_requests, MergeRequests(hers.id, his.id))
    assert refused.value.facts == {"name": "Maryam Hosseini", "other": "Ali Karimi"}
