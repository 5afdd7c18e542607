"""`bench soak`: the long proofs whole, again and again until the minutes are over; the suite runs a tenth of them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from crm_desktop.kit.problems import Problem

ROOT = Path(__file__).resolve().parents[3]
# Random work that must keep every invariant, programs killed while somebody types, and sync under everything that can
# befall it.
PROOFS = (
    "tests/rules/test_open_work.py",
    "tests/journeys/test_drafts.py",
    "tests/store/test_replay.py",
    "tests/sync/proof",
)


class NoProofsHere(Problem):
    """An installed program has no tests beside it. facts: path"""

    code = "bench.no_proofs"


def soak(minutes: float) -> int:
    """0 when every round passed; the first failure ends it."""
    if not all((ROOT / proof).exists() for proof in PROOFS):
        raise NoProofsHere(path=str(ROOT / "tests"))
    ends = time.monotonic() + minutes * 60
    rounds = 0
    while rounds == 0 or time.monotonic() < ends:
        rounds += 1
        print(f"round {rounds}", flush=True)
        made = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", *PROOFS], cwd=ROOT, env={**os.environ, "CRM_SOAK": "1"}, check=False
        )
        if made.returncode:
            return 1
    return 0
