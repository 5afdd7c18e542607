"""`crm-desktop demo`: write the demo clinic into a profile."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from crm_desktop.cli.profile import create_profile

FEWEST = 20


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("demo", help="write a demo clinic: a working week around today")
    # Never the user's own folder by default: that is where the clinic's data will be.
    parser.add_argument("--profile", type=Path, required=True, metavar="DIR", help="the folder of the demo clinic")
    parser.add_argument(
        "--people", type=_count, default=300, metavar="N", help=f"how many clients, {FEWEST} at least (default: 300)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed makes the same clinic")
    parser.add_argument(
        "--language", choices=("en", "fa", "ru"), default="en", help="of its people and its window (default: en)"
    )
    parser.set_defaults(run=run)


def _count(text: str) -> int:
    """A believable week needs some people in it."""
    if not text.isdecimal() or int(text) < FEWEST:
        raise argparse.ArgumentTypeError(f"{text} is not a number of clients; {FEWEST} at least are needed")
    return int(text)


def run(args: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from crm_desktop.demo.profile import fill
    from crm_desktop.kit.clock import FrozenClock
    from crm_desktop.settings import declared
    from crm_desktop.settings.file import Settings
    from crm_desktop.store.keys import keep_code
    from crm_desktop.store.profile_files import KEY_NAME

    clock = FrozenClock(datetime.now(UTC))
    base, key = create_profile(
        args, clock=clock, fill=lambda made: fill(made, clock, args.language, people=args.people, seed=args.seed)
    )
    base.close()
    settings = Settings(base.path.parent)
    settings.set(declared.LANGUAGE, args.language)
    settings.save()
    print(f"The demo clinic is in {base.path.parent}.")
    print(f"Recovery code: {key.recovery_code}", file=sys.stderr)
    keep_code(base.path.with_name(KEY_NAME))
    return 0
