"""`crm-desktop`: the window on a profile, or on the demo clinic in a folder that is thrown away."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.cli.profile import PASSPHRASE_VARIABLE, add_profile, folder_of
from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from crm_desktop.app.bootstrap import Program

# For the benchmarks of start-up: say "painted" when the shell, or the desk's first rows, are there.
BENCH_VARIABLE = "CRM_BENCH_UNTIL"


class NoDisplay(Problem):
    """Qt would abort; the starter says so instead."""

    code = "start.no_display"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("open", help="open the window (what happens without a command)")
    add_profile(parser)
    parser.add_argument("--demo", action="store_true", help="the demo clinic, in a profile that is thrown away")
    parser.add_argument("--language", choices=("en", "fa", "ru"), help="the language of the demo clinic")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    _require_display()
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    app.setApplicationName("CRM Desktop")
    app.setDesktopFileName("crm-desktop")
    if args.demo:
        return _run_demo(app, args.language)
    return _run(app, folder_of(args), None)


def _run_demo(app: QApplication, language: str | None) -> int:
    from crm_desktop.demo.profile import make_demo_profile
    from crm_desktop.i18n.language import system_language

    folder = Path(tempfile.mkdtemp(prefix="crm-demo-"))
    try:
        key = make_demo_profile(folder, language or system_language())
        return _run(app, folder, key)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(app: QApplication, folder: Path, key: bytes | None) -> int:
    from crm_desktop.app.bootstrap import Program, Start
    from crm_desktop.app.single_instance import SingleInstance

    instance = SingleInstance(folder)
    if not instance.claim():
        return 0
    program = Program(app, Start(folder, key=key, passphrase=os.environ.get(PASSPHRASE_VARIABLE)))
    instance.woken.connect(program.wake)
    _tell_bench(program)
    program.start()
    return app.exec()


def _tell_bench(program: Program) -> None:
    until = os.environ.get(BENCH_VARIABLE)
    if until == "shell":
        program.window.first_painted.connect(lambda: print("painted", flush=True))
    elif until == "desk":
        program.desk_filled.connect(lambda: print("painted", flush=True))


def _require_display() -> None:
    if sys.platform not in ("win32", "darwin") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoDisplay()
