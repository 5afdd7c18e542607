"""Calls that another system kept find their people and tell who was missed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Call
from crm_desktop.models.people.person import Person
from crm_desktop.queries.breaches import breaches
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row

AT = datetime(2026, 11, 20, 10, 0)


def test_calls_find_their_people_by_number(base: OpenBase, program: Actor) -> None:
    """FC-30, C24-10: only a row that names somebody makes a person."""
    Importing(base, program, "people").group(row(2, full_name="Sara Ahmadi", phone="09121234567")).end()
    Importing(base, program, "calls").group(
        row(2, direction="in", started_at=AT, phone="+989121234567", talk_seconds=40, external_id="a.1"),
        row(3, direction="in", started_at=AT, phone="09350000000", talk_seconds=0),
        row(4, direction="out", started_at=AT, phone="09350000000", talk_seconds=0),
    ).end()
    calls = base.read(lambda s: s.execute(select(Call.status, Call.person_id, Call.started_at).order_by(Call.id)).all())
    assert [(status.value, person is not None) for status, person, _ in calls] == [
        ("logged", True),
        ("missed", False),
        ("not_reached", False),
    ]
    assert calls[0][2].isoformat() == "2026-11-20T06:30:00+00:00"
    assert base.read(lambda s: len(s.scalars(select(Person.id)).all())) == 1
    assert base.read(lambda s: breaches(s, program)) == []


def test_a_call_of_the_same_key_comes_in_once(base: OpenBase, program: Actor) -> None:
    one = row(2, direction="in", started_at=AT, external_id="a.1")
    Importing(base, program, "calls").group(one).end()
    assert Importing(base, program, "calls").group(one).fates == [(2, "skipped", "import.duplicate")]
