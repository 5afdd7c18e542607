"""Whether the night work waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from crm_desktop.models.access import Right
from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.queries.visits.night_due import SYNCED_AT, is_night_due, may_run_night, waits_for_news
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.usecases.nightly.run_night import RunNight, run_night
from tests.support.visits import Visits


def due(visits: Visits) -> bool:
    branch, now = visits.clinic.ids["branch"], visits.clinic.clock()
    return visits.clinic.base.read(lambda session: is_night_due(session, branch, now))


def test_it_waits_from_one_o_clock_of_the_branch_until_it_is_done(visits: Visits) -> None:
    """A1: asked before anything is written."""
    assert due(visits)
    visits.clinic.change(lambda work: run_night(work, RunNight()))
    assert not due(visits)
    visits.clinic.clock.set(visits.at("01:00", 1))
    visits.clinic.change(lambda work: run_night(work, RunNight()))
    visits.clinic.clock.advance(timedelta(hours=23, minutes=59))
    assert not due(visits)
    visits.clinic.clock.advance(timedelta(minutes=1))
    assert due(visits)


def _with_a_server(visits: Visits, synced_at: datetime | None) -> None:
    facts = {Fact.CLIENT: "c", Fact.SYNCED_AT: None if synced_at is None else synced_at.strftime(MOMENT_FORMAT)}
    visits.clinic.base.writer.apply(lambda connection: keep(connection, facts))


def _waits(visits: Visits) -> bool:
    branch, now = visits.clinic.ids["branch"], visits.clinic.clock()
    return visits.clinic.base.read(lambda session: waits_for_news(session, branch, now))


def _may(visits: Visits, *without: Right) -> bool:
    actor = visits.clinic.sara
    rights = {right: scope for right, scope in actor.rights.items() if right not in without}
    return visits.clinic.base.read(lambda session: may_run_night(session, replace(actor, rights=rights)))


def test_a_base_of_its_own_does_its_night_whoever_sits_there(visits: Visits) -> None:
    """A1: nobody's rights narrow it."""
    assert _may(visits, *Right)
    assert not _waits(visits)


def test_to_a_server_it_is_sent_only_by_whom_it_is_taken_from(visits: Visits) -> None:
    """sync.md: ops are judged at push; who sees no visits would say that nobody was missed."""
    _with_a_server(visits, None)
    assert _may(visits)
    assert not _may(visits, Right.APPOINTMENTS_SEE)
    assert not _may(visits, Right.APPOINTMENTS_CHANGE, Right.TASKS_CHANGE)


def test_the_night_waits_until_the_server_has_told_what_happened(visits: Visits) -> None:
    """A station that was off does not call whoever came after all; without a server till noon it does its work."""
    visits.clinic.clock.set(visits.at("08:00"))
    now = visits.clinic.clock()
    yesterday_evening = now - timedelta(hours=14)
    _with_a_server(visits, yesterday_evening)
    assert _waits(visits)
    _with_a_server(visits, now)
    assert not _waits(visits)
    _with_a_server(visits, yesterday_evening)
    visits.clinic.clock.advance(timedelta(hours=4))
    assert not _waits(visits)


def test_the_facts_are_named_as_the_station_names_them() -> None:
    assert Fact.SYNCED_AT.value == SYNCED_AT
