"""`crm-desktop nightly`: do the night work that is due, as the program does at 01:00; run again it changes nothing."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from crm_desktop.cli.profile import add_profile, open_profile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from crm_desktop.models.access import Actor


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "nightly",
        help="do the night work that is due",
        description="No-shows, calls after visits, confirmation calls and check-ups of every branch, once a day each. "
        "A line a rule that made something.",
    )
    parser.add_argument("--json", action="store_true", help="a JSON object a branch")
    add_profile(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from crm_desktop.app.night_work import A_MONTH
    from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls
    from crm_desktop.usecases.nightly.run_night import RunNight, run_night

    base = open_profile(args)
    try:
        for actor, name in base.read(_branches):
            report = base.writer.write(actor, lambda work: run_night(work, RunNight()))
            base.writer.write(actor, lambda work: join_calls(work, JoinCalls(since=work.now - A_MONTH)))
            made = {rule.value: number for rule, number in report.made.items()}
            if args.json:
                days = [day.isoformat() for day in report.days]
                print(json.dumps({"branch": name, "days": days, "made": made}, ensure_ascii=False))
            elif not report.days:
                print(f"{name}: nothing was due.", file=sys.stderr)
            else:
                print(f"{name}: the night work of {len(report.days)} day(s) is done.", file=sys.stderr)
                for rule, number in made.items():
                    if number:
                        print(f"{rule} {number}")
    finally:
        base.close()
    return 0


def _branches(session: Session) -> list[tuple[Actor, str]]:
    from crm_desktop.models.access import the_program
    from crm_desktop.queries.admin.clinics import branch_rows

    return [(the_program(row.id), row.name) for row in branch_rows(session, the_program()) if row.is_active]
