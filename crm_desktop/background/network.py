"""The network lane: one thread that goes round with the server for as long as the base is open."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from crm_desktop.background.errands import Crash


class Loop(Protocol):
    """What goes round: `run` returns after `stop`; the others may be called from any thread."""

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
        self._loop = make(self._heard.emit)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="network")
        self._pool.submit(self._run)

    def hurry(self) -> None:
        """Somebody does not want to wait for the next round."""
        self._loop.hurry()

    def close(self) -> None:
        """Breaks off whatever waits for the network; what was not sent stays in the outbox."""
        self._loop.stop()
        self._pool.shutdown(wait=True)

    def _run(self) -> None:
        try:
            self._loop.run()
        except BaseException as error:
            self._crash(error, "network")
