"""The network lane: one thread that goes round with the server for as long as the base is open."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Thread
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from crm_desktop.background.errands import Crash

# Beyond that a name server or a first answer is waited for, and nobody who closes a window waits for those.
GRACE_SECONDS = 0.3


class Loop(Protocol):
    """What goes round: `run` returns after `stop`, at once or when the network lets it; the others are for any thread.

    After `stop` it touches nothing that is closed with the window.
    """

    def run(self) -> None: ...
    def hurry(self) -> None: ...
    def stop(self) -> None: ...


class NetworkLane(QObject):
    """Create it on the GUI thread: what the loop tells arrives there."""

    told = Signal(object)
    _heard = Signal(object)

    def __init__(self, make: Callable[[Callable[[object], None]], Loop], crash: Crash, parent: QObject | None = None):
        """`make` gets the callable by which the loop tells how things stand, from its own thread."""
        super().__init__(parent)
        self._crash = crash
        self._heard.connect(self.told, Qt.ConnectionType.QueuedConnection)
        self._is_over, self._speaking = False, Lock()
        self._loop = make(self._tell)
        # Python waits at its end for every thread but these.
        self._thread = Thread(target=self._run, name="network", daemon=True)
        self._thread.start()

    def hurry(self) -> None:
        """Somebody does not want to wait for the next round."""
        self._loop.hurry()

    def close(self) -> None:
        """Breaks off whatever waits for the network; what was not sent stays in the outbox."""
        self._loop.stop()
        self._thread.join(GRACE_SECONDS)
        with self._speaking:
            self._is_over = True

    def _tell(self, word: object) -> None:
        """From the loop's thread, which may outlive this object."""
        with self._speaking:
            if not self._is_over:
                self._heard.emit(word)

    def _run(self) -> None:
        try:
            self._loop.run()
        except BaseException as error:
            with self._speaking:
                if not self._is_over:
                    self._crash(error, "network")
