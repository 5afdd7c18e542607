"""Which requests may be the same contact."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from crm_desktop.models.work.request import RequestKind
from crm_desktop.queries.work.request_twins import request_twins
from crm_desktop.usecases.requests.merge_requests import MergeRequests, merge_requests
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from tests.support.process import Clinic


def test_same_number_or_person_first_then_the_latest_of_nobody_else(clinic: Clinic) -> None:
    """domain.md 4: however the number was typed; what belongs to another person is not offered."""

    def received(**given: Any) -> UUID:
        return clinic.do(receive_request, ReceiveRequest(RequestKind.FORM, text="Price?", **given)).id

    old = received(phone_raw="+98 912 123 45 67")
    clinic.clock.advance(timedelta(days=10))
    near = received()
    hers = received(person_id=clinic.ids["maryam"])
    received(person_id=clinic.ids["ali"])
    merged = received()
    own = received(phone_raw="0912 1234567", person_id=clinic.ids["maryam"])
    clinic.do(merge_requests, MergeRequests(own, merged))
    rows = clinic.base.read(lambda session: request_twins(session, clinic.program, own, "IR"))
    assert [row.id for row in rows] == [hers, old, near]
