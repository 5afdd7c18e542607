"""The window of one station and a second station without a window, both of one clinic on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QElapsedTimer

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.people.person import Person
from crm_desktop.queries.station.waiting_work import waiting_work
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.keys import NoKeyring
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync import greet, schedule
from crm_desktop.sync.joining import Ways, found
from crm_desktop.sync.joining_facts import ServerToJoin, tell_nobody
from crm_desktop.sync.remote.postgres import PostgresGateway
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.views.shell.sync_strips import SyncStrips
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.support.central import Central, Member
from tests.support.clinic_visits import ClinicVisits, give_visits
from tests.support.journey import Journey
from tests.support.proxy import Proxy
from tests.support.stations import Workstation, a_workstation
from tests.sync.test_joining import colleague_of, founder_of

T = TypeVar("T")


@dataclass
class Outage:
    """`way` reaches the server through `line`, the `other` station past it."""

    way: Journey
    visits: ClinicVisits
    central: Central
    line: Proxy
    me: Member
    other: Workstation

    @property
    def facts(self) -> SyncFacts:
        found: SyncFacts = self.way.house.standing.facts
        return found

    @property
    def strips(self) -> SyncStrips:
        found: SyncStrips
        (found,) = self.way.window.findChildren(SyncStrips)
        return found

    def said(self) -> str:
        """By the strip of the line; nothing while it is not there."""
        return " ".join(found.line.text() for found in self.way.shown(SyncStrips))

    def trouble(self) -> str:
        """What somebody has to do something about, as the window says it."""
        return " ".join(found.trouble.text() for found in self.way.shown(SyncStrips))

    def start(self) -> Outage:
        """Until the window is in step with the server."""
        self.way.start()
        return self.in_step()

    def in_step(self) -> Outage:
        self.way.wait_for(lambda: self.facts.is_online and self.facts.last_sync_at and not self.facts.waiting)
        return self

    def cut(self) -> float:
        """The network is down: seconds until the window says so."""
        return self.down(self.line.refuse)

    def down(self, fault: Callable[[], None]) -> float:
        passed = QElapsedTimer()
        passed.start()
        fault()
        self.way.wait_for(lambda: self.said() and not self.facts.is_online)
        return passed.elapsed() / 1000

    def heal(self) -> None:
        """The network is back; the rest goes by itself."""
        self.line.heal()
        self.way.wait_for(lambda: self.facts.is_online and not self.facts.waiting)

    def elsewhere(self, work: Callable[[UnitOfWork], T]) -> T:
        """Somebody does it at the other station, and it reaches the server."""
        answer = self.other.write(work)
        self.other.sync()
        return answer

    def born(self, person: int, on: date) -> Callable[[UnitOfWork], UUID]:
        """Somebody's birthday is entered: of two values a person decides."""
        order = ChangePerson(self.way.clinic.people[person], {"birth_on": on})
        return lambda work: change_person(work, order).id

    def birth(self, person: int) -> date | None:
        return self.way.clinic.row(Person, self.way.clinic.people[person]).birth_on

    def here(self, work: Callable[[UnitOfWork], object]) -> None:
        """In the window, as a form of it saves."""
        saved: list[object] = []
        self.way.house.lanes.write(self.way.window, "change_person", work, saved.append)
        self.way.wait_for(lambda: saved)

    def leave(self, status: str = "left") -> None:
        """What the administrator says of me at the server."""
        self.central.ask("UPDATE user_account SET status = %s WHERE id = %s", status, self.me.user_id)

    def equal_dumps(self) -> None:
        """B6: nothing waits anywhere, and both have the same rows to the letter."""
        self.way.wait_for(lambda: not self.way.clinic.read(waiting_work).operations)
        self.other.sync()
        self.in_step()
        self.way.wait_for(lambda: self.dump() == self.other.dump())
        assert self.other.waiting() == 0

    def dump(self) -> list[str]:
        return self.way.clinic.read(lambda session: list(canonical_lines(session, full=True)))


Joined = Callable[..., Outage]


def _make(way: Journey, language: str, line: Proxy, central: Central, template: Path) -> Outage:
    clinic = way.clinic
    visits = give_visits(clinic, language)
    founder = founder_of(central, clinic)
    order = ServerToJoin(line.dsn, founder.login, "", "")
    found(clinic.base, order, Ways(NoKeyring(), PostgresGateway, clinic.clock), tell_nobody)
    mate = colleague_of(central, clinic)
    me = Member(founder.login, clinic.me, clinic.actor.branch_id, founder.dsn)
    other = a_workstation(way.folder / "other", template, mate, FrozenClock(clinic.clock()))
    other.sync()
    return Outage(way, visits, central, line, me, other)


@pytest.fixture
def joined(
    begin: Callable[..., Journey], central: Central, empty_base: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Joined]:
    """`joined("fa")` gives the clinic of that language a server; the test plans work in it and starts the program."""
    # The clock of these tests stands still, the server's does not.
    monkeypatch.setattr(greet, "CLOCK_MAY_BE_OFF", 1_000_000_000)
    # Nobody waits for this network to come to rest.
    monkeypatch.setattr(schedule, "LONGEST_SECONDS", 1.0)
    with ExitStack() as stack:

        def make(language: str = "en", plan: Callable[[Journey], object] = lambda _way: None) -> Outage:
            way = begin(language)
            way.layout = language
            plan(way)
            line = stack.enter_context(Proxy(central.dsn))
            made = _make(way, language, line, central, empty_base)
            stack.callback(made.other.close)
            # The window goes before its line does, or it would tell of an outage that is none.
            stack.callback(_stop, way)
            return made

        yield make


def _stop(way: Journey) -> None:
    if way._programs:
        way.stop()
        way._programs.clear()
