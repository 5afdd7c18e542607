"""The list of requests: take, answer, make a lead or close; how long each waited is said (MIS-02…04, MIS-10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.work.request import OPEN_REQUESTS, RequestKind, RequestStatus
from crm_desktop.queries.work.request_rows import RequestRow
from crm_desktop.views.requests.request_delegate import RequestDelegate, request_columns
from crm_desktop.views.requests.requests_vm import RequestsVm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.person_operations import book, comment, open_card, statement
from crm_desktop.views.widgets.record_operations import links
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import Operation


class RequestsPage(ListPage):
    FILTERS: ClassVar[tuple[str, ...]] = ("kind", "channel")

    def __init__(self, house: House) -> None:
        self.vm = RequestsVm(house)
        super().__init__(house, self.vm)

    def columns(self) -> Sequence[Column]:
        return request_columns(lambda: self._house.now)

    def delegate(self) -> RowDelegate:
        return RequestDelegate(self._house.session.region, lambda: self._house.now, self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            Operation("Enter", "hand", lambda: self.tr("Take into work"), _waits, self.vm.take),
            Operation("Enter", "sparkles", lambda: self.tr("Make a lead of it"), _is_open,
                      lambda row: go.dialog("convert_request", request_id=row.id)),
            open_card(go),
            Operation("T", "hand", lambda: self.tr("Take into work"), _waits, self.vm.take),
            Operation("A", "message-square-text", lambda: self.tr("Answer"), _is_open,
                      lambda row: go.dialog("answer_request", request_id=row.id)),
            Operation("L", "sparkles", lambda: self.tr("Make a lead of it"), _is_open,
                      lambda row: go.dialog("convert_request", request_id=row.id)),
            Operation("X", "circle-x", lambda: self.tr("Spam or lost"), _is_open,
                      lambda row: go.dialog("close_request", request_id=row.id)),
            Operation("F8", "phone", lambda: self.tr("Call"), lambda row: bool(row.phone_raw or row.person_id),
                      lambda row: self._house.call(row.phone_raw, person_id=row.person_id)),
            book(self._house),
            Operation("M", "git-merge", lambda: self.tr("Merge with another request"), lambda row: True,
                      lambda row: go.dialog("merge_requests", request_id=row.id)),
            Operation("W", "hourglass", lambda: self.tr("Cause of the late answer"), self.vm.was_late,
                      lambda row: go.dialog("delay_cause", request_id=row.id)),
            comment(go),
            statement(go),
            links(go, "request"),
        )  # fmt: skip

    # ---- words

    def title(self) -> str:
        return self.tr("Requests")

    def subtitle(self) -> str:
        waiting = self.vm.counts.get("waiting", 0)
        if not waiting:
            return self.tr("Everybody has an answer")
        return current_style().in_digits(self.tr("%n request(s) wait for an answer", "", waiting))

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("waiting", self.tr("Waiting")),
            ("in_work", self.tr("In work")),
            ("converted", self.tr("Made a lead")),
            ("answered", self.tr("Answered")),
            ("lost", self.tr("Lost and spam")),
            ("all", self.tr("All")),
        )

    def filter_words(self) -> Mapping[str, str]:
        return {"kind": self.tr("All kinds"), "channel": self.tr("All sources")}

    def empty_words(self) -> tuple[str, str, str]:
        if self.vm.tab == "waiting":
            return ("circle-check", self.tr("Everybody has an answer"), self.tr("New requests come here at once."))
        return ("inbox", self.tr("No requests here"), self.tr("Every contact with the clinic is a request."))

    def new_words(self) -> str:
        return self.tr("New request")

    def ask_new(self) -> None:
        self._house.go.dialog("new_request")

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("T", self.tr("Take into work")),
            ("A", self.tr("Answer")),
            ("L", self.tr("Make a lead")),
            ("X", self.tr("Spam or lost")),
            ("M", self.tr("Merge")),
            ("G", self.tr("What belongs together")),
            ("F8", self.tr("Call")),
            ("F3", self.tr("New request")),
            ("Alt+1…6", self.tr("Tabs")),
        )

    def navigation_count(self) -> int | None:
        return self.vm.counts.get("waiting")

    def _show_choices(self) -> None:
        kinds = [(one.value, term(one)) for one in RequestKind]
        self.vm.choices = dict(self.vm.choices) | {"kind": kinds}
        super()._show_choices()

    def _show_counts(self) -> None:
        super()._show_counts()
        self._subtitle.setText(self.subtitle())


def _is_open(row: RequestRow) -> bool:
    return row.status in OPEN_REQUESTS


def _waits(row: RequestRow) -> bool:
    return row.status in (RequestStatus.NEW, RequestStatus.MISSED)
