"""A base begun without a server founds one, and every other station then has the same clinic (FC-64)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import text

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.admin.user import User
from crm_desktop.models.people.person import Person
from crm_desktop.queries.station.sign_ins import sign_in_of
from crm_desktop.store import base_file
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.keys import NoKeyring, recover
from crm_desktop.store.profile_files import KEY_NAME
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync import bootstrap, founding, joining
from crm_desktop.sync.engine import Engine
from crm_desktop.sync.facts import Fact, read_facts
from crm_desktop.sync.here import Here
from crm_desktop.sync.joining import Joined, Ways, dsn_of, found, join
from crm_desktop.sync.joining_facts import JoinProgress, JoinStage, ServerToJoin, never, tell_nobody
from crm_desktop.sync.joining_problems import (
    AlreadyJoined,
    JoinStopped,
    NotAnAddress,
    NotTheFounder,
    OtherPassphrase,
    OtherServer,
    PasswordInAddress,
    ServerHasClinic,
    ServerIsEmpty,
)
from crm_desktop.sync.push import how_many
from crm_desktop.sync.remote.gateway import Place
from crm_desktop.sync.remote.postgres import PostgresGateway
from tests.support.central import EVERYTHING, Central, Member
from tests.support.house import TestHouse, clinic

__all__ = ["clinic"]

PASSPHRASE = "seven quiet rivers"


class Killed(BaseException):
    """The process ends here."""


@dataclass
class Door:
    """The way to the test's server; killed at the steps it is told."""

    clock: FrozenClock
    kills: dict[str, int] = field(default_factory=dict)
    passed: list[str] = field(default_factory=list)

    def ways(self) -> Ways:
        return Ways(NoKeyring(), PostgresGateway, self.clock, self._hook)

    def _hook(self, step: str) -> None:
        self.passed.append(step)
        if self.kills.get(step):
            self.kills[step] -= 1
            raise Killed(step)


@pytest.fixture
def door(clock: FrozenClock) -> Door:
    return Door(clock)


@pytest.fixture
def bases() -> Iterator[Callable[[Joined], OpenBase]]:
    """Closes the bases of a test."""
    opened: list[OpenBase] = []

    def keep(joined: Joined) -> OpenBase:
        opened.append(joined.base)
        return joined.base

    yield keep
    for base in opened:
        base.close()


def order_of(member: Member, **changes: object) -> ServerToJoin:
    return dataclasses.replace(ServerToJoin(member.dsn, member.login, "", PASSPHRASE), **changes)  # type: ignore[arg-type]  # the dataclass checks the names


def founder_of(central: Central, clinic: TestHouse) -> Member:
    """The founder's login, and the administrator of the base has it too."""
    founder = central.member(founder=True, name="Nasrin")

    def rename(work: UnitOfWork) -> None:
        work.session.get_one(User, clinic.me).login = founder.login

    clinic.write(rename)
    return founder


def colleague_of(central: Central, clinic: TestHouse) -> Member:
    """A login for somebody who is in the base already."""
    member = central.member(founder=True, name="Ali")  # a role in the cluster without a row
    central.ask("UPDATE sec.principal SET is_founder = false, user_id = %s WHERE login = %s", clinic.mate, member.login)
    return dataclasses.replace(member, user_id=clinic.mate)


def dump(base: OpenBase) -> list[str]:
    return base.read(lambda session: list(canonical_lines(session, full=True)))


def sync(base: OpenBase, member: Member, clock: FrozenClock) -> None:
    gateway = PostgresGateway(Place(member.dsn, member.login, ""))
    Engine(Here(base, base.writer.apply, clock), gateway).run()
    gateway.close()


def odd_rows(clinic: TestHouse) -> None:
    """What a server might lose: the bin, texts with signs, an order of rows that is not that of their ids."""

    def change(work: UnitOfWork) -> None:
        people = [work.session.get_one(Person, key) for key in clinic.people]
        people[0].merged_into_id = people[-1].id
        people[1].warning = "two\nlines\tand a \\ \\N"
        work.remove(people[2])

    clinic.write(change)
    clinic.a_task()
    clinic.lead(3)


