"""Drives the program as somebody at the desk does: with keys alone, waiting for what is seen, counting strokes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from crm_desktop.app.bootstrap import Program, Start
from crm_desktop.app.crash import log
from crm_desktop.background.errands import ErrandLane
from crm_desktop.settings import declared
from crm_desktop.settings.file import Settings
from crm_desktop.views.login.unlock_page import UnlockPage
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_view import WorkView
from tests.support.base import KEY
from tests.support.house import TestHouse, open_house
from tests.support.look import prepare

PATIENCE_MS = 30_000  # costs nothing where it comes at once, and machines are busy
D = TypeVar("D", bound=QDialog)
W = TypeVar("W", bound=QWidget)

_ROWS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
_FIRST_SCAN = (10, 24, 38, 52)  # of each row, as Linux counts
# What the same keys write: the layouts of the three languages.
_WRITTEN = {
    "fa": ("۱۲۳۴۵۶۷۸۹۰", "ضصثقفغعهخح", "شسیبلاتنم", "ظطزرذدپ"),
    "ru": ("1234567890", "йцукенгшщз", "фывапролд", "ячсмить"),
}


class Journey:
    """One program on one profile. `keys` counts what was pressed beside the text that was typed."""

    def __init__(self, app: QApplication, qtbot: QtBot, clinic: TestHouse, folder: Path) -> None:
        self.app, self.qtbot, self.clinic, self.folder = app, qtbot, clinic, folder
        self.keys = 0
        self.typed = 0
        self.layout = "en"  # of the keyboard, not of the program
        self.crashes: list[str] = []  # what went to the log, in short
        self._programs: list[Program] = []

    # ---- the program

    @property
    def program(self) -> Program:
        return self._programs[-1]

    @property
    def window(self) -> Any:
        return self.program.window

    @property
    def house(self) -> House:
        house = self.program.house
        assert house is not None
        return house

    def start(self) -> Journey:
        """Until the desk shows its first rows."""
        program = self._begin(KEY)
        filled: list[bool] = []
        program.desk_filled.connect(lambda: filled.append(True))
        program.start()
        program.window.activateWindow()
        self.wait_for(lambda: bool(filled))
        self.wait_for(self.app.activeWindow)
        return self

    def start_locked(self) -> Journey:
        """Until the passphrase is asked."""
        program = self._begin(None)
        program.start()
        program.window.activateWindow()
        self.asked_passphrase()
        return self

    def asked_passphrase(self) -> None:
        self.wait_for(lambda: any(self._has_keyboard(page) for page in self.shown(UnlockPage)))

    def _begin(self, key: bytes | None) -> Program:
        program = Program(self.app, Start(self.folder, key=key, clock=self.clinic.clock))
        self._programs.append(program)
        program._crashed.connect(self.crashes.append)
        return program

    def stop(self) -> None:
        """As somebody closes the window."""
        for program in self._programs[-1:]:
            if not program.window.close():
                program.window.close()  # in a call one is asked, and means it
            program.window.deleteLater()
            program.deleteLater()
        self.app.processEvents()
        self.app.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        assert not self.crashes, self.crashes

    def restart(self) -> Journey:
        self.stop()
        return self.start()

    # ---- keys

    def press(self, *keys: str) -> None:
        """Each by its name ("Enter", "Ctrl+Z", "Alt+1", "N"), to whatever has the keyboard then."""
        for key in keys:
            self.keys += 1
            self._press(key)

    def write(self, text: str) -> None:
        """Free text, as written by the present layout."""
        for letter in text:
            self.typed += 1
            self._send(_key_of(letter), Qt.KeyboardModifier.NoModifier, 0, letter)

    def _press(self, key: str) -> None:
        place = key.rpartition("+")[2] if len(key) > 1 else key
        if self.layout != "en" and len(place) == 1 and place.upper() in "".join(_ROWS) and "Ctrl" not in key:
            modifiers = Qt.KeyboardModifier.AltModifier if key.startswith("Alt+") else Qt.KeyboardModifier.NoModifier
            scan, written = _at(place.upper(), self.layout)
            self._send(ord(written.upper()), modifiers, scan, written)
            return
        combination = QKeySequence("Return" if key == "Enter" else key)[0]  # type: ignore[index]  # the stubs forget it
        QTest.keyClick(self.target, combination.key(), combination.keyboardModifiers())
        self.app.processEvents()

    def _send(self, key: int, modifiers: Qt.KeyboardModifier, scan: int, written: str) -> None:
        target = self.target
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.app.sendEvent(target, QKeyEvent(kind, key, modifiers, scan, 0, 0, written))
        self.app.processEvents()

    @property
    def target(self) -> QWidget:
        found = self.app.activePopupWidget() or self.app.focusWidget() or self.app.activeWindow()
        assert found is not None, "nobody has the keyboard"
        return found

    # ---- waiting for what can be seen

    def wait_for(self, seen: Callable[[], Any]) -> None:
        def there() -> bool:
            if self.crashes:
                raise RuntimeError(f"crashed: {self.crashes}")  # waiting would go on after a failed assertion
            return bool(seen())

        try:
            self.qtbot.waitUntil(there, timeout=PATIENCE_MS)
        except TimeoutError as error:
            raise AssertionError(f"never seen; {self.scene()}") from error

    def scene(self) -> str:
        """What stands on the screen, for the one who reads a failure."""
        said = [strip.text() for strip in self.app.allWidgets() if isinstance(strip, Strip) and strip.isVisible()]
        focus, dialogs = self.app.focusWidget(), [type(one).__name__ for one in self.dialogs()]
        return f"screen {self.window.current}, dialogs {dialogs}, keyboard {focus}, said {said + self.toasts()}"

    def dialog(self, kind: type[D]) -> D:
        """The open dialog of that kind, once it has the keyboard."""
        self.wait_for(lambda: self._open(kind) and self._has_keyboard(self._open(kind)[-1]))
        return self._open(kind)[-1]

    def gone(self, kind: type[QDialog]) -> None:
        """Until that dialog is closed and the window has the keyboard again."""
        self.wait_for(lambda: not self._open(kind))
        self.app.processEvents()
        if not self.app.activeWindow():
            # A window manager gives the keyboard back; there is none offscreen.
            self.window.activateWindow()
        self.wait_for(lambda: self.app.focusWidget() is not None)

    def dialogs(self) -> list[QDialog]:
        return [one for one in self.program._standing.dialogs if one.isVisible()]

    def _open(self, kind: type[D]) -> list[D]:
        return [one for one in self.program._standing.dialogs if isinstance(one, kind) and one.isVisible()]

    def _has_keyboard(self, widget: QWidget) -> bool:
        focus = self.app.focusWidget()
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))

    # ---- the screens

    def page(self, key: str = "") -> Any:
        return self.window.page(key or self.window.current)

    def table(self, key: str = "") -> WorkView:
        found: WorkView = self.page(key).table
        return found

    def rows(self, key: str = "") -> list[Any]:
        """What the list shows, as far as it has been read."""
        shown = self.table(key)._keyset
        return [shown.row_at(at) for at in range(shown.rowCount())]

    @property
    def row(self) -> Any:
        """The one under the cursor, once it is there."""
        self.wait_for(lambda: self.table().chosen_row() is not None)
        return self.table().chosen_row()

    def settled(self, key: str = "") -> list[Any]:
        """The rows, once all have arrived."""
        self.wait_for(lambda: self._is_settled(key))
        return self.rows(key)

    def _is_settled(self, key: str) -> bool:
        page = self.page(key)
        rows = self.rows(key)
        whole = not isinstance(page, ListPage) or page._table.is_whole
        return whole and all(row is not None for row in rows)

    def go(self, screen: str) -> None:
        self.program._command(f"screen:{screen}")
        self.wait_for(lambda: self.window.current == screen)

    def quiet(self) -> None:
        """Until no lane owes an answer and what they brought is drawn."""
        self.wait_for(lambda: not any(lane._home._askers for lane in self._lanes()))
        for _ in range(3):
            self.app.processEvents()
        self.wait_for(lambda: not any(lane._home._askers for lane in self._lanes()))

    def _lanes(self) -> list[ErrandLane]:
        lanes = self.program._running.lanes  # type: ignore[union-attr]  # somebody is signed in
        return [lanes._writer, lanes._readers, lanes._apart]

    def toasts(self) -> list[str]:
        found: list[str] = self.window.toasts.texts()
        return found

    def shown(self, kind: type[W]) -> list[W]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]


def _at(place: str, layout: str) -> tuple[int, str]:
    for row, first, written in zip(_ROWS, _FIRST_SCAN, _WRITTEN[layout], strict=True):
        if place in row:
            return first + row.index(place), written[row.index(place)]
    raise KeyError(place)


def _key_of(letter: str) -> int:
    return int(Qt.Key.Key_Space) if letter == " " else ord(letter.upper()[0])


@contextmanager
def journey(app: QApplication, qtbot: QtBot, folder: Path, language: str = "en", **settings: Any) -> Iterator[Journey]:
    """The program over a clinic of the preset in that language; the clinic's own base stands beside it as another
    process would, so that a test may look into it while the window's may not be touched."""
    prepare()
    hooks, handlers = (sys.excepthook, threading.excepthook), list(log.handlers)
    kept = Settings(folder)
    kept.set(declared.LANGUAGE, language)
    kept.set(declared.DENSITY, "comfortable")
    kept.set(declared.THEME, "light")
    for name, value in settings.items():
        kept.set(next(one for one in declared.ALL if one.name == name), value)
    kept.save()
    with open_house(folder, language) as clinic:
        made = Journey(app, qtbot, clinic, folder)
        try:
            yield made
        finally:
            if made._programs:
                made.stop()
            sys.excepthook, threading.excepthook = hooks
            for handler in [one for one in log.handlers if one not in handlers]:
                log.removeHandler(handler)
                handler.close()
