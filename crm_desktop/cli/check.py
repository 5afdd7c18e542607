"""`crm-desktop check`: every rule of the domain over the whole base, and whether the file itself is whole."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from crm_desktop.cli.profile import add_profile, open_profile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "check",
        help="look for data that breaks a rule",
        description="Checks every rule of the domain and the file itself. A line a breach; exit code 1 with any.",
    )
    parser.add_argument("--json", action="store_true", help="a JSON object a line")
    add_profile(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    base = open_profile(args)
    try:
        found = base.read(_found)
    finally:
        base.close()
    for breach in found:
        print(json.dumps(breach, ensure_ascii=False, default=str) if args.json else _line(breach))
    if not found and not args.json:
        print("Nothing is wrong.", file=sys.stderr)
    return 1 if found else 0


def _found(session: Session) -> list[dict[str, Any]]:
    from crm_desktop.models.access import the_program
    from crm_desktop.queries.breaches import breaches
    from crm_desktop.store.integrity import faults

    of_file = [{"code": f.code, "table": f.table, "id": None, "facts": f.facts} for f in faults(session)]
    if any(breach["code"] == "file.page" for breach in of_file):
        return of_file  # the rest could not be read
    return of_file + [
        {"code": b.code, "table": b.table, "id": str(b.row_id), "facts": b.facts}
        for b in breaches(session, the_program())
    ]


def _line(breach: dict[str, Any]) -> str:
    facts = [f"{name}={value}" for name, value in breach["facts"].items()]
    return " ".join(str(word) for word in (breach["code"], breach["table"], breach["id"], *facts) if word)
