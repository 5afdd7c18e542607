"""The power fails at each named step of a run, and the next run makes good what this one left."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync import founding, steps
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.sync.steps import STEPS
from crm_desktop.sync.trim import trim
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open, Workstation

ROOM = Path(steps.__file__).parent
# What only happens to a station that is new, was copied, or whose server was restored.
FIRST = [step for step in STEPS if step.startswith(("enrol", "reconcile", "hello"))]
DAILY = [step for step in STEPS if step.startswith(("hello", "push", "settle", "pull", "apply", "seen"))]
TWIN = [step for step in STEPS if step.startswith(("identity", "enrol"))]
BACK = [step for step in STEPS if step.startswith(("resend", "reconcile"))]
TIDY = [step for step in STEPS if step.startswith("trim")]


def test_every_step_that_is_named_is_taken_and_every_one_taken_is_named() -> None:
    taken: set[str] = set()
    for path in ROOM.rglob("*.py"):
        if path.name not in ("steps.py", Path(founding.__file__).name, "bootstrap.py"):
            taken |= set(re.findall(r'"([a-z]+[.][a-z]+)"', path.read_text(encoding="utf-8")))
    assert {name for name in taken if name.split(".")[0] in {step.split(".")[0] for step in STEPS}} == set(STEPS)
    assert set(STEPS) == {*FIRST, *DAILY, *TWIN, *BACK, *TIDY}


def test_a_first_run_may_be_broken_anywhere(stations: Open, central: Central) -> None:
    central.row("person")
    whole = stations()
    whole.sync()
    fresh = stations(whole.member)
    for step in FIRST:
        fresh.breaks_at(step, fresh.sync)
        if step.startswith("enrol"):
            forget(fresh, Fact.ACKED)
        if step == "reconcile.done":
            forget(fresh, Fact.CURSOR)
    fresh.sync()
    assert fresh.dump() == whole.dump()


def test_a_day_may_be_broken_anywhere(stations: Open, central: Central) -> None:
    """I1, I2, I3 of sync.md."""
    a, b = stations(), stations()
    a.sync()
    for step in DAILY:
        central.row("person")
        a.write(lambda work: (a_person(work), None)[1])
        a.write(rename_all)
        a.clock.advance(timedelta(minutes=2))
        a.breaks_at(step, a.sync)
    a.sync()
    b.sync()
    assert a.dump() == b.dump()
    assert a.waiting() == 0
    archive = central.ask("SELECT o.seq, o.payload FROM sync.op o ORDER BY o.seq")
    assert archive == a.ask("SELECT q, c FROM outbox ORDER BY q")


def rename_all(work: UnitOfWork) -> None:
    for person in work.session.query(Person).order_by(Person.id).limit(3):
        person.notes = (person.notes or "") + "."


@pytest.mark.parametrize("step", TWIN)
def test_a_new_identity_may_be_broken_anywhere(stations: Open, central: Central, step: str) -> None:
    a = stations()
    a.sync()
    b = stations(of=a)
    a.write(a_person)
    a.sync()
    b.write(a_person)
    b.breaks_at(step, b.sync)
    b.sync()
    a.sync()
    assert a.dump() == b.dump()
    assert central.ask("SELECT count(*) FROM person") == [(2,)]


def test_comparing_everything_may_be_broken_anywhere(stations: Open, central: Central) -> None:
    a = stations()
    a.sync()
    for step in (step for step in BACK if step.startswith("reconcile")):
        a.apply(lambda connection: keep(connection, {Fact.EPOCH: "another life"}))
        central.row("person")
        a.breaks_at(step, a.sync)
    b = stations(a.member)
    a.sync()
    b.sync()
    assert a.dump() == b.dump()


def test_tidying_may_be_broken_anywhere(stations: Open) -> None:
    a = stations()
    a.write(a_person)
    a.sync()
    a.clock.advance(timedelta(days=15))
    for step in TIDY:
        a.breaks_at(step, lambda: trim(a.here()))
    trim(a.here())
    assert a.ask("SELECT count(*) FROM outbox") == [(0,)]


def forget(station: Workstation, fact: Fact) -> None:
    station.apply(lambda connection: keep(connection, {fact: None}))
