"""`crm-desktop sync`: goes round with the server without a window, once or until stopped; or says how it stands."""

from __future__ import annotations

import argparse
import json
import socket
import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from crm_desktop.cli.profile import add_person, add_profile, open_profile

if TYPE_CHECKING:
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.sync.facts import Facts
    from crm_desktop.sync.remote.gateway import Place
    from crm_desktop.sync.state import SyncState


@dataclass(frozen=True)
class Status:
    """What the base itself knows, without asking the server."""

    server: str | None
    login: str | None
    waiting: int  # operations that the server has not taken yet
    to_decide: int  # what it did not take as it was, and nobody has decided about
    synced_at: str | None


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "sync",
        help="sync with the server without a window",
        description="Without --once or --status it goes on until it is stopped. Exit code 3 if the server is not "
        "reached; what waits is kept.",
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--once", action="store_true", help="send what waits, fetch what is new, and end")
    how.add_argument("--status", action="store_true", help="say how it stands, without asking the server")
    parser.add_argument("--json", action="store_true", help="a JSON object a line")
    add_profile(parser)
    add_person(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from crm_desktop.cli.main import UNREACHED, sentence
    from crm_desktop.sync.errors import Unreachable
    from crm_desktop.sync.facts import Fact, read_facts
    from crm_desktop.sync.joining_problems import NotJoined

    base = open_profile(args)
    try:
        facts = base.read(read_facts)
        if args.status:
            _say(status(base), as_json=args.json)
            return 0
        if Fact.CLIENT not in facts:
            raise NotJoined()
        return _once(base, facts, args) if args.once else _on_and_on(base, facts, args)
    except Unreachable as problem:
        print(sentence(problem), file=sys.stderr)
        return UNREACHED
    finally:
        base.close()


def status(base: OpenBase) -> Status:
    from crm_desktop.kit.clock import day_of, utc_now
    from crm_desktop.queries.station.sign_ins import sign_in_of
    from crm_desktop.queries.station.sync_conflicts import conflict_count
    from crm_desktop.sync.facts import Fact, read_facts
    from crm_desktop.sync.joining import shown
    from crm_desktop.sync.push import how_many

    facts = base.read(read_facts)
    if Fact.CLIENT not in facts:
        return Status(None, None, 0, 0, None)
    person = base.read(sign_in_of)
    to_decide = 0
    if person is not None:
        today = day_of(utc_now(), person.time_zone)
        to_decide = base.read(lambda session: conflict_count(session, person.actor, today))
    return Status(
        server=shown(facts[Fact.SERVER]),
        login=facts[Fact.LOGIN],
        waiting=base.read(how_many),
        to_decide=to_decide,
        synced_at=facts.get(Fact.SYNCED_AT),
    )


def place_of(facts: Facts) -> Place:
    from crm_desktop.sync.facts import Fact
    from crm_desktop.sync.remote.gateway import Place

    return Place(facts[Fact.SERVER], facts[Fact.LOGIN], facts.get(Fact.PASSWORD, ""))


def _once(base: OpenBase, facts: Facts, args: argparse.Namespace) -> int:
    from crm_desktop.cli.main import sentence
    from crm_desktop.sync.engine import Engine
    from crm_desktop.sync.here import Here
    from crm_desktop.sync.remote.postgres import PostgresGateway

    gateway = PostgresGateway(place_of(facts))
    try:
        here = Here(base, base.writer.apply, name=socket.gethostname())
        standing = Engine(here, gateway).run()
    finally:
        gateway.close()
    if standing.warning is not None:
        print(sentence(standing.warning), file=sys.stderr)
    _say(status(base), as_json=args.json)
    return 0


def _on_and_on(base: OpenBase, facts: Facts, args: argparse.Namespace) -> int:
    """Ends with Ctrl+C; being offline is told and waited out."""
    from crm_desktop.sync.here import Here
    from crm_desktop.sync.remote.postgres import PostgresGateway
    from crm_desktop.sync.runner import Runner

    place, told = place_of(facts), _Told(as_json=args.json)
    here = Here(base, base.writer.apply, name=socket.gethostname())
    Runner(here, lambda: PostgresGateway(place), told).run()
    return 0


class _Told:
    """A line whenever something is another."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._last: tuple[str, int, str] | None = None

    def __call__(self, state: SyncState) -> None:
        from crm_desktop.cli.main import sentence

        why = sentence(state.why) if state.why is not None else ""
        now = (state.link.value, state.waiting, why)
        if now == self._last:
            return
        self._last = now
        if self._as_json:
            facts = {"link": now[0], "waiting": now[1], "why": why or None, "since": state.since}
            print(json.dumps(facts, ensure_ascii=False, default=str), flush=True)
        else:
            print(f"{now[0]}: {now[1]} waiting. {why}".rstrip(), flush=True)


def _say(found: Status, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(asdict(found), ensure_ascii=False))
    elif found.server is None:
        print("This base has no server.")
    else:
        print(f"{found.login} on {found.server}: {found.waiting} waiting, {found.to_decide} to decide about.")
        print(f"Last synced: {found.synced_at or 'never'}.")
