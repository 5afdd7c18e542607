"""`crm-desktop practise`: thirty invented calls in a clinic that is thrown away, and a report of each (B15)."""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm_desktop.app.bootstrap import Program

CALLS = 30


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("practise", help="practise with thirty invented calls, and see how it went")
    parser.add_argument("--language", choices=("en", "fa", "ru"), help="of the window and its people")
    parser.add_argument(
        "--seed", type=int, metavar="S", help="the same seed brings the same calls (default: those of today)"
    )
    parser.add_argument("--calls", type=_count, default=CALLS, metavar="N", help=f"fewer than {CALLS}, for a short one")
    parser.set_defaults(run=run)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= CALLS:
        raise argparse.ArgumentTypeError(f"{text} is not a number of calls; 1 to {CALLS} may be practised")
    return int(text)


def run(args: argparse.Namespace) -> int:
    from crm_desktop.cli.open import require_display

    require_display()
    from crm_desktop.app.quick_imports import spare_imports

    spare_imports()
    from crm_desktop.app.practice_profile import make_practice_clinic
    from crm_desktop.app.run import run_window
    from crm_desktop.i18n.language import system_language

    language = args.language or system_language()
    # Whoever learns together has the same calls, and others tomorrow.
    seed = date.today().toordinal() if args.seed is None else args.seed
    # Never a folder that somebody could name: what is practised on must not be anybody's data.
    folder = Path(tempfile.mkdtemp(prefix="crm-practise-"))
    key = os.urandom(32)
    try:
        return run_window(
            folder,
            key=key,
            language=language,
            make=partial(make_practice_clinic, folder, key, language),
            arrange=lambda program: _hang_on(program, seed, args.calls),
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _hang_on(program: Program, seed: int, calls: int) -> None:
    from crm_desktop.app.practice import Practice

    Practice(program, seed=seed, calls=calls)
