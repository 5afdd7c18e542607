"""What joining a server is asked and what it tells meanwhile: plain facts, loaded without what does the work."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, field


class JoinStage(enum.StrEnum):
    REACHING = "reaching"  # the server is asked who we are
    PREPARING = "preparing"  # the encrypted base is made, or the founder's rows are made ready
    FETCHING = "fetching"
    SENDING = "sending"  # the founder's rows go to the server
    INDEXING = "indexing"
    FINISHING = "finishing"  # what others wrote meanwhile


@dataclass(frozen=True)
class JoinProgress:
    stage: JoinStage
    done: int = 0
    total: int = 0  # rows; 0 where nothing is counted
    seconds_left: float | None = None  # None while it cannot be told yet


@dataclass(frozen=True)
class ServerToJoin:
    """An empty server and login mean: as this folder began it."""

    server: str
    login: str
    password: str = field(repr=False)
    passphrase: str = field(repr=False)
    begin_anew: bool = False


Tell = Callable[[JoinProgress], None]
IsStopped = Callable[[], bool]


def never() -> bool:
    return False


def tell_nobody(_progress: JoinProgress) -> None:
    """For whoever does not want to hear."""


class Pace:
    """How long the rest will take, from how long the rows so far took; `clock` counts seconds."""

    # The first rows pay for the connection and for cold caches.
    LEAST_SECONDS = 1.0

    def __init__(self, total: int, done: int, clock: Callable[[], float]) -> None:
        self._total, self._first, self._clock = total, done, clock
        self._began = clock()

    def left(self, done: int) -> float | None:
        seconds, rows = self._clock() - self._began, done - self._first
        if rows <= 0 or seconds < self.LEAST_SECONDS:
            return None
        return max(self._total - done, 0) * seconds / rows
