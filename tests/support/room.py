"""Where the tests keep their bases and servers: in memory where there is enough, on the disk where there is not."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections import deque
from pathlib import Path
from time import monotonic

MEMORY = Path("/dev/shm")  # noqa: S108  every session makes a folder of its own there, which nobody else may enter
ENOUGH = 4 * 1024**3
_PREFIX = "crm-tests-"
_LATEST_TIMER_S = 20.0
_left: deque[tuple[float, Path]] = deque()


def make_room() -> None:
    """Everything temporary of this process and of those that it starts goes to one folder, which ends with it.

    A journalling disk takes half a second of work for each database of PostgreSQL and waits at every commit.
    `TMPDIR=/tmp ./run.sh test` leaves the files where they can be looked at afterwards.
    """
    if "TMPDIR" in os.environ or not _has_enough():
        return
    for left in MEMORY.glob(f"{_PREFIX}*"):
        if not Path("/proc", left.name.split("-")[2]).exists():  # who made it was killed
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=MEMORY))
    folder.chmod(0o711)  # a server started by root runs as somebody else and has to come through
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["TMPDIR"] = str(folder)
    tempfile.tempdir = None


def leave(folder: Path) -> None:
    """A test is done with it. It goes some seconds later, when no timer of a closed window can write to it any more."""
    if not folder.is_relative_to(MEMORY):
        return
    _left.append((monotonic(), folder))
    while _left[0][0] < monotonic() - _LATEST_TIMER_S:
        shutil.rmtree(_left.popleft()[1], ignore_errors=True)


def _has_enough() -> bool:
    return os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ENOUGH