def test_a_pilot_base_becomes_the_clinic_and_others_join_it(
    clinic: TestHouse,
    central: Central,
    door: Door,
    tmp_path: Path,
    bases: Callable[[Joined], OpenBase],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """FC-64: without re-entry; the founder's base and a station that joins afterwards have equal dumps."""
    monkeypatch.setattr(founding, "GROUP", 1)  # a parent that came after its child would be refused
    odd_rows(clinic)
    founder = founder_of(central, clinic)
    before = clinic.base.read(lambda session: list(canonical_lines(session)))
    told: list[JoinProgress] = []
    found(clinic.base, order_of(founder), door.ways(), told.append)
    assert clinic.base.read(lambda session: list(canonical_lines(session))) == before
    assert clinic.base.read(how_many) == 0
    assert JoinStage.SENDING in {one.stage for one in told}
    colleague = colleague_of(central, clinic)
    joined = bases(join(tmp_path / "second", order_of(colleague), door.ways(), told.append))
    assert dump(joined) == dump(clinic.base)
    assert central.ask("SELECT count(*) FROM sec.principal WHERE is_founder") == [(0,)]
    sign_in = joined.read(sign_in_of)
    assert sign_in is not None
    assert sign_in.actor.user_id == clinic.mate


def test_after_founding_both_work_on(
    clinic: TestHouse,
    central: Central,
    door: Door,
    tmp_path: Path,
    bases: Callable[[Joined], OpenBase],
    clock: FrozenClock,
) -> None:
    """FC-64: the pilot base is a station like any other from then on."""
    founder = founder_of(central, clinic)
    found(clinic.base, order_of(founder), door.ways(), tell_nobody)
    colleague = colleague_of(central, clinic)
    joined = bases(join(tmp_path / "second", order_of(colleague), door.ways(), tell_nobody))
    clinic.a_task()
    sync(clinic.base, founder, clock)
    sync(joined, colleague, clock)
    assert dump(joined) == dump(clinic.base)


@pytest.mark.parametrize(
    "step", ["found.queued", "push.read", "push.sent", "settle.writing", "push.done", "found.ending"]
)
def test_founding_goes_on_after_a_kill(
    step: str, clinic: TestHouse, central: Central, door: Door, tmp_path: Path, bases: Callable[[Joined], OpenBase]
) -> None:
    """FC-64: killed anywhere, asked again, and the clinic is there once."""
    founder = founder_of(central, clinic)
    door.kills[step] = 1
    with pytest.raises(Killed):
        found(clinic.base, order_of(founder), door.ways(), tell_nobody)
    found(clinic.base, order_of(founder), door.ways(), tell_nobody)
    with pytest.raises(AlreadyJoined):
        found(clinic.base, order_of(founder), door.ways(), tell_nobody)
    joined = bases(join(tmp_path / "second", order_of(colleague_of(central, clinic)), door.ways(), tell_nobody))
    assert dump(joined) == dump(clinic.base)


def test_the_window_that_is_opened_in_the_middle_ends_the_founding(
    clinic: TestHouse, central: Central, door: Door, clock: FrozenClock
) -> None:
    founder = founder_of(central, clinic)
    door.kills["push.sent"] = 1
    with pytest.raises(Killed):
        found(clinic.base, order_of(founder), door.ways(), tell_nobody)
    sync(clinic.base, founder, clock)
    assert Fact.FOUNDING not in clinic.base.read(read_facts)
    assert central.ask("SELECT count(*) FROM person") == [(len(clinic.people),)]


def test_what_was_done_before_cannot_be_undone(clinic: TestHouse, central: Central, door: Door) -> None:
    clinic.a_task()
    found(clinic.base, order_of(founder_of(central, clinic)), door.ways(), tell_nobody)
    kept = clinic.base.read(lambda session: session.execute(text("SELECT count(*) FROM work_group WHERE act <> ''")))
    assert kept.scalar() == 0


def test_a_clinic_of_its_own_does_not_join_another(clinic: TestHouse, central: Central, door: Door) -> None:
    member = central.member(EVERYTHING, central.branch())
    before = dump(clinic.base)
    with pytest.raises(ServerHasClinic):
        found(clinic.base, order_of(member), door.ways(), tell_nobody)
    assert dump(clinic.base) == before
    assert Fact.CLIENT not in clinic.base.read(read_facts)


def test_only_an_administrator_of_the_base_founds(clinic: TestHouse, central: Central, door: Door) -> None:
    founder = central.member(founder=True)
    with pytest.raises(NotTheFounder):
        found(clinic.base, order_of(founder), door.ways(), tell_nobody)


def test_nobody_joins_a_server_without_a_clinic(central: Central, door: Door, tmp_path: Path) -> None:
    founder = central.member(founder=True)
    with pytest.raises(ServerIsEmpty):
        join(tmp_path, order_of(founder), door.ways(), tell_nobody)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def member(central: Central) -> Member:
    branch = central.branch()
    central.row("clinic", name="Sepid", currency="IRR")
    return central.member(EVERYTHING, branch)


@pytest.mark.parametrize("step", [*bootstrap.STEPS, "hello.got", "enrol.got", "pull.got", "apply.kept"])
def test_joining_goes_on_after_a_kill(
    step: str, central: Central, member: Member, door: Door, tmp_path: Path, bases: Callable[[Joined], OpenBase]
) -> None:
    """FC-64: killed at any step, the same passphrase goes on, under the same identity."""
    people = {central.row("person", given_name=f"P{at}", visibility="public").hex for at in range(9)}
    door.kills[step] = 1
    try:
        bases(join(tmp_path, order_of(member), door.ways(), tell_nobody))
        pytest.fail("it was not killed")
    except Killed:
        pass
    assert not (tmp_path / base_file.BASE_NAME).exists()
    again = ServerToJoin("", "", "", PASSPHRASE)  # as it was begun
    joined = join(tmp_path, again, door.ways(), tell_nobody)
    base = bases(joined)
    assert {key for (key,) in base.read(lambda session: session.execute(text("SELECT id FROM person")).all())} == people
    assert central.ask("SELECT count(*) FROM sync.client") == [(1,)]
    assert recover(tmp_path / KEY_NAME, joined.recovery_code, PASSPHRASE, NoKeyring())
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "crm.db",
        "crm.db-shm",
        "crm.db-wal",
        "crm.key",
        "station.json",
    ]


