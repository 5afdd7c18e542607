"""Many operations at once are the same as one by one, only sooner."""

from __future__ import annotations

import json
import random
from typing import Any
from uuid import UUID, uuid4

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.sharing.scopes import ORG
from tests.support.central import Central
from tests.support.pushing import MOMENT, Desks, Station, new_row, stored

KEPT_OUT = ("id", "updated_at", "person_id", "created_by", "updated_by")


def outline(told: dict[str, Any]) -> tuple[Any, ...]:
    """What must be the same of two answers about two equal rows."""
    conf = sorted((one["col"], one["theirs"], one["mine"], one["winner"]) for one in told.get("conf", ()))
    row = told.get("row")
    return told["s"], told["rv"], told.get("code"), "row" in told, conf, row and without(row)


def without(row: dict[str, Any] | None) -> dict[str, Any] | None:
    return {name: value for name, value in row.items() if name not in KEPT_OUT} if row is not None else None


class Twins:
    """The same work said by one station in a single push, and by another one group by group."""

    def __init__(self, desks: Desks, chance: random.Random) -> None:
        self.desks, self.chance = desks, chance
        self.keys: list[tuple[UUID, UUID]] = []
        self.provider = desks.central.row("provider", branch_id=desks.branch)

    @property
    def both(self) -> tuple[tuple[Station, int], tuple[Station, int]]:
        return (self.desks.here, 0), (self.desks.there, 1)

    def said_in_advance(self, count: int) -> None:
        """Rows that are there already, at different versions."""
        for number in range(count):
            pair = (uuid4(), uuid4())
            for key in pair:
                self.desks.central.row(
                    "person", id=key, branch_id=self.desks.branch, given_name=f"P{number}", family_name="Rad"
                )
                if number % 3 == 0:
                    self.desks.central.ask("UPDATE person SET given_name = 'Changed' WHERE id = %s", key)
            self.keys.append(pair)

    def step(self) -> None:
        number = self.chance.randrange(12)
        if number < 4:
            self._make()
        elif number < 10:
            self._change()
        else:
            self._nonsense()

    def _make(self) -> None:
        pair = (uuid4(), uuid4())
        name = self.chance.choice(("Ali", "Neda", "x" * 201 if self.chance.random() < 0.2 else "Reza"))
        has_phone = self.chance.random() < 0.5
        for station, side in self.both:
            with station.group():
                station.make("person", pair[side], branch_id=self.desks.branch, given_name=name, family_name="Rad")
                if has_phone:
                    station.make("phone", person_id=pair[side], raw="0912", branch_id=self.desks.branch)
        self.keys.append(pair)

    def _change(self) -> None:
        pair, base = self.chance.choice(self.keys), self.chance.choice((0, 1, 1, 2))
        number = self.keys.index(pair)
        pairs: dict[str, tuple[Any, Any]] = self.chance.choice(
            (
                {"given_name": (f"P{number}", "New")},
                {"notes": (None, f"note {self.chance.randrange(3)}")},
                {"birth_on": (None, self.chance.choice(("1980-01-02", "1981-01-02")))},
                {"family_name": ("Rad", "Karimi"), "given_name": ("Ali", "Hasan")},
                {"deleted_at": (None, MOMENT)},
                {"status": ("active", self.chance.choice(("archived", "merged")))},
                {"standing": ("client", "contact")},
            )
        )
        for station, side in self.both:
            station.change("person", pair[side], base, None, **pairs)

    def _nonsense(self) -> None:
        said = self.chance.choice(("{", '{"rv": [1, 2]}', '{"given_name": 1}'))
        key = uuid4()
        for station, _ in self.both:
            station.say("person", key, "U", said, 1)


@pytest.mark.parametrize("seed", range(4))
def test_at_once_is_the_same_as_one_by_one(desks: Desks, seed: int) -> None:
    """Whatever the order of good and surprising ones, verdicts and rows are equal."""
    twins = Twins(desks, random.Random(seed))
    twins.said_in_advance(12)
    for _ in range(60):
        twins.step()
    at_once = desks.here.verdicts()
    one_by_one: list[dict[str, Any]] = []
    waiting, desks.there.waiting = desks.there.waiting, []
    while waiting:
        group = [op for op in waiting if op["g"] == waiting[0]["g"]]
        waiting = waiting[len(group) :]
        answer = desks.there.send(group)
        one_by_one += answer.get("res") or [{"q": op["q"], "s": "ok", "rv": op["b"] + 1} for op in group]
    assert [outline(one) for one in at_once] == [outline(one) for one in one_by_one]
    assert {one["s"] for one in at_once} >= {"ok", "merged", "refused"}
    for one, other in twins.keys:
        assert without(stored(desks.central, "person", one)) == without(stored(desks.central, "person", other))


