"""`crm-desktop`: the window on a profile, or on the demo clinic in a folder that is thrown away."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from crm_desktop.cli.profile import PASSPHRASE_VARIABLE, add_person, add_profile, folder_of, profile_of
from crm_desktop.kit.problems import Problem

# For the benchmarks of start-up: say "painted" when the shell, or the desk's first rows, are there.
BENCH_VARIABLE = "CRM_BENCH_UNTIL"


class NoDisplay(Problem):
    """Qt would abort; the starter says so instead."""

    code = "start.no_display"


class LanguageOfDemo(Problem):
    code = "start.language_of_demo"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("open", help="open the window (what happens without a command)")
    add_profile(parser)
    add_person(parser)
    parser.add_argument("--demo", action="store_true", help="the demo clinic, in a profile that is thrown away")
    parser.add_argument("--language", choices=("en", "fa", "ru"), help="the language of the demo clinic")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    if args.language and not args.demo:
        # Chosen in the window itself and kept there; taken silently it would look as if it had been obeyed.
        raise LanguageOfDemo()
    require_display()
    if args.demo:
        return _run_demo(args.language)
    return _run(profile_of(args), None, person=folder_of(args) if args.person else None)


def _run_demo(language: str | None) -> int:
    from crm_desktop.demo.profile import make_demo_profile
    from crm_desktop.i18n.language import system_language

    folder = Path(tempfile.mkdtemp(prefix="crm-demo-"))
    chosen = language or system_language()
    print("Making the demo clinic …", file=sys.stderr)
    try:
        return _run(folder, make_demo_profile(folder, chosen), chosen)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def open_with(link: str, args: argparse.Namespace) -> int:
    """The window with a telephone link to look at; the one that is open already takes it over."""
    require_display()
    return _run(profile_of(args), None, person=folder_of(args) if args.person else None, link=link)


def _run(
    folder: Path, key: bytes | None, language: str | None = None, person: Path | None = None, link: str = ""
) -> int:
    from crm_desktop.app.quick_imports import spare_imports

    spare_imports()
    from crm_desktop.app.run import run_window

    return run_window(
        folder,
        person=person,
        key=key,
        passphrase=os.environ.get(PASSPHRASE_VARIABLE),
        language=language,
        painted=os.environ.get(BENCH_VARIABLE),
        link=link,
    )


def require_display() -> None:
    """Before anything is made that nobody could see."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    screens = {"xcb": ("DISPLAY",), "wayland": ("WAYLAND_DISPLAY",), "": ("DISPLAY", "WAYLAND_DISPLAY")}.get(platform)
    if sys.platform in ("win32", "darwin") or screens is None:
        return
    if not any(os.environ.get(name) for name in screens):
        raise NoDisplay()
