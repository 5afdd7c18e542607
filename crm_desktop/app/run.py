"""Makes the application and runs the program in it until its window is closed."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qFormatLogMessage, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from crm_desktop.app.asked_numbers import AskedNumbers
from crm_desktop.app.bootstrap import Program, Start
from crm_desktop.app.single_instance import SingleInstance
from crm_desktop.settings import declared
from crm_desktop.telephony.engines.web import chromium

LOADED_MS = 10_000


def application() -> QApplication:
    """The one application of this process."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    others = qInstallMessageHandler(_say_why_and_leave)
    chromium.prepare()
    app = QApplication(sys.argv[:1])
    qInstallMessageHandler(_leave_out_size_hints if app.platformName() == "offscreen" and others is None else others)
    app.setApplicationName("CRM Desktop")
    app.setDesktopFileName("crm-desktop")
    return app


def _say_why_and_leave(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt ends the process when it can open no window; so it is said in one sentence, and with the code for it."""
    if kind is QtMsgType.QtFatalMsg:
        # No window, so no translation either: the words are those of the command line.
        os.write(2, b"No window can be opened on this screen; `crm-desktop doctor` says what is missing.\n")
        os._exit(2)
    if kind is not QtMsgType.QtInfoMsg and not (context.category or "").startswith("qt.qpa"):
        os.write(2, f"{text}\n".encode())


def _leave_out_size_hints(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """A platform without a screen says of every window that it cannot pass on its size; nobody needs to know."""
    if not text.startswith("This plugin does not support propagateSizeHints"):
        os.write(2, f"{qFormatLogMessage(kind, context, text)}\n".encode())


def run_window(
    folder: Path,
    *,
    person: Path | None = None,
    key: bytes | None = None,
    passphrase: str | None = None,
    language: str | None = None,
    painted: str | None = None,
    link: str = "",
    make: Callable[[], None] | None = None,
    arrange: Callable[[Program], None] | None = None,
) -> int:
    """The exit code; 0 at once when another window has this profile and was woken.

    `painted`: "shell" or "desk", what the start-up benchmark waits for; `link` names whom somebody may want to call.
    `make` fills a profile that is thrown away behind the first paint; `arrange` hangs something more on the program.
    """
    app = application()
    instance = SingleInstance(folder)
    if not instance.claim(link):
        os.write(2, b"The program is open on this profile already; its window was brought to the front.\n")
        return 0
    _let_the_collector_wait()
    program = Program(app, Start(folder, person, key=key, passphrase=passphrase, make=make))
    if language is not None:
        program.change_setting(declared.LANGUAGE, language)
    instance.woken.connect(program.wake)
    asked = AskedNumbers(program.window.top_bar.search, lambda: program.house is not None, program)
    instance.number_asked.connect(asked.take)
    program.desk_filled.connect(asked.offer)
    program.desk_filled.connect(gc.enable)
    if painted == "shell":
        program.window.first_painted.connect(_tell)
    elif painted == "desk":
        program.desk_filled.connect(program.window.repaint)
        program.desk_filled.connect(_tell)
    if arrange is not None:
        arrange(program)
    program.start()
    if link:
        instance.ask(link)
    return app.exec()


def _let_the_collector_wait() -> None:
    """Start-up makes a great many objects that all stay: walking them again and again is a fifth of its time."""
    gc.disable()
    QTimer.singleShot(LOADED_MS, gc.enable)


def _tell() -> None:
    print("painted", flush=True)  # noqa: T201  the benchmark of start-up listens
