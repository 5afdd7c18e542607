"""Threads of the program, each behind a lane: work goes in as a closure, answers come home to the GUI thread."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from crm_desktop.kit.problems import Problem

T = TypeVar("T")
Done = Callable[[T], None]
Refused = Callable[[Problem], None]
Crash = Callable[[BaseException, str], None]


class _Home(QObject):
    """Carries answers to the GUI thread, where alone it is known whether the asker still lives."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, delivery: Callable[[], None]) -> None:
        delivery()


class ErrandLane:
    """A few threads of one kind. Create it on the GUI thread: answers are delivered there."""

    def __init__(self, name: str, threads: int, crash: Crash) -> None:
        self.name = name
        self._crash = crash
        self._home = _Home()
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._closed = False

    def send(
        self, owner: QObject, errand: Callable[[], T], done: Done[T] | None, refused: Refused | None = None
    ) -> None:
        """`done` gets the answer and `refused` a Problem, if `owner` still lives; anything else is our crash."""
        asker = weakref.ref(owner)

        def run() -> None:
            try:
                answer = errand()
            except Problem as problem:
                told = problem
                self._home.arrived.emit(lambda: self._refuse(asker, refused, told))
            except BaseException as error:
                bug = error
                self._home.arrived.emit(lambda: self._crash(bug, self.name))
            else:
                self._home.arrived.emit(lambda: _hand_over(asker, done, answer))

        if not self._closed:
            self._pool.submit(run)

    def close(self) -> None:
        """Finish what was handed in, then stop; nothing confirmed is lost."""
        self._closed = True
        self._pool.shutdown(wait=True)

    def _refuse(self, asker: weakref.ref[QObject], refused: Refused | None, problem: Problem) -> None:
        if refused is None:
            self._crash(problem, self.name)
        else:
            _hand_over(asker, refused, problem)


def _hand_over(asker: weakref.ref[QObject], receive: Callable[[Any], None] | None, answer: Any) -> None:
    owner = asker()
    if receive is not None and owner is not None and isValid(owner):
        receive(answer)
