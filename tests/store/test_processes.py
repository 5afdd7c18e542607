"""What the power, an impatient user or a second program do to a base that is being written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop.models.access import the_program
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.store import engine
from crm_desktop.store.base_file import OpenBase, open_base
from crm_desktop.store.integrity import faults
from crm_desktop.store.problems import Busy
from tests.store.worker import PHONES, register
from tests.support.base import KEY

ROOT = Path(__file__).resolve().parents[2]


def worker(folder: Path, rounds: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.worker", str(folder), str(rounds)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def count(base: OpenBase, model: type[Person] | type[Phone]) -> int:
    return base.read(lambda session: session.scalar(sa.select(sa.func.count()).select_from(model)) or 0)


@pytest.mark.parametrize("confirmed_before_the_kill", [1, 12, 40])
def test_a_kill_while_writing_loses_nothing_confirmed_and_leaves_nothing_half_written(
    base: OpenBase, confirmed_before_the_kill: int
) -> None:
    base.close()
    with worker(base.path.parent, 1_000_000) as process:
        assert process.stdout is not None
        said = [process.stdout.readline().strip() for _ in range(confirmed_before_the_kill)]
        process.kill()
        # What it confirmed between the last line we waited for and its end counts too; the last may be cut.
        said += [line.strip() for line in process.stdout if line.endswith("\n")]
    again = open_base(base.path.parent, KEY)
    people = again.read(lambda session: {person_id.hex for person_id in session.scalars(sa.select(Person.id))})
    assert set(said) <= people
    assert len(said) >= confirmed_before_the_kill
    assert count(again, Phone) == PHONES * len(people)
    ops = sa.select(sa.func.count()).select_from(OutboxOp).where(OutboxOp.t.in_(["person", "phone"]))
    assert again.read(lambda session: session.scalar(ops)) == (1 + PHONES) * len(people)
    assert again.read(faults) == []
    again.close()


def test_two_processes_write_at_once_and_both_are_heard(base: OpenBase) -> None:
    rounds = 25
    with worker(base.path.parent, rounds) as process:
        assert process.stdout is not None
        process.stdout.readline()  # it is writing now
        for _ in range(rounds):
            base.writer.write(the_program(), register)
        process.stdout.read()
    assert process.returncode == 0
    assert count(base, Person) == 2 * rounds
    assert count(base, Phone) == 2 * rounds * PHONES


def test_somebody_who_never_ends_is_told_as_busy(base: OpenBase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    other = open_base(base.path.parent, KEY)
    with base.writer_engine.begin():
        with pytest.raises(Busy):
            other.writer.write(the_program(), register)
        assert count(other, Person) == 0  # reading goes on meanwhile
        open_base(base.path.parent, KEY).close()  # and so does a start
    other.writer.write(the_program(), register)
    assert count(base, Person) == 1
    other.close()


def test_another_process_is_noticed_and_our_own_writes_are_not(base: OpenBase) -> None:
    before = base.foreign_version()
    base.writer.write(the_program(), register)
    assert base.foreign_version() == before
    other = open_base(base.path.parent, KEY)
    other.writer.write(the_program(), register)
    other.close()
    assert base.foreign_version() != before
