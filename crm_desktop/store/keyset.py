"""A list's whole order as ids, packed, and its rows a window at a time."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar, overload
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

Row = TypeVar("Row")

WINDOW = 100
WIDTH = 16  # bytes of an id
_AT_ONCE = 32_768  # ids unpacked in one go: a millisecond, so that no other thread waits for a million of them


class PackedIds(Sequence[UUID]):
    """Ids in order, sixteen bytes each: a million of them are 16 MB and no million objects."""

    __slots__ = ("packed",)

    def __init__(self, packed: bytes = b"") -> None:
        self.packed = packed

    @classmethod
    def of(cls, ids: Iterable[UUID]) -> PackedIds:
        return cls(b"".join(one.bytes for one in ids))

    def __len__(self) -> int:
        return len(self.packed) // WIDTH

    @overload
    def __getitem__(self, at: int) -> UUID: ...
    @overload
    def __getitem__(self, at: slice) -> PackedIds: ...
    def __getitem__(self, at: int | slice) -> UUID | PackedIds:
        if isinstance(at, slice):
            start, stop, step = at.indices(len(self))
            if step != 1:
                return PackedIds.of(self[place] for place in range(start, stop, step))
            return PackedIds(self.packed[start * WIDTH : stop * WIDTH])
        place = range(len(self))[at] * WIDTH
        return UUID(bytes=self.packed[place : place + WIDTH])

    def __iter__(self) -> Iterator[UUID]:
        return (UUID(bytes=self.packed[at : at + WIDTH]) for at in range(0, len(self.packed), WIDTH))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PackedIds):
            return self.packed == other.packed
        return isinstance(other, Sequence) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(self.packed)

    def __contains__(self, wanted: object) -> bool:
        return isinstance(wanted, UUID) and place_in(self.packed, wanted.bytes) >= 0

    def __repr__(self) -> str:
        return f"PackedIds({len(self)})"


def place_in(packed: bytes, wanted: bytes, start: int = 0, end: int | None = None) -> int:
    """Where an id, or several in a row, stands between two places; -1 if nowhere."""
    last = len(packed) if end is None else end * WIDTH
    found = packed.find(wanted, start * WIDTH, last)
    while found >= 0 and found % WIDTH:
        # The tail of one id and the head of the next, read together.
        found = packed.find(wanted, found + 1, last)
    return found // WIDTH if found >= 0 else -1


def packed_ids(session: Session, statement: Select[*tuple[Any, ...]]) -> PackedIds:
    """The ids of an ordered statement, put together by the base: a row each would hold up every other thread."""
    ordered = statement.subquery()
    # The base keeps the order of a subquery under this very aggregate, and spells an id as 32 hex digits.
    digits = session.scalar(select(func.group_concat(ordered.c[0], ""))) or ""
    step = _AT_ONCE * 2 * WIDTH
    packed = io.BytesIO()  # hands its bytes over without copying them
    for at in range(0, len(digits), step):
        packed.write(bytes.fromhex(digits[at : at + step]))
    return PackedIds(packed.getvalue())


def in_order(ids: Iterable[UUID], rows: Mapping[UUID, Row]) -> list[Row]:
    """The rows in the order of `ids`; those that have gone meanwhile are left out."""
    return [rows[row_id] for row_id in ids if row_id in rows]
