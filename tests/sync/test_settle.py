"""What becomes of rows and operations when the server has answered."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from crm_desktop.models.tables import Base
from crm_desktop.store.changes import ChangeSet, Origin
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.any_rows import a_row
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open

NINE = datetime(2026, 12, 1, 9, tzinfo=UTC)


def booked(provider: UUID, room: UUID, branch: UUID | None) -> Callable[[UnitOfWork], UUID]:
    def book(work: UnitOfWork) -> UUID:
        person = a_person(work)
        ends_at = NINE + timedelta(minutes=30)
        values = {"provider_id": provider, "room_id": room, "person_id": person.id, "branch_id": branch}
        table = Base.metadata.tables["appointment"]
        return a_row(work.session, table, **values, status="booked", starts_at=NINE, ends_at=ends_at)

    return book


def test_a_slot_that_was_lost_leaves_the_appointment_unplaced(stations: Open, central: Central) -> None:
    """sync.md 8: it is kept, and the loser reads whose it is; the rest of the group was taken."""
    a, b = stations(), stations()
    provider, room = central.row("provider"), central.row("room")
    for station in (a, b):
        station.sync()
        station.write(booked(provider, room, station.member.branch_id))
    a.sync()
    b.sync()
    a.sync()
    assert "slot_taken" not in a.said()
    taken = [json.loads(verdict) for (verdict,) in b.ask("SELECT verdict FROM outbox WHERE verdict LIKE '%taken%'")]
    assert [one["s"] for one in taken] == ["slot_taken"]
    assert taken[0]["taken"]
    assert b.ask("SELECT status, count(*) FROM appointment GROUP BY 1 ORDER BY 1") == [("booked", 1), ("unplaced", 1)]
    assert b.ask("SELECT count(*) FROM person") == [(2,)]
    assert a.dump() == b.dump()


def test_the_row_is_not_kept_twice(stations: Open) -> None:
    a = stations()
    a.write(a_person)
    a.breaks_at("push.sent", a.sync)
    a.sync()
    (verdict,) = a.ask("SELECT verdict FROM outbox")[0]
    assert "row" not in json.loads(verdict)


def test_what_was_taken_as_it_was_leaves_nothing_to_decide(stations: Open) -> None:
    a = stations()
    a.write(a_person)
    a.sync()
    now = a.here().now()
    assert a.ask("SELECT state, acked_at, settled_at FROM outbox") == [(1, now, now)]


def test_screens_hear_that_a_row_waits_no_longer(stations: Open) -> None:
    """Pending is data: nothing else of the row has changed."""
    a = stations()
    person = a.write(lambda work: a_person(work).id)
    heard: list[ChangeSet] = []
    a.base.writer.published.append(heard.append)
    a.engine.push()
    assert heard == [ChangeSet({"person": frozenset({person})}, origin=Origin.SYNC)]


@pytest.mark.parametrize("people", [401])
def test_a_long_answer_is_taken_in_batches(stations: Open, people: int) -> None:
    a, b = stations(), stations()
    a.sync()

    def make(work: UnitOfWork) -> None:
        for _ in range(people):
            a_person(work)

    a.write(make)
    a.steps.passed.clear()
    a.engine.push()
    assert a.steps.passed.count("settle.kept") == 3
    assert a.steps.passed.count("push.sent") == 1
    a.sync()
    b.sync()
    assert a.dump() == b.dump()
