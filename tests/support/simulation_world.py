"""Tells one story to real bases and a real server, step by step, and holds both to the invariants."""

from __future__ import annotations

import copy
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.kit.problems import Problem
from crm_desktop.sync.pull import Overtaken
from tests.support import simulation_checks as checks
from tests.support.simulation_administrator import Administrator
from tests.support.simulation_central import STORY_TABLES
from tests.support.simulation_checks import Broken
from tests.support.simulation_clinic import BEGIN, PEOPLE, copy_base
from tests.support.simulation_deeds import Deeds
from tests.support.simulation_ground import Ground
from tests.support.simulation_model import ByHand
from tests.support.simulation_server import Rows, archive, server_rows
from tests.support.simulation_station import Remembered, Station, Steps
from tests.support.simulation_steps import (
    ADMINISTRATION,
    DISASTERS,
    TRAFFIC,
    WORK,
    Choice,
    Crash,
    Nothing,
    Step,
)
from tests.support.simulation_traffic import Traffic

WHOSE = ("person", "user_account", "user_role", "role", "role_right", "branch")  # what scopes follow from
SEEN_BY = (*STORY_TABLES, *WHOSE)
YEAR = timedelta(days=365)
HEALING = 5  # rounds in which everybody talks to the server


@dataclass
class Failure(Exception):
    """A story that breaks an invariant, told so that a person can follow it."""

    seed: int
    broken: Broken
    told: list[str]
    steps: list[Step]

    def __str__(self) -> str:
        return "\n".join((f"seed {self.seed} breaks {self.broken}", *self.told))


@dataclass
class Memory:
    """What a world knows that is neither in a base nor on the server; a process that is killed leaves it behind."""

    told: list[str]
    steps: list[Step]
    names: dict[str, str]
    by_hand: list[ByHand]
    copied: tuple[int, int] | None
    counted: Counter[str]
    judged: int
    stations: list[Remembered]


