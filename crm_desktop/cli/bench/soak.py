"""`bench soak`: the long proofs whole, again and again until the minutes are over; the suite runs a tenth of them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.kit.problems import Problem

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Part:
    """`alone`: seconds are judged in it, or it fills all cores by itself, so nothing runs beside it."""

    name: str
    proofs: tuple[str, ...]
    alone: bool = False

    def command(self) -> list[str]:
        shared = () if self.alone else ("-n", "auto", "--dist", "worksteal")
        return [sys.executable, "-m", "pytest", "-q", *shared, *self.proofs]


# The quick ones first: what fails is to be known soon.
PARTS = (
    Part("two stations meet again", ("tests/sync/proof/test_reunion.py",), alone=True),
    Part("bookers, clocks, two processes, locked windows, a lost server", (
        "tests/sync/proof/test_bookers.py",
        "tests/sync/proof/test_clock_jumps.py",
        "tests/sync/proof/test_closed_on_the_way.py",
        "tests/sync/proof/test_cursors.py",
        "tests/sync/proof/test_promoted_standby.py",
        "tests/sync/proof/test_two_processes.py",
    )),
    Part("work of all kinds keeps every invariant", (
        "tests/rules/test_open_work.py",
        "tests/rules/test_visit_follow.py",
        "tests/models/sharing",
        "tests/sync/server/test_judging_of_real_work.py",
        "tests/sync/test_a_part_of_the_clinic.py",
    )),
    Part("programs killed while somebody types", ("tests/journeys/test_drafts.py", "tests/store/test_replay.py")),
    Part("everything at once", ("tests/sync/proof/test_chaos.py",), alone=True),
    Part("the telephone's process killed", ("tests/telephony/engines/sip/test_child_dies.py",), alone=True),
    Part("a month of 45,000 calls", ("tests/telephony/test_month.py",)),
    Part("planted bugs", ("tests/sync/proof/test_planted_bugs.py",)),
    Part("random stories", ("tests/sync/proof/test_simulation.py",)),
    Part("a crash at every step of a day", ("tests/sync/proof/test_crash_walk.py",)),
)  # fmt: skip


class NoProofsHere(Problem):
    """An installed program has no tests beside it. facts: path"""

    code = "bench.no_proofs"


def soak(minutes: float) -> int:
    """0 when every round passed; a round that has begun is ended, and the first one that fails is the last."""
    if not all((ROOT / proof).exists() for part in PARTS for proof in part.proofs):
        raise NoProofsHere(path=str(ROOT / "tests"))
    ends = time.monotonic() + minutes * 60
    rounds = 0
    while rounds == 0 or time.monotonic() < ends:
        rounds += 1
        print(f"round {rounds}", flush=True)
        passed = [_passes(part) for part in PARTS]
        if not all(passed):
            return 1
    return 0


def _passes(part: Part) -> bool:
    """What failed before does not keep the other parts from being run."""
    print(f"{part.name} …", flush=True)
    began = time.monotonic()
    made = subprocess.run(part.command(), cwd=ROOT, env={**os.environ, "CRM_SOAK": "1"}, check=False)
    said = "failed" if made.returncode else "held"
    print(f"{part.name}: {said}, {time.monotonic() - began:.0f} s", flush=True)
    return made.returncode == 0
