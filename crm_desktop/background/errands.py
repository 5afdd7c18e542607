"""Threads of the program, each behind a lane: work goes in as a closure, answers come home to the GUI thread."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from crm_desktop.kit.problems import Problem

T = TypeVar("T")

# Painting takes the interpreter back some hundred times, each time from a lane that may keep it for this long.
SWITCH_S = 0.0005
Done = Callable[[T], None]
Refused = Callable[[Problem], None]
Crash = Callable[[BaseException, str], None]


@dataclass(frozen=True)
class _Asker:
    """Who asked, and what is to be called."""

    owner: weakref.ref[QObject]
    done: Callable[[Any], None] | None
    refused: Refused | None


@dataclass(frozen=True)
class _Outcome:
    answer: Any = None
    error: BaseException | None = None


class _Home(QObject):
    """Keeps the askers on the GUI thread, where alone it is known whether they still live.

    A lane carries a ticket and never a callback: a widget whose last reference died on a worker would crash there.
    """

    arrived = Signal(int, object)

    def __init__(self, name: str, crash: Crash) -> None:
        super().__init__()
        self._name = name
        self._crash = crash
        self._askers: dict[int, _Asker] = {}
        self._tickets = count()
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ticket(self, asker: _Asker) -> int:
        number = next(self._tickets)
        self._askers[number] = asker
        return number

    @Slot(int, object)
    def _deliver(self, number: int, outcome: _Outcome) -> None:
        asker = self._askers.pop(number)
        owner = asker.owner()
        lives = owner is not None and isValid(owner)
        if outcome.error is None:
            if asker.done is not None and lives:
                asker.done(outcome.answer)
        elif not isinstance(outcome.error, Problem) or asker.refused is None:
            self._crash(outcome.error, self._name)
        elif lives:
            asker.refused(outcome.error)


class ErrandLane:
    """A few threads of one kind. Create it on the GUI thread: answers are delivered there."""

    def __init__(self, name: str, threads: int, crash: Crash) -> None:
        sys.setswitchinterval(SWITCH_S)
        self.name = name
        self._home = _Home(name, crash)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._closed = False

    def send(
        self, owner: QObject, errand: Callable[[], T], done: Done[T] | None, refused: Refused | None = None
    ) -> None:
        """Called on the GUI thread. `done` gets the answer and `refused` a Problem, if `owner` still lives.

        Anything else that is raised is our crash, and so is a refusal that nobody wanted to hear.
        """
        if self._closed:
            return
        arrived = self._home.arrived
        number = self._home.ticket(_Asker(weakref.ref(owner), done, refused))

        def run() -> None:
            try:
                outcome = _Outcome(answer=errand())
            except BaseException as error:
                outcome = _Outcome(error=error)
            arrived.emit(number, outcome)

        self._pool.submit(run)

    def wait_for(self, errand: Callable[[], T]) -> T:
        """Called on another lane's thread, which waits for the answer or gets what was raised."""
        return self._pool.submit(errand).result()

    def leave(self, errand: Callable[[], object]) -> None:
        """Called on any thread before the lane is closed: for what nobody waits for, nor hears of if it fails."""
        self._pool.submit(errand)

    def close(self) -> None:
        """Finish what was handed in, then stop; nothing confirmed is lost."""
        self._closed = True
        self._pool.shutdown(wait=True)