@dataclass
class World:
    ground: Ground
    folder: Path
    seed: int
    stations: list[Station] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)  # as told, with the rows they chose
    names: dict[str, str] = field(default_factory=dict)
    counted: Counter[str] = field(default_factory=Counter)
    judged: int = 0  # the last operation of the archive that was looked at
    dies_once_at: int = 0  # the hook of the whole story at which whoever is there dies; else steps say it
    hooks: Steps = field(default_factory=Steps)
    left: Memory | None = None  # of a process that was killed in the middle of the story, which goes on here

    def __post_init__(self) -> None:
        self.traffic: dict[int, Traffic] = {}
        self.administrator = Administrator(self.ground, self.names)
        self.hooks.left = self.dies_once_at
        if self.left is not None:
            self._go_on(self.left)
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        self.ground.central.put_back("beginning")
        self.judged = self.ground.central.last_op()
        for person in range(len(PEOPLE)):
            folder = self.folder / str(person)
            copy_base(self.ground.joined[person], folder)
            self._open(folder, person)

    def _go_on(self, left: Memory) -> None:
        self.told, self.steps, self.names = left.told, left.steps, left.names
        self.administrator = Administrator(self.ground, left.names, left.by_hand, left.copied)
        self.counted, self.judged = left.counted, left.judged
        for known in left.stations:
            self._open(known.folder, known.person).remember(known)

    def memory(self) -> Memory:
        return Memory(
            self.told,
            self.steps,
            self.names,
            self.administrator.by_hand,
            self.administrator.copied,
            self.counted,
            self.judged,
            [station.remembered() for station in self.stations],
        )

    def _open(self, folder: Path, person: int) -> Station:
        station = Station(len(self.stations), person, folder, FrozenClock(BEGIN), self.hooks)
        self.stations.append(station)
        login, lives = self.ground.clinic.login(person), 1 + (self.left is not None)
        self.traffic[station.number] = Traffic(station, self.ground.dsn(person), login, life=lives)
        return station

    def close(self) -> None:
        for traffic in self.traffic.values():
            traffic.close()
        for station in self.stations:
            station.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- telling

    def tell(self, story: Sequence[Step]) -> None:
        """Raises Failure."""
        try:
            for step in story:
                self.tell_step(step)
            self.end()
        except Broken as broken:
            raise Failure(self.seed, broken, self.told, self.steps) from broken

    def end(self) -> None:
        """All faults stop; raises Broken if an invariant does not hold then."""
        self.hooks.left = 0
        self._heal()
        self._check_all()

    def tell_step(self, step: Step) -> None:
        for station in self.stations:
            station.clock.set(BEGIN + timedelta(minutes=step.number) + station.apart)
        choice = Choice(step)
        try:
            words = self._done(step, choice)
        except Nothing:
            return
        self.steps.append(choice.told())
        self.told.append(f"{step.number}. {words}")
        self.counted[step.deed] += 1
        if 0 <= step.station < len(self.stations):
            self._check_station(self.stations[step.station])

    def _done(self, step: Step, choice: Choice) -> str:
        if step.deed in ADMINISTRATION or step.deed == "copy_server":
            return self.administrator(choice)
        if step.deed in DISASTERS:
            deed: Callable[[Choice], str] = getattr(self, f"_{step.deed}")
            return deed(choice)
        if step.station >= len(self.stations):
            raise Nothing  # the copy that did it is not made in this telling
        station = self.stations[step.station]
        who = f"{station.name} ({PEOPLE[station.person][0].title()})"
        if step.deed in WORK:
            return f"{who} {self._work(station, choice)}"
        assert step.deed in TRAFFIC
        return f"{who} {self._talk(station, step)}"

    def _work(self, station: Station, choice: Choice) -> str:
        cast = self.ground.clinic.cast
        user = cast.users[station.person]
        # Now and then a colleague has put in their PIN at a base that is another's.
        author = user if choice.step.seed % 16 else cast.users[(station.person + 1) % len(PEOPLE)]
        branch = station.branch_of(user, cast.branches[0])
        return station.write(Deeds(cast, choice, author, branch, self.names), choice)

    def _talk(self, station: Station, step: Step) -> str:
        traffic = self.traffic[station.number]
        is_kill = bool(step.seed & 1)
        if not self.dies_once_at:
            self.hooks.left = step.crash if is_kill else 0
        traffic.loses = 0 if is_kill else step.crash
        words = {"push": "pushes", "pull": "pulls", "run": "syncs", "fetch": "asks for news", "apply": "takes the news"}
        says = words[step.deed]
        try:
            getattr(traffic, step.deed)()
        except Crash as crash:
            station.restart()
            traffic.forget()
            says += f"; it dies at {crash}"
            self.counted[f"dies at {crash}"] += 1
        except Overtaken:
            says += ", which are old by now"
        except Problem as problem:
            traffic.forget()
            says += f"; {problem.code}"
            self.counted[problem.code] += 1
        else:
            if step.deed == "run":
                self._check_fresh(station)
        finally:
            traffic.loses = 0
            if not self.dies_once_at:
                self.hooks.left = 0
        self._check_archive()
        return says

    # -- disasters

    def _restore_server(self, _: Choice) -> str:
        self.judged = self.administrator.put_back()
        for station in self.stations:
            traffic = self.traffic[station.number]
            station.old_life = traffic.epoch
            traffic.forget()
        return "the server is restored from its copy"

    def _clone_station(self, choice: Choice) -> str:
        source = self.stations[choice.step.station]
        self.traffic[source.number].forget()
        folder = self.folder / f"copy-{choice.step.number}"
        source.copied_to(folder)
        made = self._open(folder, source.person)
        made.promised = list(source.promised)
        source.has_copies = made.has_copies = True
        return f"the profile of {source.name} is copied and started as {made.name}"

    def _jump_clock(self, choice: Choice) -> str:
        if choice.step.station >= len(self.stations):
            raise Nothing
        station = self.stations[choice.step.station]
        station.apart = choice.value((YEAR, -YEAR))
        return f"the clock of {station.name} goes a year {'ahead' if station.apart > timedelta() else 'back'}"

    # -- holding to the invariants

    def _check_station(self, station: Station) -> None:
        rows = station.rows(STORY_TABLES)
        checks.pending_shown(station, rows, station.outbox())
        # An empty epoch is one that is being made good.
        if station.old_life is not None and self.traffic[station.number].epoch not in (station.old_life, ""):
            station.old_life = None
            station.greatest.clear()
        if station.old_life is None:
            checks.never_back(station, rows)

    def _check_fresh(self, station: Station) -> None:
        """I10; the run ends with nothing waiting, unless something was done meanwhile, which nobody does here."""
        if any(entry.state != 1 for entry in station.outbox()):
            raise Broken("I12", station.name, "a run came through and left something waiting")
        server = server_rows(self.ground.central.admin, SEEN_BY)
        checks.same_as_server("I10", station, self._user(station), server, STORY_TABLES)

    def _check_archive(self) -> None:
        said = archive(self.ground.central.admin, self.judged)
        if said:
            self.judged = said[-1].no
            tables = {one.table for one in said if one.table in STORY_TABLES}
            checks.nothing_foreign(server_rows(self.ground.central.admin, {*tables, *WHOSE}), said)

    def _user(self, station: Station) -> str:
        return self.ground.clinic.cast.users[station.person].hex

    def _heal(self) -> None:
        """I12: nobody does anything but wait."""
        for _ in range(HEALING):
            for station in self.stations:
                try:
                    self.traffic[station.number].run()
                except Problem as problem:
                    raise Broken("I12", station.name, "cannot sync in fair weather", repr(problem)) from problem
                self._check_station(station)
            if not any(entry.state != 1 for station in self.stations for entry in station.outbox()):
                break
        for station in self.stations:
            self.traffic[station.number].run()
            if waiting := [entry for entry in station.outbox() if entry.state != 1]:
                raise Broken("I12", station.name, f"{len(waiting)} operations still wait")

    def _check_all(self) -> None:
        admin = self.ground.central.admin
        server, said = server_rows(admin), archive(admin)
        for station in self.stations:
            checks.same_as_server("I1", station, self._user(station), server, tuple(server))
            if not station.has_copies:
                client = self.traffic[station.number].client
                checks.archive_is_exact(station, client, said)
                checks.verdicts_are_listed(station, client, said)
        checks.nothing_lost(self.stations, said)
        first = {row[0].hex: row[1] for row in admin.execute("select client_id, first_seq from sync.client")}
        checks.numbers_are_whole(said, first)
        logins = {self.ground.clinic.login(at): user.hex for at, user in enumerate(self.ground.clinic.cast.users)}
        checks.authors_are_true(said, logins)
        checks.no_slot_twice(server)
        checks.replayed(_copied(self.ground.beginning), server, said, self.administrator.by_hand, admin)
        self.counted.update(f"verdict {one.status} {(one.detail or {}).get('code', '')}".rstrip() for one in said)


def _copied(rows: Rows) -> Rows:
    return {table: copy.deepcopy(found) if table in STORY_TABLES else found for table, found in rows.items()}
