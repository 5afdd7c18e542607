"""Where a minute of a column lies on the grid and which minute lies under a point, in both directions of reading."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from crm_desktop.views.calendar.lanes import Lane
from crm_desktop.views.calendar.wall import SNAP

TOP = 8  # room above the first hour for its figure
_MARGIN = 4
_BETWEEN = 2
_LOWEST = 15
WHOLE = Lane(0, 1)


@dataclass(frozen=True)
class Scale:
    columns: int
    width: int
    hour: float  # pixels
    opens: int
    closes: int
    rtl: bool

    @property
    def height(self) -> int:
        return int(self.y_of(self.closes)) + TOP

    @property
    def column_width(self) -> float:
        return self.width / max(self.columns, 1)

    def x_of(self, column: int) -> float:
        """The left edge of the column."""
        return self.width - (column + 1) * self.column_width if self.rtl else column * self.column_width

    def y_of(self, minute: float) -> float:
        return TOP + (minute - self.opens) * self.hour / 60

    def column_at(self, x: float) -> int:
        at = int((self.width - x if self.rtl else x) // self.column_width)
        return max(0, min(self.columns - 1, at))

    def minute_at(self, y: float) -> float:
        return (y - TOP) * 60 / self.hour + self.opens

    def rect(self, column: int, start: int, end: int, lane: Lane = WHOLE) -> QRect:
        room = (self.column_width - 2 * _MARGIN) / lane.of
        at = lane.of - 1 - lane.at if self.rtl else lane.at
        x = self.x_of(column) + _MARGIN + at * room
        y = self.y_of(start)
        width = room - (_BETWEEN if lane.of > 1 else 0)
        height = max((end - start) * self.hour / 60 - 2, _LOWEST)
        return QRect(round(x), round(y) + 1, max(round(width), 6), round(height))

    def kept_inside(self, start: int, minutes: int) -> int:
        """The start nearest to the wished one with which the whole stays on the grid."""
        return max(self.opens, min(start, self.closes - max(minutes, SNAP)))
