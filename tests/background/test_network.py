"""The network lane: a loop beside the desk, whose words arrive on the GUI thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from crm_desktop.background.network import NetworkLane


class EchoingLoop:
    """Tells each hurry back, until it is stopped."""

    def __init__(self, tell: Callable[[object], None]) -> None:
        self._tell = tell
        self._woken = threading.Semaphore(0)
        self._stopped = False
        self.thread: threading.Thread | None = None

    def run(self) -> None:
        self.thread = threading.current_thread()
        while True:
            self._woken.acquire()
            if self._stopped:
                return
            self._tell("woken")

    def hurry(self) -> None:
        self._woken.release()

    def stop(self) -> None:
        self._stopped = True
        self._woken.release()


def _no_crash(error: BaseException, lane: str) -> None:
    raise AssertionError(lane) from error


def test_what_the_loop_tells_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    """The desk never waits: the loop has a thread of its own, and its news come to the GUI thread."""
    arrived: list[object] = []
    lane = NetworkLane(EchoingLoop, _no_crash)
    lane.told.connect(lambda word: arrived.append((word, QThread.currentThread() is lane.thread())))
    lane.hurry()
    qtbot.waitUntil(lambda: bool(arrived))
    lane.close()
    assert arrived == [("woken", True)]


def test_closing_ends_the_loop(qtbot: QtBot) -> None:
    """A window that is closed does not wait for a server that is silent."""
    loops: list[EchoingLoop] = []

    def make(tell: Callable[[object], None]) -> EchoingLoop:
        loops.append(EchoingLoop(tell))
        return loops[-1]

    lane = NetworkLane(make, _no_crash)
    qtbot.waitUntil(lambda: loops[0].thread is not None)
    lane.close()
    assert loops[0].thread is not None
    assert not loops[0].thread.is_alive()


def test_a_bug_in_the_loop_is_told_with_the_lanes_name(qtbot: QtBot) -> None:
    """Anything but a Problem is our bug, and is never swallowed."""
    crashed: list[str] = []

    class BrokenLoop(EchoingLoop):
        def run(self) -> None:
            raise ZeroDivisionError

    lane = NetworkLane(BrokenLoop, lambda error, name: crashed.append(f"{type(error).__name__} on {name}"))
    lane.close()
    assert crashed == ["ZeroDivisionError on network"]


class DeafLoop(EchoingLoop):
    """Waits for a name server that nobody can break off."""

    def run(self) -> None:
        super().run()
        self._tell("late")
        raise ZeroDivisionError

    def stop(self) -> None:
        """As good as nothing."""


def test_closing_does_not_wait_for_what_nobody_can_break_off(qtbot: QtBot) -> None:
    """The window is gone within a moment, and what comes later touches nothing of it."""
    loops: list[DeafLoop] = []
    crashed: list[str] = []

    def make(tell: Callable[[object], None]) -> DeafLoop:
        loops.append(DeafLoop(tell))
        return loops[-1]

    arrived: list[object] = []
    lane = NetworkLane(make, lambda _error, name: crashed.append(name))
    lane.told.connect(arrived.append)
    qtbot.waitUntil(lambda: loops[0].thread is not None)
    began = time.monotonic()
    lane.close()
    assert time.monotonic() - began < 1
    loops[0]._stopped = True
    loops[0].hurry()
    assert loops[0].thread is not None
    loops[0].thread.join(10)
    qtbot.wait(1)
    assert (arrived, crashed) == ([], [])