def test_a_day_of_ordinary_work_needs_no_verdicts(desks: Desks) -> None:
    """fast: every operation was taken as it was, its version is the next one."""
    for number in range(40):
        with desks.here.group():
            person = desks.here.make("person", branch_id=desks.branch, given_name=f"P{number}", family_name="Rad")
            desks.here.make("phone", person_id=person, raw=f"0912{number}", branch_id=desks.branch)
            desks.visit(desks.here, f"{8 + number // 4:02}:{number % 4 * 15:02}",
                        f"{8 + (number + 1) // 4:02}:{(number + 1) % 4 * 15:02}", person_id=person)  # fmt: skip
    answer = desks.here.push()
    assert answer["fast"]
    assert "res" not in answer
    assert answer["last"] == 120


def test_one_surprise_among_many_costs_only_its_own_group(desks: Desks) -> None:
    desks.visit(desks.there, "12:00", "12:30")
    desks.there.push()
    for number in range(60):
        desks.here.make("person", branch_id=desks.branch, given_name=f"P{number}", family_name="Rad")
    desks.visit(desks.here, "12:00", "12:30")
    for number in range(60):
        desks.here.make("person", branch_id=desks.branch, given_name=f"Q{number}", family_name="Rad")
    told = desks.here.verdicts()
    assert [one["q"] for one in told] == list(range(1, 122))
    assert [one["q"] for one in told if one["s"] != "ok"] == [61]
    assert all("row" not in one and one["rv"] == 1 for one in told if one["s"] == "ok")


def test_rows_of_everybody_and_of_branches_go_together(desks: Desks) -> None:
    """The scope of each row is the trigger's, at once as well."""
    person = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad", visibility="branch")
    phone = desks.here.make("phone", person_id=person, raw="0912", branch_id=None)
    public = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    assert desks.here.push()["fast"]
    scopes = "SELECT (SELECT sync_scope FROM person WHERE id = %s), (SELECT sync_scope FROM phone WHERE id = %s)"
    assert desks.central.ask(scopes, person, phone) == [(desks.branch, desks.branch)]
    assert desks.central.ask("SELECT sync_scope FROM person WHERE id = %s", public) == [(UUID(int=0),)]


def lines(central: Central) -> list[tuple[UUID, UUID, str, int]]:
    return central.ask("SELECT c.pk, c.scope, c.op::text, c.rv FROM sync.change c ORDER BY c.seq")


def test_everybody_hears_of_every_row(desks: Desks) -> None:
    """C24-46: rows that are stored at once have their lines in the change log as any others, one a version."""
    people = [desks.person(given_name=f"P{number}", family_name="Rad") for number in range(4)]
    before = len(lines(desks.central))
    new = [
        desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad", visibility=visibility)
        for visibility in ("public", "branch", "branch")
    ]
    for person in people:
        desks.here.change("person", person, 1, notes=(None, "called"))
    assert desks.here.push()["fast"]
    assert sorted(lines(desks.central)[before:]) == sorted(
        [(new[0], ORG, "U", 1), *((person, desks.branch, "U", 1) for person in new[1:])]
        + [(person, ORG, "U", 2) for person in people]
    )


def test_rows_that_their_writer_may_not_read_are_heard_of_as_well(desks: Desks) -> None:
    """Whoever notes calls may have others reminded of tasks without reading those."""
    rights = dict.fromkeys((Right.PEOPLE_SEE, Right.CALLS_CHANGE), Scope.BRANCH)
    agent = Station(desks.central, desks.central.member(rights, desks.branch, name="Agent")).enrol()
    about = {"task_id": desks.central.row("task", branch_id=desks.branch), "user_id": agent.member.user_id}
    before = len(lines(desks.central))
    new = [agent.make("task_reminder", branch_id=desks.branch, remind_at=MOMENT, **about) for _ in range(40)]
    assert agent.push()["fast"]
    assert sorted(lines(desks.central)[before:]) == sorted((one, desks.branch, "U", 1) for one in new)


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("person", {"birth_on": "1980-1-2"}),
        ("person", {"created_at": "2026-11-21T06:30:00Z"}),
        ("person", {"created_at": "2026-11-21T24:00:00.000000Z"}),
        ("person", {"do_not_call": "t"}),
        ("appointment", {"starts_at": "2026-11-23 09:00:00.000000+00"}),
    ],
)
def test_a_value_in_another_spelling_comes_back_in_ours(desks: Desks, table: str, values: dict[str, Any]) -> None:
    """Stored is what was meant; the station must not keep what the server would never send."""
    member = desks.here.member
    if table == "person":
        said = new_row(table, member, branch_id=desks.branch, given_name="Ali", family_name="Rad")
    else:
        desks.visit(desks.here)
        said = json.loads(desks.here.waiting.pop()["c"])
        desks.here.last -= 1
    key = uuid4()
    desks.here.say(table, key, "I", {**said, **values})
    told = desks.here.verdict()
    assert told["s"] == "ok"
    assert told["row"] == stored(desks.central, table, key)
    assert told["row"][next(iter(values))] != next(iter(values.values()))
