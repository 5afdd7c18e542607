"""`crm-desktop dump --canonical`: the domain data as sorted text, so that two bases can be compared."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from crm_desktop.cli.profile import add_profile, open_profile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "dump",
        help="the data as sorted text",
        description="Prints the domain data as sorted text: two equal bases give equal bytes.",
    )
    parser.add_argument("--canonical", action="store_true", required=True, help="a sorted line a row, as JSON")
    parser.add_argument(
        "--full", action="store_true", help="with deleted rows, timeline and stamps; all but station-local tables"
    )
    add_profile(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from crm_desktop.store.canonical import canonical_lines

    def write_all(session: Session) -> None:
        for line in canonical_lines(session, full=args.full):
            sys.stdout.write(line + "\n")

    base = open_profile(args)
    try:
        base.read(write_all)
    finally:
        base.close()
    return 0
