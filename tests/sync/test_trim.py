"""The outbox is tidied of what the server has had for long, and of nothing else."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from crm_desktop.sync.trim import trim
from tests.support.builders import a_person
from tests.support.stations import Open


def test_what_the_server_has_had_for_two_weeks_goes(stations: Open) -> None:
    a = stations()
    a.write(a_person)
    a.sync()
    assert trim(a.here()) == 0
    a.clock.advance(timedelta(days=15))
    a.write(a_person)
    assert trim(a.here()) == 1
    assert a.ask("SELECT count(*), min(state) FROM outbox") == [(1, 0)]


def test_what_waits_and_what_is_undecided_stays(stations: Open) -> None:
    a = stations()
    a.write(a_person)
    a.sync()
    a.write(a_person)
    a.apply(lambda connection: connection.exec_driver_sql("UPDATE outbox SET settled_at = NULL WHERE state = 1"))
    a.clock.advance(timedelta(days=400))
    assert trim(a.here()) == 0


def test_an_import_stays_as_long_as_it_can_be_taken_back(stations: Open) -> None:
    a = stations()
    a.base.writer.write(a.actor, a_person, batch=uuid4())
    a.sync()
    a.clock.advance(timedelta(days=20))
    assert trim(a.here()) == 0
    a.clock.advance(timedelta(days=11))
    assert trim(a.here()) == 1


def test_the_next_number_is_a_new_one_when_the_outbox_is_empty(stations: Open) -> None:
    a = stations()
    a.write(a_person)
    a.sync()
    a.clock.advance(timedelta(days=15))
    (last,) = a.ask("SELECT max(q) FROM outbox")[0]
    trim(a.here())
    a.write(a_person)
    a.sync()
    assert a.ask("SELECT q, json_extract(verdict, '$.s') FROM outbox") == [(last + 1, "ok")]