def test_what_others_write_meanwhile_comes_too(
    central: Central, member: Member, door: Door, tmp_path: Path, bases: Callable[[Joined], OpenBase]
) -> None:
    """The server's moment is taken before the first page (sync.md 9)."""

    def tell(progress: JoinProgress) -> None:
        if progress.stage is JoinStage.INDEXING and progress.done == 0:
            central.row("person", given_name="Late", visibility="public")

    base = bases(join(tmp_path, order_of(member), door.ways(), tell))
    assert base.read(lambda session: session.execute(text("SELECT given_name FROM person")).all()) == [("Late",)]


def test_the_way_on_needs_the_same_passphrase_and_the_same_server(
    member: Member, door: Door, tmp_path: Path, bases: Callable[[Joined], OpenBase]
) -> None:
    with pytest.raises(JoinStopped):
        join(tmp_path, order_of(member), door.ways(), tell_nobody, lambda: True)
    with pytest.raises(OtherPassphrase):
        join(tmp_path, order_of(member, passphrase="another passphrase"), door.ways(), tell_nobody)
    elsewhere = member.dsn.replace("?", "?connect_timeout=5&")
    with pytest.raises(OtherServer):
        join(tmp_path, order_of(member, server=elsewhere), door.ways(), tell_nobody)
    anew = order_of(member, server=elsewhere, passphrase="another passphrase", begin_anew=True)
    bases(join(tmp_path, anew, door.ways(), tell_nobody, never))


