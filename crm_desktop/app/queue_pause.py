"""Keeps the exchange's queues at what the one at this desk has said: ready, in a break, away (O1, F12)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.softphone import Can, Link, Softphone


class QueuePause(QObject):
    """Told again whenever an exchange comes back: it may have been started anew, and then it knows of no break.

    When the desk is left the last word is a pause, and it stands at the exchange until somebody is ready again: a
    queue must not try an empty chair. A program that was killed could not say it, so its next start does (O12).
    Unlocked on the same day by the same user, it is as it was (ChosenBefore).
    """

    def __init__(self, hub: CallHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._wanted: tuple[bool, str] | None = None
        self._told: dict[Softphone, tuple[bool, str]] = {}
        hub.standing_changed.connect(self._look)

    def want(self, is_paused: bool, reason: str) -> None:
        self._wanted = (is_paused, reason)
        self._look()

    def _look(self) -> None:
        up = [engine for engine in self._hub.engines if Can.PAUSE in engine.can and _is_up(engine)]
        self._told = {engine: told for engine, told in self._told.items() if engine in up}
        if self._wanted is None:
            return
        for engine in up:
            if self._told.get(engine) != self._wanted:
                self._told[engine] = self._wanted
                try:
                    engine.pause(*self._wanted)
                except Problem as problem:
                    self._hub.refused.emit("", problem)


def _is_up(engine: Softphone) -> bool:
    return engine.standing is not None and engine.standing.link is Link.UP
