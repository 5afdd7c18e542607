"""What would cut a call off - locking, another user, closing the window - waits until it is over (O12)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.phone_desk import DeskCall, Leaving


class InACall(Problem):
    """Somebody at this desk is talking, or about to."""

    code = "telephone.in_a_call"


@dataclass(frozen=True)
class _Wish:
    what: Leaving
    leave: Callable[[], None]


class AfterTheCall(QObject):
    """Keeps one wish; a later one takes its place. What nobody here wished for waits beside it."""

    asked = Signal(object)  # InACall: to be said in a sentence
    changed = Signal()  # another wish waits, or none any more

    def __init__(self, calls: Callable[[], tuple[DeskCall, ...]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._in_question: _Wish | None = None
        self._waiting: _Wish | None = None
        self._must: Callable[[], None] | None = None

    @property
    def waiting(self) -> Leaving | None:
        return self._waiting.what if self._waiting is not None else None

    def want(self, leave: Callable[[], None], what: Leaving | None) -> None:
        """`what` is None where nobody here wishes it: then nobody is asked, and nobody takes it back."""
        if not self._calls():
            leave()
        elif what is not None:
            self._in_question = _Wish(what, leave)
            self.asked.emit(InACall())
        else:
            self._must = leave

    def accept(self) -> None:
        """The question was answered; the call may have ended meanwhile."""
        self._waiting, self._in_question = self._in_question, None
        self.changed.emit()
        self.look()

    def take_back(self) -> None:
        if self._waiting is not None:
            self._waiting = None
            self.changed.emit()

    def look(self) -> None:
        """A call is over. What came of it is asked when its desk is opened again."""
        if self._next is not None:
            # After everybody has heard of the end; and somebody else may call in the same moment.
            QTimer.singleShot(0, self, self._leave)

    def forget(self) -> None:
        was_waiting = self._waiting is not None
        self._waiting = self._in_question = self._must = None
        if was_waiting:
            self.changed.emit()

    @property
    def _next(self) -> Callable[[], None] | None:
        return self._must or (self._waiting.leave if self._waiting is not None else None)

    def _leave(self) -> None:
        leave = self._next
        if leave is not None and not self._calls():
            self.forget()
            leave()
