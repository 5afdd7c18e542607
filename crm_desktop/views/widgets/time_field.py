"""A time of day of 24 hours, typed as 15, 1530, 15:30 or +30, or picked from a list of quarters."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.i18n.dates import local, parse_time, time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.views.widgets.typed_field import TypedField


class TimeField(TypedField):
    """`changed` is emitted after every change of `time()`, by the person or by `set_time`."""

    def __init__(
        self,
        at: dt.time | None = None,
        clock: Clock = utc_now,
        may_be_empty: bool = True,
        step_minutes: int = 15,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("clock", parent)
        self._time = at
        self._clock = clock
        self._may_be_empty = may_be_empty
        self._step = step_minutes
        self._retranslate()
        self._write()

    def time(self) -> dt.time | None:
        return self._time

    def set_time(self, at: dt.time | None) -> None:
        self._forget_problem()
        has_changed = at != self._time
        self._time = at
        self._write()
        if has_changed:
            self.changed.emit()

    def open_choice(self) -> None:
        self._choices().popup(self.line.mapToGlobal(QPoint(0, self.line.height() + 4)))

    def _choices(self) -> QMenu:
        """The working hours by half hours; what lies between is typed."""
        menu = QMenu(self)
        style = current_style()
        for minute in range(7 * 60, 22 * 60, 30):
            at = dt.time(minute // 60, minute % 60)
            menu.addAction(time_of_day(at, style), partial(self.set_time, at))
        return menu

    def _read(self, text: str) -> None:
        if not text and self._may_be_empty:
            self.set_time(None)
        else:
            self.set_time(parse_time(text, current_style(), self._clock()))

    def _write(self) -> None:
        self.line.setText(time_of_day(self._time, current_style()) if self._time is not None else "")

    def _move(self, by: int, is_large: bool) -> None:
        here = self._time or local(self._clock(), current_style()).time()
        step = 60 if is_large else self._step
        minutes = here.hour * 60 + here.minute
        # The first step from 10:07 goes to the next mark, 10:15.
        moved = (minutes // step + by) * step if by > 0 or minutes % step == 0 else minutes // step * step
        moved = max(0, min(moved, 24 * 60 - 1))
        self.set_time(dt.time(moved // 60, moved % 60))

    def _retranslate(self) -> None:
        self._opener.setText(self.tr("Choose a time"))
        self._opener.setToolTip(self._opener.text())
        self.line.setPlaceholderText(time_of_day(dt.time(15, 30), current_style()))
