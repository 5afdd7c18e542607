"""`crm-desktop sync --once` beside the runner of a window, on one base: nothing is sent twice, nothing is lost."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crm_desktop.cli.main import main
from crm_desktop.kit.clock import FrozenClock, utc_now
from crm_desktop.models.people.person import Person
from crm_desktop.store.keys import NoKeyring
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.store.unlock import unlock
from crm_desktop.sync.steps import STEPS
from tests.support.builders import a_person
from tests.support.central import EVERYTHING, Central, Member
from tests.support.stations import Open, Workstation
from tests.support.sync_once import OtherProcess
from tests.sync.test_runner import is_even, running

pytestmark = pytest.mark.postgres

PASSPHRASE = "seven quiet rivers"
# Inside a transaction nobody else can write, and the other process waits; at every other step it may go round.
DAILY = ("hello", "push", "settle", "pull", "apply", "seen")
BETWEEN = [step for step in STEPS if step.startswith(DAILY) and not step.endswith("writing")]
WRITES = 25


@pytest.fixture
def station(central: Central, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workstation]:
    """Joined with the program's own command, so that the command can open it; here it is open as in a window."""
    monkeypatch.setenv("CRM_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("CRM_PASSWORD", "")
    branch = central.branch()
    central.row("clinic", name="Sepid", currency="IRR")
    member = central.member(EVERYTHING, branch)
    folder = tmp_path / "station"
    assert main(["join", "--dsn", member.dsn, "--user", member.login, "--profile", str(folder)]) == 0
    made = _opened(folder, member)
    yield made
    made.close()


def _opened(folder: Path, member: Member) -> Workstation:
    return Workstation(unlock(folder, PASSPHRASE, NoKeyring()), member, FrozenClock(utc_now()))


@pytest.fixture
def other(station: Workstation) -> Iterator[OtherProcess]:
    with OtherProcess(station.base.path.parent) as process:
        yield process


def _noted(work: UnitOfWork) -> None:
    for person in work.session.query(Person).order_by(Person.id).limit(3):
        person.notes = (person.notes or "") + "."


def _nothing_twice_and_nothing_lost(station: Workstation, colleague: Workstation, central: Central) -> None:
    """I2, I3, I10: the archive is the outbox, byte for byte and in its order, and both have what the server has."""
    station.sync()
    colleague.sync()
    assert station.waiting() == 0
    clients = central.ask(
        "SELECT count(*), sum(last_seq - first_seq + 1) FROM sync.client WHERE login = %s", station.member.login
    )
    sent = station.ask("SELECT q, c FROM outbox ORDER BY q")
    assert clients == [(1, len(sent))]
    assert sent == central.ask("SELECT seq, payload FROM sync.op WHERE login = %s ORDER BY no", station.member.login)
    assert station.dump() == colleague.dump()
    assert set(station.said()) == {"ok"}


def test_the_other_process_goes_round_at_every_step_of_ours(
    station: Workstation, other: OtherProcess, stations: Open, central: Central
) -> None:
    """What we have read, sent, or been answered just now has been sent and taken by the other one meanwhile."""
    colleague = stations()
    colleague.sync()
    met: set[str] = set()
    for step in BETWEEN:
        station.write(a_person)
        station.write(_noted)
        colleague.write(a_person)
        colleague.sync()
        station.steps.at_step = {step: other.once}
        station.sync()
        if not station.steps.at_step:
            met.add(step)
    assert met == set(BETWEEN)
    assert other.rounds == len(met)
    _nothing_twice_and_nothing_lost(station, colleague, central)


def test_what_is_written_after_the_other_process_has_sent_the_rest_leaves_no_gap(
    station: Workstation, other: OtherProcess, stations: Open, central: Central
) -> None:
    """The server was asked before both: how far it was then says nothing of what waits here now."""

    def sent_and_written_on() -> None:
        other.once()
        station.write(a_person)

    colleague = stations()
    station.write(a_person)
    station.steps.at_step = {"hello.got": sent_and_written_on}
    station.sync()
    _nothing_twice_and_nothing_lost(station, colleague, central)


def test_both_find_that_the_profile_was_copied(
    station: Workstation, other: OtherProcess, stations: Open, central: Central, tmp_path: Path
) -> None:
    """Our numbers are somebody else's, and whoever of us hears it first takes another name for both."""
    station.sync()
    shutil.copytree(station.base.path.parent, tmp_path / "twin")
    twin = _opened(tmp_path / "twin", station.member)
    try:
        twin.write(a_person)
        twin.sync()
        for step in ("hello.got", "push.read", "identity.made", "enrol.got"):
            station.write(a_person)
            station.steps.at_step = {step: other.once}
            station.sync()
        twin.sync()
        assert station.waiting() == 0
        assert station.dump() == twin.dump()
        assert central.ask("SELECT count(*) FROM person") == [(5,)]
    finally:
        twin.close()


def test_both_go_round_all_the_time(
    station: Workstation, other: OtherProcess, stations: Open, central: Central
) -> None:
    """As a task of the system that runs every minute beside the open window, only oftener."""
    colleague = stations()
    ended = threading.Event()
    failed: list[BaseException] = []

    def round_and_round(again: Callable[[], None]) -> None:
        try:
            while not ended.is_set():
                again()
        except BaseException as error:
            failed.append(error)

    beside = threading.Thread(target=round_and_round, args=(other.once,))
    with running(station) as (_, told):
        told.wait_for(is_even)
        beside.start()
        for _ in range(WRITES):
            station.write(a_person)
            station.write(_noted)
            colleague.write(a_person)
            colleague.sync()
        before = other.rounds
        told.wait_for(is_even)
        ended.set()
        beside.join(60)
    assert failed == []
    assert before > 1
    _nothing_twice_and_nothing_lost(station, colleague, central)
