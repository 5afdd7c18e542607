"""The order of a list as its ids: packed where it may be a million of them, and what is different in the next one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, overload
from uuid import UUID

from crm_desktop.store.keyset import WIDTH, PackedIds, place_in

Id = Hashable

_BLOCK = 4096  # ids compared in one go
_SHORT = 64  # a stretch that is not looked into further
_ANCHORS = (0, 1, -1, 3, -3, 7, -7)  # where a longer one is tried to be split, around its middle
_NEAR = 2048


class Order(Protocol):
    """A list's order: never changed, made anew by cutting and joining."""

    def __len__(self) -> int: ...
    def at(self, row: int) -> Id: ...
    def window(self, start: int, end: int) -> list[Id]: ...
    def place(self, wanted: Id) -> int: ...
    def without(self, start: int, end: int) -> Order: ...
    def joined(self, at: int, other: Order, start: int, end: int) -> Order: ...
    def sequence(self) -> Sequence[Id]: ...


class Listed:
    """Ids of any kind, for lists that are never long."""

    def __init__(self, ids: list[Id]) -> None:
        self._ids = ids
        self._places: dict[Id, int] | None = None

    def __len__(self) -> int:
        return len(self._ids)

    def at(self, row: int) -> Id:
        return self._ids[row]

    def window(self, start: int, end: int) -> list[Id]:
        return self._ids[start:end]

    def place(self, wanted: Id) -> int:
        if self._places is None:
            self._places = {one: at for at, one in enumerate(self._ids)}
        return self._places.get(wanted, -1)

    def without(self, start: int, end: int) -> Listed:
        return Listed(self._ids[:start] + self._ids[end:])

    def joined(self, at: int, other: Order, start: int, end: int) -> Listed:
        return Listed(self._ids[:at] + other.window(start, end) + self._ids[at:])

    def sequence(self) -> Sequence[Id]:
        return list(self._ids)


def _itself(one: Any) -> Any:
    return one


class Packed(Sequence[Id]):
    """Ids that are UUIDs, or are made of one; found by reading over the bytes, which takes a few milliseconds."""

    def __init__(
        self, packed: bytes, make: Callable[[UUID], Id] = _itself, key: Callable[[Any], object] = _itself
    ) -> None:
        """`make` makes a row's id of its UUID, `key` gives the UUID of an id back, or what is none."""
        self.packed = packed
        self._make = make
        self._key = key

    def __len__(self) -> int:
        return len(self.packed) // WIDTH

    @overload
    def __getitem__(self, at: int) -> Id: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Id]: ...
    def __getitem__(self, at: int | slice) -> Id | Sequence[Id]:
        if isinstance(at, slice):
            return [self.at(row) for row in range(*at.indices(len(self)))]
        return self.at(range(len(self))[at])

    def __iter__(self) -> Iterator[Id]:
        return (self.at(row) for row in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(self.packed)

    def at(self, row: int) -> Id:
        return self._make(UUID(bytes=self.packed[row * WIDTH : (row + 1) * WIDTH]))

    def window(self, start: int, end: int) -> list[Id]:
        return [self.at(row) for row in range(start, min(end, len(self)))]

    def place(self, wanted: Id) -> int:
        key = self._key(wanted)
        found = place_in(self.packed, key.bytes) if isinstance(key, UUID) else -1
        return found if found >= 0 and self.at(found) == wanted else -1

    def without(self, start: int, end: int) -> Packed:
        return self._like(self.packed[: start * WIDTH] + self.packed[end * WIDTH :])

    def joined(self, at: int, other: Order, start: int, end: int) -> Packed:
        if not isinstance(other, Packed):
            raise TypeError(f"{type(other).__name__} is not packed")
        come = other.packed[start * WIDTH : end * WIDTH]
        return self._like(b"".join((self.packed[: at * WIDTH], come, self.packed[at * WIDTH :])))

    def sequence(self) -> Sequence[Id]:
        return self

    def _like(self, packed: bytes) -> Packed:
        return Packed(packed, self._make, self._key)


def order_of(ids: Sequence[Id]) -> Order:
    if isinstance(ids, Packed):
        return ids
    if isinstance(ids, PackedIds):
        return Packed(ids.packed)
    return Listed(list(dict.fromkeys(ids)))


@dataclass(frozen=True)
class Stretch:
    """Rows of the old order that became these of the new one; either may be none. Ends are excluded."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def differences(old: Order, new: Order) -> list[Stretch]:
    """Where the two are not the same, in order; what lies between is equal, row for row."""
    if isinstance(old, Packed) and isinstance(new, Packed):
        found: list[Stretch] = []
        _split(old.packed, new.packed, Stretch(0, len(old), 0, len(new)), found)
        return found
    ours, theirs = old.window(0, len(old)), new.window(0, len(new))
    if ours == theirs:
        return []
    pairs = zip(ours, theirs, strict=False)
    head = next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(ours), len(theirs)))
    most = min(len(ours), len(theirs)) - head
    tail = next((at for at in range(most) if ours[-1 - at] != theirs[-1 - at]), most)
    return [Stretch(head, len(ours) - tail, head, len(theirs) - tail)]


def _split(old: bytes, new: bytes, whole: Stretch, found: list[Stretch]) -> None:
    part = _trimmed(old, new, whole)
    ours, theirs = part.old_end - part.old_start, part.new_end - part.new_start
    if not ours and not theirs:
        return
    if ours and theirs and max(ours, theirs) > _SHORT:
        for off in _ANCHORS:
            here = part.old_start + ours // 2 + off
            if not part.old_start <= here < part.old_end:
                continue
            there = _anchored(old, new, part, here)
            if there >= 0:
                _split(old, new, Stretch(part.old_start, here, part.new_start, there), found)
                _split(old, new, Stretch(here, part.old_end, there, part.new_end), found)
                return
    found.append(part)


def _anchored(old: bytes, new: bytes, part: Stretch, here: int) -> int:
    """Where three rows in a row of the old order stand in the new one; near to their place first."""
    needle = old[here * WIDTH : (here + 3) * WIDTH]
    guess = part.new_start + here - part.old_start
    first, last = max(part.new_start, guess - _NEAR), min(part.new_end, guess + _NEAR)
    there = place_in(new, needle, first, last) if first < last else -1
    return there if there >= 0 else place_in(new, needle, part.new_start, part.new_end)


def _trimmed(old: bytes, new: bytes, part: Stretch) -> Stretch:
    """Without what is equal at both ends."""
    most = min(part.old_end - part.old_start, part.new_end - part.new_start)
    head = _same(old, part.old_start, new, part.new_start, most, 1)
    tail = _same(old, part.old_end, new, part.new_end, most - head, -1)
    return Stretch(part.old_start + head, part.old_end - tail, part.new_start + head, part.new_end - tail)


def _same(old: bytes, here: int, new: bytes, there: int, most: int, way: int) -> int:
    """How many rows are the same, forwards from these places or backwards before them."""
    same, step = 0, _BLOCK
    while same < most and step:
        step = min(step, most - same)
        if _cut(old, here + way * same, way * step) == _cut(new, there + way * same, way * step):
            same += step
        else:
            step //= 2
    return same


def _cut(packed: bytes, at: int, length: int) -> bytes:
    start, end = (at, at + length) if length > 0 else (at + length, at)
    return packed[start * WIDTH : end * WIDTH]
