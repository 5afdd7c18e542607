"""What a station and the server say to each other; values travel as SQLite keeps them (ids in 32 hex letters)."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

Row = dict[str, Any]


class Witness(enum.StrEnum):
    """What the server knows of the last operation that this station remembers as taken."""

    OK = "ok"
    BEHIND = "behind"  # it has fewer operations of ours: a backup was restored
    OTHER = "other"  # it has another operation under that number: two stations share one identity
    NONE = "none"  # nothing was said to compare


class Said(enum.StrEnum):
    """What became of one operation."""

    OK = "ok"
    MERGED = "merged"
    DELETED = "deleted"
    MISSING = "missing"
    SLOT_TAKEN = "slot_taken"
    REFUSED = "refused"


@dataclass(frozen=True)
class Station:
    """With what a conversation is opened: who we are and how far we have come."""

    client: UUID
    name: str  # of the computer, for the administrator's list
    schema: str
    acked: int = 0
    witness: str | None = None
    cursor: str | None = None


@dataclass(frozen=True)
class Hello:
    """The server's side of the opening."""

    epoch: str
    now: str
    known: bool
    first_seq: int
    last_seq: int
    witness: Witness
    schema: str
    pull_from: str  # a station with an older schema may push, and no longer pull
    founding: bool
    cursor_alive: bool
    digest: str  # of what this person may see
    scopes: Sequence[str]  # whose news this person is called for
    user: Mapping[str, Any]

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Hello:
        return cls(
            epoch=str(told["epoch"]),
            now=str(told["now"]),
            known=bool(told["known"]),
            first_seq=int(told["first_seq"] or 0),
            last_seq=int(told["last_seq"] or 0),
            witness=Witness(told["witness"] or "none"),
            schema=str(told["schema"]),
            pull_from=str(told["pull_from"] or ""),
            founding=bool(told["founding"]),
            cursor_alive=bool(told["cursor_alive"]),
            digest=str(told["digest"]),
            scopes=told["scopes"],
            user=told["user"] or {},
        )


@dataclass(frozen=True)
class Op:
    """One changed row. `changes` is the outbox's own text, so that what is archived is what was written."""

    seq: int
    group: int
    table: str
    key: str
    kind: str  # I or U
    changes: str
    base: int
    schema: str
    user: str | None
    at: str | None
    undoes: int | None

    def worded(self) -> Row:
        return {
            "q": self.seq,
            "g": self.group,
            "t": self.table,
            "pk": self.key,
            "k": self.kind,
            "c": self.changes,
            "b": self.base,
            "v": self.schema,
            "u": self.user,
            "at": self.at,
            "x": self.undoes,
        }


@dataclass(frozen=True)
class Verdict:
    """The answer to one operation; `told` is all of it, as the base keeps it."""

    seq: int
    said: Said
    rv: int | None = None
    has_row: bool = False  # what the server has follows; without a row it has none for this person
    row: Row | None = None
    told: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Verdict:
        said = Said(told["s"])
        row = told.get("row")
        # Of an operation that was not taken, or answered a second time, no row means that there is none any more.
        has_row = row is not None or said in (Said.REFUSED, Said.MISSING) or bool(told.get("dup"))
        rv = told.get("rv")
        return cls(int(told["q"]), said, None if rv is None else int(rv), has_row, row, told)


@dataclass(frozen=True)
class Pushed:
    """The answer to a push; when `fast`, every operation was taken as it was and has no verdict of its own."""

    last: int
    link: str  # of the archive's chain, after the last operation
    at: str
    by: str | None
    fast: bool
    verdicts: Sequence[Verdict] = ()

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Pushed:
        verdicts = [Verdict.read(one) for one in told.get("res") or ()]
        return cls(int(told["last"]), str(told["link"]), str(told["at"]), told.get("by"), bool(told["fast"]), verdicts)


@dataclass(frozen=True)
class Rows:
    """Rows of one table, side by side."""

    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Page:
    """A part of what changed between two snapshots."""

    upto: str
    after: int
    more: bool
    now: str
    digest: str
    tables: Mapping[str, Rows]
    gone: Sequence[tuple[str, str]]

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Page:
        return cls(
            upto=str(told["upto"]),
            after=int(told["after"] or 0),
            more=bool(told["more"]),
            now=str(told["now"]),
            digest=str(told["digest"]),
            tables={name: Rows(part["cols"], part["rows"]) for name, part in (told["tables"] or {}).items()},
            gone=[(str(table), UUID(str(key)).hex) for table, key in told["gone"] or ()],
        )


@dataclass(frozen=True)
class Mark:
    """That a row is there, and which state of it: a restored server may count the same rv for another one."""

    key: str
    rv: int
    updated_at: str | None
