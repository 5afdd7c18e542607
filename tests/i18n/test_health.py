"""The sentences of how a station stands; each state has its word and its bounds (issue: station health in words)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_desktop.i18n.health import Connection, HealthLine, HealthWords, Here, State, worst
from crm_desktop.i18n.style import DateStyle
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.station_health import StationHealth
from crm_desktop.queries.station.waiting_work import WaitingWork
from crm_desktop.store.room import Room
from crm_desktop.sync.errors import ClockOff, Revoked, ServerFull, ServerNewer, Unreachable
from tests.support.base import NOW

GB = 1_000_000_000
HEALTH = StationHealth("0004", server="crm.example.org", login="nasrin", person="Nasrin Karimi", synced_at=NOW)
ONLINE = Connection(True, NOW - timedelta(hours=1), NOW, None, 0.3, "0004", NOW + timedelta(days=90))
OFFLINE = replace(ONLINE, is_online=False, trouble=Unreachable(host="crm.example.org"))
HERE = Here("desk-1", "1.0", Room(12_000_000, 60 * GB), NOW)


def lines(health: StationHealth = HEALTH, connection: Connection = ONLINE, here: Here = HERE) -> dict[str, HealthLine]:
    return {line.key: line for line in HealthWords().lines(health, connection, here, DateStyle())}


def test_a_station_that_is_well_has_only_good_lines() -> None:
    found = lines()
    assert worst(list(found.values())) is State.GOOD
    assert list(found) == [
        "station", "server", "synced", "waiting", "needs_you", "clock", "certificate", "versions", "base", "disk",
    ]  # fmt: skip
    assert "crm.example.org" in found["server"].said
    assert "Nasrin Karimi" in found["station"].said
    assert found["clock"].said == "Like the server's."


def test_a_base_without_a_server_says_so_in_one_line_and_that_is_well() -> None:
    found = lines(StationHealth("0004"), Connection())
    assert list(found) == ["station", "server", "versions", "base", "disk"]
    assert found["server"].said == "This base has no server: what is written here stays on this computer."
    assert worst(list(found.values())) is State.GOOD


@pytest.mark.parametrize(
    ("trouble", "state"),
    [
        (Unreachable(host="x"), State.NOTICE),
        (ServerFull(host="x"), State.NOTICE),
        (Revoked(login="n"), State.WRONG),
    ],
)
def test_what_heals_by_itself_is_a_notice_and_what_does_not_is_wrong(trouble: Problem, state: State) -> None:
    """R12: no connection is no alarm."""
    found = lines(connection=replace(OFFLINE, trouble=trouble))["server"]
    assert found.state is state
    assert "since" in found.said
    assert ("No connection" in found.said) == (state is State.NOTICE)  # whoever refuses has answered
    assert len(found.said) > len("Not in step with crm.example.org since 05:30.") + 20  # and what to do


def test_a_warning_of_a_connection_that_works_is_a_notice() -> None:
    newer = ServerNewer(found="0005", known="0004")
    assert lines(connection=replace(ONLINE, trouble=newer))["server"].state is State.NOTICE
    found = lines(connection=replace(ONLINE, trouble=ClockOff(minutes=4), clock_apart=-240.0))
    assert found["server"].state is State.GOOD  # the clock has a line of its own
    assert found["clock"].state is State.NOTICE
    assert "4 min behind" in found["clock"].said


def test_before_the_first_answer_nothing_is_claimed() -> None:
    found = lines(connection=Connection(True, NOW))
    assert "Connecting" in found["server"].said
    assert "clock" not in found
    assert "certificate" not in found


def test_what_waits_is_told_with_its_oldest_and_only_noticed_when_it_stays() -> None:
    """R12: the count and since when."""
    fresh = replace(HEALTH, waiting=WaitingWork(2, 5, NOW - timedelta(seconds=30)))
    assert lines(fresh)["waiting"].state is State.GOOD
    assert lines(fresh, OFFLINE)["waiting"].state is State.NOTICE
    old = replace(HEALTH, waiting=WaitingWork(2, 5, NOW - timedelta(minutes=6)))
    assert lines(old)["waiting"].state is State.NOTICE
    assert lines(old)["waiting"].said.startswith("2 changes wait, the oldest since")


def test_a_founding_that_is_under_way_tells_its_rows() -> None:
    """FC-64: it goes on by itself, and so it says."""
    found = lines(replace(HEALTH, is_founding=True, waiting=WaitingWork(3, 1200, NOW)))["waiting"]
    assert (found.state, "1,200 rows" in found.said) == (State.NOTICE, True)


@pytest.mark.parametrize(
    ("days", "state"), [(90, State.GOOD), (31, State.GOOD), (30, State.NOTICE), (1, State.NOTICE), (-1, State.WRONG)]
)
def test_a_certificate_is_told_of_a_month_before_it_ends(days: int, state: State) -> None:
    ends_at = NOW + timedelta(days=days, minutes=1)
    assert lines(connection=replace(ONLINE, certificate_ends_at=ends_at))["certificate"].state is state


@pytest.mark.parametrize(("free", "state"), [(60 * GB, State.GOOD), (GB, State.NOTICE), (GB // 10, State.WRONG)])
def test_a_disk_that_fills_is_told_before_it_is_full(free: int, state: State) -> None:
    found = lines(here=replace(HERE, room=Room(12_000_000, free)))
    assert found["disk"].state is state
    assert found["base"].said == "12 MB on this computer."


def test_old_news_and_things_to_decide_are_noticed() -> None:
    found = lines(replace(HEALTH, needs_you=2, synced_at=NOW - timedelta(hours=3)), replace(OFFLINE, synced_at=None))
    assert (found["synced"].state, found["needs_you"].state) == (State.NOTICE, State.NOTICE)
    assert lines(replace(HEALTH, synced_at=None), replace(ONLINE, synced_at=None))["synced"].state is State.NOTICE


@pytest.mark.parametrize(("schema", "advice"), [("0005", "newer program"), ("0003", "administrator")])
def test_another_schema_says_who_acts(schema: str, advice: str) -> None:
    found = lines(connection=replace(ONLINE, schema=schema))["versions"]
    assert (found.state, advice in found.said) == (State.NOTICE, True)


def test_the_report_is_plain_text_with_a_line_a_matter_and_the_code() -> None:
    words = HealthWords()
    made = words.lines(HEALTH, OFFLINE, HERE, DateStyle())
    told = words.report(made, OFFLINE.trouble, NOW, DateStyle()).splitlines()
    assert len(told) == len(made) + 2
    assert told[2].startswith("[Notice] Server: No connection")
    assert told[-1] == "sync.unreachable"
