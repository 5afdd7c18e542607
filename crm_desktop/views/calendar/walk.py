"""Where an arrow leads on a grid: from slot to slot and visit to visit, whichever lies there."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from crm_desktop.views.calendar.entries import Board, Entry
from crm_desktop.views.calendar.lanes import Lane
from crm_desktop.views.calendar.wall import SNAP

SLOT = 30  # minutes of the free slot that the keyboard stands on
Spot = tuple[int, int]  # column and minute
Lanes = Mapping[UUID, Lane]


def next_stop(
    board: Board, lanes: Lanes, entry: Entry | None, spot: Spot, columns: int, steps: int
) -> Entry | Spot | None:
    """From the entry one stands on, else from the spot; None at the edge."""
    column, minute = spot
    if entry is not None:
        column, minute = entry.column, entry.start
        if columns and (other := beside(board, lanes, entry, columns)) is not None:
            return other
        if steps > 0:
            minute = entry.end
        elif steps < 0:
            minute = (entry.start - 1) // SNAP * SNAP
    else:
        minute += steps * SLOT
    column += columns
    if not (0 <= column < len(board.columns) and board.opens <= minute < board.closes):
        return None
    return covering(board, lanes, column, minute) or (column, minute)


def beside(board: Board, lanes: Lanes, entry: Entry, columns: int) -> Entry | None:
    """The next lane of the same hours."""
    lane = lanes[entry.id]
    for other in board.entries:
        if (
            other.column == entry.column
            and lanes[other.id].at == lane.at + columns
            and other.start < entry.end
            and entry.start < other.end
        ):
            return other
    return None


def covering(board: Board, lanes: Lanes, column: int, minute: int) -> Entry | None:
    found = [one for one in board.entries if one.column == column and one.start <= minute < one.end]
    return min(found, key=lambda one: lanes[one.id].at, default=None)