def test_a_joined_base_knows_its_person_alone(
    central: Central, member: Member, door: Door, tmp_path: Path, bases: Callable[[Joined], OpenBase]
) -> None:
    """sync.md: one file, key and outbox a person; whoever else works here has a profile of their own."""
    from crm_desktop.queries.station.sign_ins import active_users
    from crm_desktop.usecases.station.sign_in_as import MayNotSignIn, SignInAs, sign_in_as

    other = central.member(EVERYTHING, member.branch_id, name="Reza")
    base = bases(join(tmp_path, order_of(member), door.ways(), tell_nobody))
    assert base.read(active_users) == [(member.user_id, "Sara")]
    sign_in = base.read(sign_in_of)
    assert sign_in is not None
    assert sign_in.actor.user_id == member.user_id
    assert base.read(lambda session: sign_in_of(session, other.user_id)) is None
    with pytest.raises(MayNotSignIn):
        base.writer.write(sign_in.actor, lambda work: sign_in_as(work, SignInAs(other.user_id)))


@pytest.mark.parametrize(
    ("typed", "dsn"),
    [
        ("crm.example.org", "postgresql://crm.example.org/crm"),
        (" crm.example.org:5433 ", "postgresql://crm.example.org:5433/crm"),
        ("crm.example.org/sepid", "postgresql://crm.example.org/sepid"),
        ("10.0.0.5", "postgresql://10.0.0.5/crm"),
        ("postgresql://crm.example.org/x?sslmode=verify-full", "postgresql://crm.example.org/x?sslmode=verify-full"),
        ("host=/run/pg dbname=x", "host=/run/pg dbname=x"),
        ("crm.example.org?sslrootcert=/etc/ca.crt", "postgresql://crm.example.org/crm?sslrootcert=/etc/ca.crt"),
        ("crm.example.org/x?sslrootcert=C:/ca.crt", "postgresql://crm.example.org/x?sslrootcert=C:/ca.crt"),
        ("postgresql:///x?host=/run/pg", "postgresql:///x?host=/run/pg"),
    ],
)
def test_an_address_is_what_people_write(typed: str, dsn: str) -> None:
    assert dsn_of(typed) == dsn


@pytest.mark.parametrize("typed", ["", "  ", "http://crm.example.org", "crm.example.org:http", "two words", "host:0"])
def test_what_is_no_address_is_said_so(typed: str) -> None:
    with pytest.raises(NotAnAddress):
        dsn_of(typed)


@pytest.mark.parametrize(
    "typed", ["postgresql://a:secret@host/x", "host=x password=secret", "postgresql://host/x?password=secret"]
)
def test_a_password_never_stands_in_an_address(typed: str) -> None:
    """commands.md: secrets never stand in arguments."""
    with pytest.raises(PasswordInAddress):
        dsn_of(typed)


def test_a_server_is_named_by_its_host() -> None:
    assert joining.shown("postgresql://crm.example.org:5433/crm") == "crm.example.org"


def test_a_base_that_has_just_founded_asks_no_more_about_what_its_rows_name(
    central: Central, clinic: TestHouse, door: Door
) -> None:
    """It holds a part of the clinic from now on, and is not opened anew for that: what comes may name other parts."""
    founder = founder_of(central, clinic)
    assert foreign_keys(clinic.base) == 1
    found(clinic.base, order_of(founder), door.ways(), tell_nobody)
    assert foreign_keys(clinic.base) == 0


def foreign_keys(base: OpenBase) -> int:
    connection = base.writer_engine.raw_connection()
    try:
        return int(connection.cursor().execute("PRAGMA foreign_keys").fetchone()[0])
    finally:
        connection.close()
