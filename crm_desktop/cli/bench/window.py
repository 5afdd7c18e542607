"""The whole program on a bench base, in a window without a display: what people see is what is measured."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from crm_desktop.app.bootstrap import Program
    from crm_desktop.cli.bench.bases import BigBase
    from crm_desktop.views.widgets.house import House

W = TypeVar("W", bound=QWidget)

PATIENCE_S = 60.0


class TooLong(RuntimeError):
    """What was waited for did not come: the figure would be a lie."""


@contextmanager
def program_on(base: BigBase) -> Iterator[Program]:
    """Opened with the key, on the desk, everything read; the base itself may be written to."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from crm_desktop.app.bootstrap import Program, Start
    from crm_desktop.app.run import application

    program = Program(application(), Start(base.folder, key=base.key))
    filled: list[bool] = []
    program.desk_filled.connect(lambda: filled.append(True))
    program.start()
    try:
        until(lambda: bool(filled))
        rest()
        yield program
    finally:
        program.window.close()
        rest()


@contextmanager
def linked(base: BigBase) -> Iterator[BigBase]:
    """The base in a folder of its own for settings and logs, so that a look at it leaves no trace in the cache."""
    from crm_desktop.cli.bench.bases import BigBase

    folder = Path(tempfile.mkdtemp(prefix="crm-bench-"))
    try:
        for part in base.folder.glob("crm.*"):
            (folder / part.name).symlink_to(part)
        yield BigBase(folder, base.key, base.people)
    finally:
        shutil.rmtree(folder)


def house_of(program: Program) -> House:
    if program.house is None:
        raise TooLong("nobody is signed in")
    return program.house


def part_of(program: Program, kind: type[W]) -> W:
    """The one widget of that kind in the window; some come only after the first rows."""
    until(lambda: program.window.findChild(kind) is not None)
    found = program.window.findChild(kind)
    if found is None:
        raise TooLong(f"there is no {kind.__name__}")
    return found


class Seen(QObject):
    """What a widget showed when the program painted it last; nothing is painted for the sake of measuring."""

    def __init__(self, widget: QWidget, shown: Callable[[], object]) -> None:
        super().__init__(widget)
        self.last: object = None
        self._shown = shown
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint:
            self.last = self._shown()
        return False


def until(is_so: Callable[[], bool]) -> None:
    """Lets the program run until then, looking after every event."""
    ends = time.monotonic() + PATIENCE_S
    while not is_so():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        if not is_so():
            # Gives the lanes the interpreter; waiting for an event would miss what is no event.
            time.sleep(0.0002)
        if time.monotonic() > ends:
            raise TooLong("what was waited for did not come")


def rest(seconds: float = 0.3) -> None:
    """Until nothing is going on: timers of a rest have fired, questions are answered."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        time.sleep(0.001)


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """As the window system would hand it over."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def type_letter(widget: QWidget, letter: str) -> None:
    press(widget, Qt.Key.Key_unknown, letter)
