"""Requests as lists show them."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.queries.work.request_rows import RequestFilter, request_count, request_ids, request_page
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person


def test_open_requests_come_newest_first_and_are_searched(base: OpenBase, program: Actor) -> None:
    """MIS-02: every contact is kept; those still open are shown unless others are asked for."""

    def fill(work: UnitOfWork) -> None:
        person = a_person(work, family_name="Ahmadi")
        for minutes, (kind, status, text) in enumerate(
            (
                (RequestKind.CALL, RequestStatus.IN_WORK, "asks a price"),
                (RequestKind.MISSED_CALL, RequestStatus.MISSED, None),
                (RequestKind.FORM, RequestStatus.SPAM, "casino"),
            )
        ):
            work.add(
                Request(
                    kind=kind,
                    status=status,
                    text=text,
                    received_at=work.now - timedelta(minutes=minutes),
                    person_id=person.id if text == "asks a price" else None,
                    phone_raw="0912 111" if text is None else None,
                )
            )

    base.writer.write(program, fill)

    def kinds(wanted: RequestFilter) -> list[RequestKind]:
        ids = base.read(lambda session: request_ids(session, program, wanted))
        assert base.read(lambda session: request_count(session, program, wanted)) == len(ids)
        return [row.kind for row in base.read(lambda session: request_page(session, program, ids))]

    assert kinds(RequestFilter()) == [RequestKind.CALL, RequestKind.MISSED_CALL]
    assert kinds(RequestFilter(statuses=())) == [RequestKind.CALL, RequestKind.MISSED_CALL, RequestKind.FORM]
    assert kinds(RequestFilter(text="ahmadi")) == [RequestKind.CALL]
    assert kinds(RequestFilter(text="0912 111")) == [RequestKind.MISSED_CALL]
