"""A transfer that came to nothing, and then the call as well: some exchanges end it a moment after they refuse (O2)."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.clock import Clock
from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.phone_desk import DeskCall

AT_ONCE = timedelta(seconds=5)
_FAILED = "telephony.transfer_failed"


class LostInTransfer(Problem):
    """It was said to be still ours, and is not. Facts: cause."""

    code = "telephone.lost_in_transfer"


class Untransferred(QObject):
    """Hears what was refused, hung up and over, and corrects the sentence that is untrue by now."""

    lost = Signal(object)  # LostInTransfer

    def __init__(self, now: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._refused: dict[str, tuple[datetime, object]] = {}

    def refuse(self, key: str, problem: Problem) -> None:
        if key and problem.code == _FAILED:
            self._refused[key] = self._now(), problem.facts.get("cause", "")

    def hang_up(self, key: str) -> None:
        """Our own doing is nothing to be told of."""
        self._refused.pop(key, None)

    def end(self, call: DeskCall) -> None:
        at, cause = self._refused.pop(call.key, (None, ""))
        if at is not None and self._now() - at <= AT_ONCE:
            self.lost.emit(LostInTransfer(cause=cause))
