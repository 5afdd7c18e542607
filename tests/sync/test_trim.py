"""The outbox is tidied of what the server has had for long, and of nothing else."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from crm_desktop.queries.station.undoable_groups import last_undoable
from crm_desktop.sync.trim import trim
from tests.support.builders import a_person, a_phone
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


def test_a_group_goes_whole_or_stays_whole(stations: Open) -> None:
    """What waits for a decision keeps the rest of its group: half of a group could neither be undone nor sent again."""
    a = stations()
    a.write(lambda work: a_phone(work, a_person(work)))
    a.write(a_person)
    a.sync()
    first, second = (seq for (seq,) in a.ask("SELECT q FROM outbox ORDER BY q LIMIT 2"))
    a.apply(lambda connection: connection.exec_driver_sql(f"UPDATE outbox SET settled_at = NULL WHERE q = {second}"))
    a.clock.advance(timedelta(days=400))
    assert trim(a.here()) == 1
    assert a.ask("SELECT q FROM outbox ORDER BY q") == [(first,), (second,)]


def test_what_is_gone_cannot_be_undone(stations: Open) -> None:
    """Ctrl+Z would find no operation to take back and say that it did."""
    a = stations()
    a.write(a_person)
    a.sync()
    assert a.base.read(lambda session: last_undoable(session, a.actor)) is not None
    a.clock.advance(timedelta(days=15))
    trim(a.here())
    assert a.base.read(lambda session: last_undoable(session, a.actor)) is None


def test_a_refused_group_is_not_undone_once_more(stations: Open) -> None:
    """The server took it back already; Ctrl+Z goes on to what stands."""
    a = stations()
    a.write(a_person)
    a.write(a_person)
    a.sync()
    (first,), (last,) = a.ask("SELECT g FROM outbox ORDER BY q")
    refused = f"""UPDATE outbox SET verdict = '{{"s": "refused"}}', settled_at = NULL WHERE g = {last}"""
    a.apply(lambda connection: connection.exec_driver_sql(refused))
    offered = a.base.read(lambda session: last_undoable(session, a.actor))
    assert offered is not None
    assert offered.group == first
