"""What a list's views are told when its order changes: which rows went, which came, and where the others stand now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from crm_desktop.views.widgets.id_order import Id, Order, Stretch, differences

Run = tuple[int, int]  # without its end


@dataclass(frozen=True)
class Moves:
    """First `gone` are removed from the old order, then the rest is put into place, then `come` are inserted."""

    stretches: tuple[Stretch, ...]
    gone: tuple[Run, ...]  # places in the old order
    come: tuple[Run, ...]  # places in the new one
    moved: frozenset[Id]
    places: dict[Id, int]  # of those that moved, in the new order

    @property
    def is_nothing(self) -> bool:
        return not self.stretches

    @cached_property
    def first(self) -> int:
        """The first row that is not as it was."""
        return self.stretches[0].old_start if self.stretches else 0

    def moved_to(self, row: int, one: Id) -> int:
        """Where a row stands after `gone` are removed, once the rest is in place and before `come` are inserted."""
        if one in self.moved:
            there = self.places[one]
        else:
            old = row
            for start, end in self.gone:
                if start <= old:
                    old += end - start
            before = [stretch for stretch in self.stretches if stretch.old_end <= old]
            there = old + (before[-1].new_end - before[-1].old_end if before else 0)
        return there - sum(min(end, there) - start for start, end in self.come if start < there)


def moves_between(old: Order, new: Order, most: int) -> Moves | None:
    """None when more than `most` rows would have to be compared one by one."""
    stretches = differences(old, new)
    lost = sum(one.old_end - one.old_start for one in stretches)
    won = sum(one.new_end - one.new_start for one in stretches)
    if not lost or not won:
        # Only came, or only went: the ids themselves need not be looked at.
        gone = tuple((one.old_start, one.old_end) for one in stretches if one.old_end > one.old_start)
        come = tuple((one.new_start, one.new_end) for one in stretches if one.new_end > one.new_start)
        return Moves(tuple(stretches), gone, come, frozenset(), {})
    if lost + won > most:
        return None
    before = _places(old, [(one.old_start, one.old_end) for one in stretches])
    after = _places(new, [(one.new_start, one.new_end) for one in stretches])
    moved = before.keys() & after.keys()
    return Moves(
        tuple(stretches),
        _runs([place for one, place in before.items() if one not in moved]),
        _runs([place for one, place in after.items() if one not in moved]),
        frozenset(moved),
        {one: after[one] for one in moved},
    )


def _places(order: Order, runs: list[Run]) -> dict[Id, int]:
    return {one: place for start, end in runs for place, one in enumerate(order.window(start, end), start)}


def _runs(places: list[int]) -> tuple[Run, ...]:
    found: list[Run] = []
    for place in places:
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return tuple(found)
