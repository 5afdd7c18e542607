"""Register a contact with the clinic: a form, a message, somebody at the desk, a missed call (MIS-02, MIS-09)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.request import Request
from crm_desktop.rules.merged_persons import person_now
from crm_desktop.rules.request_intake import Contact, take_in
from crm_desktop.store.unit_of_work import UnitOfWork


class WhoNeeded(Problem):
    """A request nobody can be answered on: neither a person nor a number nor a word."""

    code = "request.who_needed"


@dataclass(frozen=True)
class ReceiveRequest(Contact):
    """`channel_id` None counts as the channel "unknown" (MIS-30)."""


def receive_request(work: UnitOfWork, order: ReceiveRequest) -> Request:
    work.require(Right.REQUESTS_CHANGE)
    if order.person_id is None and not (order.phone_raw or "").strip() and not (order.text or "").strip():
        raise WhoNeeded
    if order.person_id is not None:
        order = replace(order, person_id=person_now(work, order.person_id).id)
    return take_in(work, order)
