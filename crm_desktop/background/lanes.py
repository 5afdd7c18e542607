"""The lanes: one thread writes, a few read, and answers come home to the GUI thread."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork

T = TypeVar("T")
Question = Callable[[Any], T]
Work = Callable[[UnitOfWork], T]
Done = Callable[[T], None]
Refused = Callable[[Problem], None]

READERS = 3


class Lanes(Protocol):
    """What screens know of the lanes. Closures carry frozen values in, frozen rows and ids come back."""

    def read(self, owner: QObject, question: Question[T], done: Done[T], refused: Refused | None = None) -> None:
        """Ask on a reader lane; `question` gets a session. `done` comes on the GUI thread, if `owner` still lives."""

    def write(
        self, owner: QObject, act: str, work: Work[T], done: Done[T] | None = None, refused: Refused | None = None
    ) -> None:
        """One unit of work on the writer lane under the signed-in actor; `act` names it for undo."""

    def apart(self, owner: QObject, errand: Callable[[], T], done: Done[T], refused: Refused | None = None) -> None:
        """An errand without the base (a file, a key derivation) on a lane of its own."""


class OnGuiThread(RuntimeError):
    """A connection was asked for on the GUI thread: our bug, never the user's."""


def not_on_gui_thread() -> None:
    """The guard handed to the base: the desk never waits."""
    app = QCoreApplication.instance()
    if app is not None and QThread.currentThread() is app.thread():
        raise OnGuiThread("the GUI thread may not touch the base")


class _Home(QObject):
    """Carries answers to the GUI thread, where alone it is known whether the asker still lives."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, delivery: Callable[[], None]) -> None:
        delivery()


class ThreadLanes:
    """The real lanes over an open base."""

    def __init__(self, base: OpenBase, actor: Callable[[], Actor], crash: Callable[[BaseException, str], None]) -> None:
        self._base = base
        self._actor = actor
        self._crash = crash
        self._home = _Home()
        self._lanes = {
            name: ThreadPoolExecutor(threads, thread_name_prefix=name)
            for name, threads in (("writer", 1), ("reader", READERS), ("apart", 1))
        }
        self._closed = False

    def read(self, owner: QObject, question: Question[T], done: Done[T], refused: Refused | None = None) -> None:
        self._send("reader", owner, lambda: self._base.read(question), done, refused)

    def write(
        self, owner: QObject, act: str, work: Work[T], done: Done[T] | None = None, refused: Refused | None = None
    ) -> None:
        actor = self._actor()
        self._send("writer", owner, lambda: self._base.writer.write(actor, work, act=act), done, refused)

    def apart(self, owner: QObject, errand: Callable[[], T], done: Done[T], refused: Refused | None = None) -> None:
        self._send("apart", owner, errand, done, refused)

    def close(self) -> None:
        """Finish what was handed in, then stop; nothing confirmed is lost."""
        self._closed = True
        for lane in self._lanes.values():
            lane.shutdown(wait=True)

    def _send(
        self,
        name: str,
        owner: QObject,
        errand: Callable[[], T],
        done: Done[T] | None,
        refused: Refused | None,
    ) -> None:
        asker = weakref.ref(owner)

        def run() -> None:
            try:
                answer = errand()
            except Problem as problem:
                self._home.arrived.emit(lambda problem=problem: self._refuse(asker, refused, problem))
            except BaseException as error:
                self._home.arrived.emit(lambda error=error: self._crash(error, name))
            else:
                self._home.arrived.emit(lambda: _hand_over(asker, done, answer))

        if not self._closed:
            self._lanes[name].submit(run)

    def _refuse(self, asker: weakref.ref[QObject], refused: Refused | None, problem: Problem) -> None:
        if refused is None:
            self._crash(problem, "unheard refusal")
        else:
            _hand_over(asker, refused, problem)


class InlineLanes:
    """Answers at once on the caller's thread: for tests of view models and for pictures without a display."""

    def __init__(self, base: OpenBase, actor: Callable[[], Actor]) -> None:
        self._base = base
        self._actor = actor

    def read(self, owner: QObject, question: Question[T], done: Done[T], refused: Refused | None = None) -> None:
        _at_once(lambda: self._base.read(question), done, refused)

    def write(
        self, owner: QObject, act: str, work: Work[T], done: Done[T] | None = None, refused: Refused | None = None
    ) -> None:
        actor = self._actor()
        _at_once(lambda: self._base.writer.write(actor, work, act=act), done, refused)

    def apart(self, owner: QObject, errand: Callable[[], T], done: Done[T], refused: Refused | None = None) -> None:
        _at_once(errand, done, refused)


def _at_once(errand: Callable[[], T], done: Done[T] | None, refused: Refused | None) -> None:
    try:
        answer = errand()
    except Problem as problem:
        if refused is None:
            raise
        refused(problem)
    else:
        if done is not None:
            done(answer)


def _hand_over(asker: weakref.ref[QObject], receive: Callable[[Any], None] | None, answer: Any) -> None:
    owner = asker()
    if receive is not None and owner is not None and isValid(owner):
        receive(answer)


__all__ = ["InlineLanes", "Lanes", "OnGuiThread", "ThreadLanes", "not_on_gui_thread"]
