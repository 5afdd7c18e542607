"""How the server joins two changes, told once more without SQL: the proof replays the archive by it."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crm_desktop.models.sharing.merging import BETWEEN, KNOTS, MET, UNTOLD, Policy, policy_of
from crm_desktop.models.sharing.moves import may_overtake

Value = str | int | float | None  # in station form


class Winner(enum.StrEnum):
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    ASK = "ask"  # theirs for now


@dataclass(frozen=True)
class Merged:
    """`winner` None where there was nothing to decide."""

    value: Value
    winner: Winner | None = None

    @property
    def is_conflict(self) -> bool:
        return self.winner is not None


@dataclass(frozen=True)
class Conflict:
    column: str
    base: Value
    theirs: Value
    mine: Value
    winner: Winner


def merge(policy: Policy, base: Value, theirs: Value, mine: Value, *, may_follow: bool = True) -> Merged:
    """`theirs` stands on the server, `mine` is pushed and was `base` before; `may_follow`: theirs → mine is legal."""
    if theirs == mine:
        return Merged(theirs)
    if theirs == base:
        return Merged(mine)
    match policy:
        case Policy.NEWEST:
            return Merged(mine, Winner.MINE)
        case Policy.QUIET:
            return Merged(mine)
        case Policy.APPEND:
            return Merged(BETWEEN.join(str(text) for text in (theirs, mine) if text not in (None, "")), Winner.BOTH)
        case Policy.ASK:
            return Merged(theirs, Winner.ASK)
        case Policy.STATE if may_follow:
            return Merged(mine, Winner.MINE)
        case _:
            return Merged(theirs, Winner.THEIRS)


def merge_row(
    table: str, row: Mapping[str, Value], changes: Mapping[str, tuple[Value, Value]]
) -> tuple[dict[str, Value], list[Conflict]]:
    """What is stored of `changes` ({column: (old, new)}), and every value that was not simply taken."""
    decided: dict[str, Merged] = {}
    for knot in KNOTS.get(table, ()):
        decided |= _knot(table, knot, row, changes)
    stored: dict[str, Value] = {}
    conflicts: list[Conflict] = []
    for column, (base, mine) in changes.items():
        theirs = row[column]
        policy = policy_of(table, column)
        may_follow = policy is not Policy.STATE or may_overtake(table, column, str(theirs), str(mine))
        told = decided.get(column) or merge(policy, base, theirs, mine, may_follow=may_follow)
        if told.value != theirs:
            stored[column] = told.value
        if told.winner is not None and policy is not Policy.QUIET and column not in UNTOLD.get(table, ()):
            conflicts.append(Conflict(column, base, theirs, mine, told.winner))
    return stored, conflicts


# Said once, when a row is made; never by whoever comes second.
_OF_THE_MAKER = frozenset({"created_at", "created_by", "branch_id", "deleted_at"})


def meet(table: str, row: Mapping[str, Value], made: Mapping[str, Value]) -> dict[str, Value]:
    """What is stored of a row that another station has made before: what was empty, and a status that may follow."""
    if table not in MET or row["deleted_at"] is not None:
        return {}
    mine = {column: value for column, value in made.items() if value is not None and column not in _OF_THE_MAKER}
    stored: dict[str, Value] = {}
    for knot in KNOTS.get(table, ()):
        lead, told = knot[0], {column: mine.pop(column) for column in knot if column in mine}
        if told.get(lead) == row[lead]:
            mine |= told
        elif lead in told and may_overtake(table, lead, str(row[lead]), str(told[lead])):
            stored |= {column: value for column, value in told.items() if value != row[column]}
    return stored | {column: value for column, value in mine.items() if row[column] is None}


def _knot(
    table: str, knot: Sequence[str], row: Mapping[str, Value], changes: Mapping[str, tuple[Value, Value]]
) -> dict[str, Merged]:
    """Of columns that only say something together: all of the pushed ones, or none."""
    pushed = [column for column in knot if column in changes]
    if not any(row[column] not in changes[column] for column in pushed):
        return {}  # nobody else touched any of them
    winner = _winner(table, knot[0], row, changes)
    return {column: _taken(winner, row[column], *changes[column]) for column in pushed}


def _winner(table: str, lead: str, row: Mapping[str, Value], changes: Mapping[str, tuple[Value, Value]]) -> Winner:
    policy = policy_of(table, lead)
    if lead in changes and row[lead] != (mine := changes[lead][1]):  # the second of two takers takes nothing
        if policy is Policy.NEWEST:
            return Winner.MINE
        if policy is Policy.STATE and may_overtake(table, lead, str(row[lead]), str(mine)):
            return Winner.MINE
    return Winner.ASK if policy is Policy.ASK else Winner.THEIRS


def _taken(winner: Winner, theirs: Value, base: Value, mine: Value) -> Merged:
    if theirs == mine:
        return Merged(theirs)
    if winner is Winner.MINE:
        return Merged(mine, winner if theirs != base else None)
    return Merged(theirs, winner)


def changes_of(payload: Mapping[str, Any]) -> dict[str, tuple[Value, Value]]:
    """The payload of a changed row, as the outbox keeps it."""
    return {column: (old, new) for column, (old, new) in payload.items()}
