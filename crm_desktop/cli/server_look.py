"""What `crm-desktop doctor` says of the server of a profile: reached or not, what waits, the clock, the certificate."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.cli.profile import PASSPHRASE_VARIABLE

if TYPE_CHECKING:
    from crm_desktop.cli.doctor import State
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.sync.facts import Facts

SHORT = 21  # days: a certificate that ends sooner is told of


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
        return _standing(base, facts) if Fact.CLIENT in facts else (State.UNUSED, "this base has no server")
    finally:
        base.close()


def _standing(base: OpenBase, facts: Facts) -> tuple[State, str]:
    from crm_desktop.cli.doctor import State
    from crm_desktop.cli.main import sentence
    from crm_desktop.cli.sync import place_of, status
    from crm_desktop.kit.problems import Problem
    from crm_desktop.sync.errors import Unreachable
    from crm_desktop.sync.here import Here
    from crm_desktop.sync.remote.certificate import certificate_ends_at
    from crm_desktop.sync.remote.postgres import PostgresGateway

    known = status(base)
    told = [
        f"{known.login} on {known.server}, {known.waiting} waiting, {known.to_decide} to decide about",
        f"last synced {known.synced_at or 'never'}",
    ]
    place = place_of(facts)
    try:
        gateway = PostgresGateway(place)
        try:
            hello = gateway.hello(Here(base, base.writer.apply).introduction(facts))
        finally:
            gateway.close()
    except Unreachable as problem:
        return State.NOTICE, "; ".join([*told, sentence(problem)])
    except Problem as problem:
        return State.MISSING, "; ".join([*told, sentence(problem)])
    apart = abs((datetime.now(UTC) - datetime.fromisoformat(hello.now)).total_seconds())
    told.append(f"schema {hello.schema}, clocks {apart:.0f} s apart")
    state = State.OK if apart < 120 else State.NOTICE
    if (ends := certificate_ends_at(place)) is not None:
        days = (ends - datetime.now(UTC)).days
        told.append(f"certificate good for {days} days")
        state = State.NOTICE if days < SHORT else state
    return state, "; ".join(told)
