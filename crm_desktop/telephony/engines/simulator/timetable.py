"""What is to happen when: by the clock, faster than it, or step by step where a test holds the time."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from crm_desktop.kit.clock import Clock, utc_now


@dataclass(order=True, slots=True)
class _Due:
    at: float
    serial: int
    about: str = field(compare=False)
    do: Callable[[], None] = field(compare=False)


class Timetable(QObject):
    """`speed`: how many of its seconds a second of the clock brings. Stepped, time stands until `step` or `run`."""

    def __init__(
        self,
        *,
        speed: float = 1.0,
        is_stepped: bool = False,
        now: Clock = utc_now,
        mono: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speed, self._is_stepped, self._mono = speed, is_stepped, mono
        self.began_at, self.began_mono = now(), mono()
        self._elapsed = 0.0
        self._due: list[_Due] = []
        self._serial = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._catch_up)

    @property
    def seconds(self) -> float:
        return self._elapsed if self._is_stepped else (self._mono() - self.began_mono) * self._speed

    def moment(self) -> datetime:
        return self.began_at + timedelta(seconds=self.seconds)

    def mono(self) -> float:
        return self.began_mono + self.seconds

    def later(self, seconds: float, about: str, do: Callable[[], None]) -> None:
        self._serial += 1
        heapq.heappush(self._due, _Due(self.seconds + seconds, self._serial, about, do))
        self._wind_up()

    def forget(self, about: str) -> None:
        self._due = [due for due in self._due if due.about != about]
        heapq.heapify(self._due)

    def clear(self) -> None:
        self._due.clear()
        self._timer.stop()

    def step(self) -> bool:
        """Lets the next thing happen; False where nothing is to come."""
        if not self._due:
            return False
        due = heapq.heappop(self._due)
        self._elapsed = max(self._elapsed, due.at)
        due.do()
        return True

    def run(self, seconds: float | None = None) -> None:
        """All that is to come within so many seconds; without them all that is to come at all."""
        until = float("inf") if seconds is None else self._elapsed + seconds
        while self._due and self._due[0].at <= until:
            self.step()
        if seconds is not None:
            self._elapsed = until

    def _catch_up(self) -> None:
        while self._due and self._due[0].at <= self.seconds:
            heapq.heappop(self._due).do()
        self._wind_up()

    def _wind_up(self) -> None:
        if self._due and not self._is_stepped:
            self._timer.start(max(0, round((self._due[0].at - self.seconds) * 1_000 / self._speed)))
