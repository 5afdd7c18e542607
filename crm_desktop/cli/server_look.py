"""What `crm-desktop doctor` says of the server of a profile: the sentences of the page about this station."""

from __future__ import annotations

import os
import platform
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.cli.profile import PASSPHRASE_VARIABLE

if TYPE_CHECKING:
    from crm_desktop.cli.doctor import State
    from crm_desktop.i18n.health import Connection
    from crm_desktop.queries.station.station_health import StationHealth
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.sync.facts import Facts

NOBODYS = "this base has no server"
_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))  # of writing directions, which a terminal shows as boxes


def look_at_server(folder: Path) -> tuple[State, str]:
    from crm_desktop.cli.doctor import State
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.profile_files import exists
    from crm_desktop.store.unlock import unlock
    from crm_desktop.sync.facts import Fact, read_facts

    if not exists(folder):
        return State.UNUSED, "not configured"
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given is None:
        return State.UNUSED, f"not looked at: the base is locked, and {PASSPHRASE_VARIABLE} is not set"
    base = unlock(folder, given, SystemKeyring())
    try:
        facts = base.read(read_facts)
        return _standing(base, facts) if Fact.CLIENT in facts else (State.UNUSED, NOBODYS)
    finally:
        base.close()


def _standing(base: OpenBase, facts: Facts) -> tuple[State, str]:
    from crm_desktop import __version__
    from crm_desktop.cli.doctor import State
    from crm_desktop.i18n import health as words
    from crm_desktop.i18n.style import DateStyle
    from crm_desktop.store.room import room_of

    now = datetime.now(UTC)
    here = words.Here(platform.node(), __version__, room_of(base.path.parent), now)
    lines = words.HealthWords().lines(_health(base), _connection(base, facts, now), here, DateStyle())
    states = {words.State.GOOD: State.OK, words.State.NOTICE: State.NOTICE, words.State.WRONG: State.MISSING}
    told = " ".join(f"{line.title}: {line.said}" for line in lines)
    return states[words.worst(lines)], told.translate(_MARKS)


def _health(base: OpenBase) -> StationHealth:
    from crm_desktop.kit.clock import day_of, utc_now
    from crm_desktop.models.access import the_program
    from crm_desktop.queries.station.sign_ins import sign_in_of
    from crm_desktop.queries.station.station_health import station_health

    person = base.read(sign_in_of)
    now = utc_now()
    if person is None:
        return base.read(lambda session: station_health(session, the_program(), now.date()))
    today = day_of(now, person.time_zone)
    return base.read(lambda session: station_health(session, person.actor, today))


def _connection(base: OpenBase, facts: Facts, now: datetime) -> Connection:
    from crm_desktop.cli.sync import place_of
    from crm_desktop.i18n.health import Connection
    from crm_desktop.kit.problems import Problem
    from crm_desktop.sync.here import Here
    from crm_desktop.sync.remote.certificate import certificate_ends_at
    from crm_desktop.sync.remote.postgres import PostgresGateway

    place, away = place_of(facts), Connection(since=now)
    try:
        gateway = PostgresGateway(place)
        try:
            hello = gateway.hello(Here(base, base.writer.apply).introduction(facts))
        finally:
            gateway.close()
    except Problem as problem:
        return replace(away, trouble=problem)
    apart = (datetime.now(UTC) - datetime.fromisoformat(hello.now)).total_seconds()
    return Connection(True, now, None, None, apart, hello.schema, certificate_ends_at(place))
