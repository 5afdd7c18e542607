"""The lanes over an open base: one thread writes, a few read, one runs errands without the base."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QThread

from crm_desktop.background.errands import Crash, Done, ErrandLane, Refused
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.log import shorten_log
from crm_desktop.store.unit_of_work import UnitOfWork

T = TypeVar("T")
Question = Callable[[Any], T]
Work = Callable[[UnitOfWork], T]

READERS = 3


class Lanes(Protocol):
    """What screens know of the lanes. Closures carry frozen values in, frozen rows and ids come back."""

    def read(self, owner: QObject, question: Question[T], done: Done[T], refused: Refused | None = None) -> None:
        """Ask on a reader lane; `question` gets a session. `done` comes on the GUI thread, if `owner` still lives."""

    def write(
        self,
        owner: QObject,
        act: str,
        work: Work[T],
        done: Done[T] | None = None,
        refused: Refused | None = None,
        *,
        batch: UUID | None = None,
    ) -> None:
        """One unit of work on the writer lane under the signed-in actor; `act` names it for undo, `batch` an import."""

    def apart(self, owner: QObject, errand: Callable[[], T], done: Done[T], refused: Refused | None = None) -> None:
        """An errand without the base (a file, a key derivation) on a lane of its own."""


class OnGuiThread(RuntimeError):
    """A connection was asked for on the GUI thread: our bug, never the user's."""


def not_on_gui_thread() -> None:
    """The guard handed to the base: the desk never waits."""
    app = QCoreApplication.instance()
    if app is not None and QThread.currentThread() is app.thread():
        raise OnGuiThread("the GUI thread may not touch the base")


class ThreadLanes:
    """The real lanes; nobody else may create a thread."""

    def __init__(self, base: OpenBase, actor: Callable[[], Actor], crash: Crash) -> None:
        self._base = base
        self._actor = actor
        self._writer = ErrandLane("writer", 1, crash)
        self._readers = ErrandLane("reader", READERS, crash)
        self._apart = ErrandLane("apart", 1, crash)

    def read(self, owner: QObject, question: Question[T], done: Done[T], refused: Refused | None = None) -> None:
        self._readers.send(owner, lambda: self._base.read(question), done, refused)

    def write(
        self,
        owner: QObject,
        act: str,
        work: Work[T],
        done: Done[T] | None = None,
        refused: Refused | None = None,
        *,
        batch: UUID | None = None,
    ) -> None:
        actor = self._actor()

        def save() -> T:
            answer = self._base.writer.write(actor, work, act=act, batch=batch)
            self._readers.leave(lambda: shorten_log(self._base))
            return answer

        self._writer.send(owner, save, done, refused)

    def apart(self, owner: QObject, errand: Callable[[], T], done: Done[T], refused: Refused | None = None) -> None:
        self._apart.send(owner, errand, done, refused)

    def look_elsewhere(self, owner: QObject, done: Done[int]) -> None:
        """OpenBase.foreign_version, between two units of work; a disk that refuses is told by the next real read."""
        self._writer.send(owner, self._base.foreign_version, done, lambda _problem: done(-1))

    def on_writer(self, errand: Callable[[], T]) -> T:
        """For the network lane: runs between two units of work; the caller's thread waits for the answer."""
        answer = self._writer.wait_for(errand)
        # The next thing that sync writes waits for it, and nobody's save does.
        shorten_log(self._base)
        return answer

    def close(self) -> None:
        """Finish what was handed in, then stop; nothing confirmed is lost."""
        for lane in (self._writer, self._readers, self._apart):
            lane.close()


class InlineLanes:
    """Answers at once on the caller's thread: for tests of view models and for pictures without a display."""

    def __init__(self, base: OpenBase, actor: Callable[[], Actor]) -> None:
        self._base = base
        self._actor = actor

    def read(self, owner: QObject, question: Question[T], done: Done[T], refused: Refused | None = None) -> None:
        _at_once(lambda: self._base.read(question), done, refused)

    def write(
        self,
        owner: QObject,
        act: str,
        work: Work[T],
        done: Done[T] | None = None,
        refused: Refused | None = None,
        *,
        batch: UUID | None = None,
    ) -> None:
        actor = self._actor()
        _at_once(lambda: self._base.writer.write(actor, work, act=act, batch=batch), done, refused)

    def apart(self, owner: QObject, errand: Callable[[], T], done: Done[T], refused: Refused | None = None) -> None:
        _at_once(errand, done, refused)

    def close(self) -> None:
        """Nothing waits, so nothing is left to finish."""


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
