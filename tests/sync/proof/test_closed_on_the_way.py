"""The base is closed, as by a window that is locked, at every step of a run: it ends there, and nothing is lost."""

from __future__ import annotations

import random
import threading
from datetime import timedelta

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.store.base_file import open_base
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync.remote.postgres import PostgresGateway
from crm_desktop.sync.runner import Runner
from crm_desktop.sync.steps import STEPS
from tests.support.base import KEY
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open, Workstation

pytestmark = pytest.mark.postgres

PATIENCE = 30.0
# What a day passes, and what a station passes whose server has another life.
DAILY = [step for step in STEPS if step.startswith(("hello", "push", "settle", "pull", "apply", "seen"))]
COMPARING = [step for step in STEPS if step.startswith("reconcile")]
INSIDE = ("writing", "finishing")


class Closing:
    """Somebody locks the window when the loop has come to a step: the loop is stopped, then the base is closed."""

    def __init__(self, station: Workstation) -> None:
        self.station = station
        self.failed: list[BaseException] = []
        here = station.here()
        self.runner = Runner(here, lambda: PostgresGateway(station.place), lambda _state: None, chance=random.Random(1))
        self._loop = threading.Thread(target=self._run, daemon=True)
        self._lock = threading.Thread(target=self._close, daemon=True)

    def at(self, step: str) -> None:
        self.station.steps.at_step = {step: self._begin if step.endswith(INSIDE) else self._begin_and_wait}
        self._loop.start()
        self._loop.join(PATIENCE)
        self._lock.join(PATIENCE)
        assert not self._loop.is_alive()
        assert not self._lock.is_alive()
        assert self.failed == []
        assert self.station.steps.at_step == {}

    def _begin(self) -> None:
        """Whoever closes waits for the transaction that the step is in."""
        self._lock.start()

    def _begin_and_wait(self) -> None:
        """Nothing of the base is in anybody's hands, so it is closed before the loop goes on."""
        self._lock.start()
        self._lock.join(PATIENCE)

    def _close(self) -> None:
        self.runner.stop()
        self.station.base.close()

    def _run(self) -> None:
        try:
            self.runner.run()
        except BaseException as error:
            self.failed.append(error)


def _noted(work: UnitOfWork) -> None:
    for person in work.session.query(Person).order_by(Person.id).limit(3):
        person.notes = (person.notes or "") + "."


def _locked_and_opened_again(station: Workstation, step: str) -> None:
    station.hang_up()
    Closing(station).at(step)
    station.base = open_base(station.base.path.parent, KEY, clock=station.clock)


def _nothing_twice_and_nothing_lost(station: Workstation, colleague: Workstation, central: Central) -> None:
    station.sync()
    colleague.sync()
    assert station.waiting() == 0
    kept = station.ask("SELECT q, c FROM outbox ORDER BY q")
    sent = central.ask("SELECT seq, payload FROM sync.op WHERE login = %s ORDER BY no", station.member.login)
    assert sent[-len(kept) :] == kept
    assert [seq for seq, _ in sent] == list(range(sent[0][0], sent[0][0] + len(sent)))
    assert station.dump() == colleague.dump()


def test_a_day_may_be_locked_at_every_step(stations: Open, central: Central) -> None:
    """I2, I3, I15: what was sent and not answered is sent once more after the unlocking, and taken once."""
    station, colleague = stations(), stations()
    station.sync()
    for step in DAILY:
        station.write(a_person)
        station.write(_noted)
        # The server hears now and then how far somebody is.
        station.clock.advance(timedelta(minutes=2))
        colleague.write(a_person)
        colleague.sync()
        _locked_and_opened_again(station, step)
    _nothing_twice_and_nothing_lost(station, colleague, central)


def test_comparing_with_a_server_of_another_life_may_be_locked_at_every_step(stations: Open, central: Central) -> None:
    """A restored server makes every row be compared; a lock in the middle of it begins it anew."""
    station, colleague = stations(), stations()
    station.sync()
    for step in COMPARING:
        station.write(a_person)
        colleague.write(a_person)
        colleague.sync()
        central.ask("SELECT sync.new_epoch()")
        _locked_and_opened_again(station, step)
    _nothing_twice_and_nothing_lost(station, colleague, central)
