"""What would cut a call off - locking, another user, closing the window - waits until it is over (O12)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.phone_desk import DeskCall


class InACall(Problem):
    """Somebody at this desk is talking, or about to."""

    code = "telephone.in_a_call"


class AfterTheCall(QObject):
    """Keeps one wish; a later one takes its place."""

    asked = Signal(object)  # InACall: to be said in a sentence

    def __init__(self, calls: Callable[[], tuple[DeskCall, ...]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._in_question: Callable[[], None] | None = None
        self._waiting: Callable[[], None] | None = None

    @property
    def is_waiting(self) -> bool:
        return self._waiting is not None

    def want(self, leave: Callable[[], None], *, is_asked: bool) -> None:
        if not self._calls():
            leave()
        elif is_asked:
            self._in_question = leave
            self.asked.emit(InACall())
        else:
            self._waiting = leave

    def accept(self) -> None:
        """The question was answered; the call may have ended meanwhile."""
        self._waiting, self._in_question = self._in_question, None
        self.look()

    def look(self) -> None:
        """A call is over. What came of it is asked when its desk is opened again."""
        if self._waiting is not None:
            # After everybody has heard of the end; and somebody else may call in the same moment.
            QTimer.singleShot(0, self, self._leave)

    def forget(self) -> None:
        self._waiting = self._in_question = None

    def _leave(self) -> None:
        if self._waiting is not None and not self._calls():
            leave = self._waiting
            self.forget()
            leave()
