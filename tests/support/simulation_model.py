"""The server told once more in Python: what its rows must be after the operations of its archive, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from crm_desktop.models.sharing.moves import is_legal
from crm_desktop.models.visits.appointment import HOLDING
from crm_desktop.sync.merge import changes_of, meet, merge_row
from tests.support.simulation_server import COLUMNS, Row, Rows, Said, scope_of

DELETED = "deleted_at"
# The server's clock says these; everything else must come out exactly.
UNKNOWN = ("updated_at",)
SATELLITES = ("contact_point", "family_link", "organization_member", "person_alert", "person_value", "phone",
              "postal_address")  # fmt: skip


class Differs(AssertionError):
    """The server and the model do not agree."""


@dataclass(frozen=True)
class ByHand:
    """What an administrator wrote by SQL after the operation `after` of the archive."""

    after: int
    table: str
    pk: str
    changes: Mapping[str, Any]


@dataclass
class Model:
    """Begins with the rows that were there, and replays operations in the order in which the server took them."""

    rows: Rows
    conflicts: list[tuple[str, int, str, str]] = field(default_factory=list)
    history: dict[tuple[str, int], list[Said]] = field(default_factory=dict)

    def replay(self, archive: Sequence[Said], by_hand: Sequence[ByHand] = ()) -> None:
        waiting = sorted(by_hand, key=lambda one: one.after)
        for (client, number), said in groupby(archive, key=lambda one: (one.client, one.group)):
            group = list(said)
            while waiting and waiting[0].after < group[0].no:
                self._by_hand(waiting.pop(0))
            self._group(group)
            self.history.setdefault((client, number), []).extend(group)
        for one in waiting:
            self._by_hand(one)

    def _by_hand(self, one: ByHand) -> None:
        self._change(one.table, one.pk, dict(one.changes), None, always=True)

    def _group(self, group: list[Said]) -> None:
        statuses = {one.status for one in group}
        if "refused" in statuses:
            if statuses != {"refused"}:
                raise Differs(f"a group was refused in part: {[(one.seq, one.status) for one in group]}")
            return
        before = {(one.table, one.pk): self.rows[one.table].get(one.pk) for one in group}
        held = {key: dict(row) if row is not None else None for key, row in before.items()}
        expected = [(one, self._operation(one)) for one in group]
        lost = self._lost_slots(group)
        for key in lost:
            # Stored in the same breath as the rest of the group, so it is one change to whoever looks.
            self.rows["appointment"][key]["status"] = "unplaced"
        for one, status in expected:
            is_lost = one.table == "appointment" and one.pk in lost
            if one.status != ("slot_taken" if is_lost and status in ("ok", "merged") else status):
                raise Differs(f"operation {one.seq} of {one.client[:6]} is {one.status}, not {status}: {held}")

    def _operation(self, one: Said) -> str:
        row = self.rows[one.table].get(one.pk)
        if one.kind == "I":
            if row is None:
                self._insert(one)
            else:
                self._change(one.table, one.pk, meet(one.table, row, one.payload), one.user)
            return "ok"
        if row is None:
            return "missing"
        changes = changes_of(one.payload)
        if row[DELETED] is not None and DELETED not in changes:
            self.conflicts.append((one.client, one.seq, "*", "theirs"))
            return "deleted"
        if self._goes_back(one, row, changes):
            self._change(one.table, one.pk, {name: new for name, (_, new) in changes.items()}, one.user)
            return "ok"
        stored, found = merge_row(one.table, row, changes)
        self._must_be_legal(one, row, stored)
        self._change(one.table, one.pk, stored, one.user)
        self.conflicts += [(one.client, one.seq, told.column, told.winner.value) for told in found]
        return "merged" if found else "ok"

    def _goes_back(self, one: Said, row: Row, changes: Mapping[str, tuple[Any, Any]]) -> bool:
        """An undoing whose values are still there may move back what no move would."""
        return one.undoes is not None and all(row[name] == old for name, (old, _) in changes.items())

    def _must_be_legal(self, one: Said, row: Row, stored: Mapping[str, Any]) -> None:
        for column, value in stored.items():
            if isinstance(value, str) and not is_legal(one.table, column, str(row[column]), value):
                raise Differs(f"an illegal move was taken: {one.table}.{column} {row[column]} → {value}, {one}")

    def _insert(self, one: Said) -> None:
        row: Row = dict.fromkeys(COLUMNS[one.table])
        row |= one.payload
        row |= {"id": one.pk, "rv": 1}
        if row["created_by"] is not None:
            row["created_by"] = one.user
        self.rows[one.table][one.pk] = row

    def _change(self, table: str, pk: str, changes: dict[str, Any], by: str | None, *, always: bool = False) -> None:
        """`always`: an UPDATE that changes nothing is a change to the trigger all the same."""
        row = self.rows[table][pk]
        changed = {name: value for name, value in changes.items() if row[name] != value}
        if not (changed or always):
            return
        before = scope_of(table, row, self.rows)
        row |= changed
        self._stamp(row, by)
        if table == "person" and scope_of(table, row, self.rows) != before:
            for satellite in SATELLITES:
                for other in self.rows[satellite].values():
                    if other["person_id"] == pk:
                        self._stamp(other, by)

    def _stamp(self, row: Row, by: str | None) -> None:
        row["rv"] += 1
        if by is not None:
            row["updated_by"] = by

    def _lost_slots(self, group: list[Said]) -> set[str]:
        """The visits of the group whose time another's visit holds."""
        mine = {one.pk for one in group if one.table == "appointment"}
        visits = self.rows["appointment"]
        return {
            key
            for key in mine
            if key in visits and any(_clash(visits[key], other) for pk, other in visits.items() if pk not in mine)
        }


def _holds(visit: Row) -> bool:
    return visit["status"] in HOLDING and not visit["is_overbooked"] and visit[DELETED] is None


def _clash(one: Row, other: Row) -> bool:
    if not (_holds(one) and _holds(other)):
        return False
    if one["starts_at"] >= other["ends_at"] or other["starts_at"] >= one["ends_at"]:
        return False
    is_room_shared = one["room_id"] is not None and one["room_id"] == other["room_id"]
    return one["provider_id"] == other["provider_id"] or is_room_shared


def double_bookings(rows: Rows) -> Iterator[tuple[str, str]]:
    """Pairs of living visits that hold the same provider or room at the same time (I4)."""
    visits = sorted(rows["appointment"].values(), key=lambda row: str(row["id"]))
    for at, one in enumerate(visits):
        for other in visits[at + 1 :]:
            if _clash(one, other):
                yield one["id"], other["id"]
