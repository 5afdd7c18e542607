"""The list of requests without its widgets: what waits, what is in work, and how each one ended (MIS-02, MIS-03)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from crm_desktop.models.work.request import RequestKind, RequestStatus
from crm_desktop.queries.work.request_rows import (
    TABLES,
    RequestFilter,
    RequestRow,
    request_count,
    request_ids,
    request_page,
)
from crm_desktop.rules.late_answers import is_late
from crm_desktop.usecases.requests.take_request import TakeRequest, take_request
from crm_desktop.views.widgets.filter_choices import channels
from crm_desktop.views.widgets.list_vm import Choices
from crm_desktop.views.widgets.records_vm import RecordsVm

_STATUSES = {
    "waiting": (RequestStatus.NEW, RequestStatus.MISSED),
    "in_work": (RequestStatus.IN_WORK,),
    "converted": (RequestStatus.CONVERTED,),
    "answered": (RequestStatus.ANSWERED,),
    "lost": (RequestStatus.LOST, RequestStatus.SPAM),
    "all": (),
}


class RequestsVm(RecordsVm):
    SCREEN: ClassVar[str] = "requests"
    TABS: ClassVar[tuple[str, ...]] = tuple(_STATUSES)
    TABLES: ClassVar[frozenset[str]] = TABLES
    IDS = request_ids
    ROWS = request_page
    COUNT = request_count

    def choices_question(self) -> Callable[[Any], Choices]:
        actor = self.house.session.actor
        return lambda session: {
            "channel": channels(session, actor),
        }

    def filter_of(self, tab: str) -> RequestFilter:
        kind = self.filters.get("kind", "")
        return RequestFilter(
            statuses=_STATUSES[tab],
            kind=RequestKind(kind) if kind else None,
            channel_id=self.filter_id("channel"),
            text=self.text,
        )

    # ---- acting

    def is_late(self, row: RequestRow) -> bool:
        """Asked of one that still waits."""
        return row.first_response_at is None and is_late(row.received_at, self.house.now, row.late_after)

    def was_late(self, row: RequestRow) -> bool:
        answered_at = row.first_response_at
        return answered_at is not None and is_late(row.received_at, answered_at, row.late_after)

    def take(self, row: RequestRow) -> None:
        """Into work at once, or after asking why it took so long (MIS-31)."""
        if self.is_late(row):
            self.house.go.dialog("take_request", request_id=row.id)
        else:
            order = TakeRequest(row.id)
            self.write("take_request", lambda work: take_request(work, order))
