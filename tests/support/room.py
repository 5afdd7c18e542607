"""Where the tests keep their bases and servers: in memory where there is enough, on the disk where there is not."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108  every session makes a folder of its own there, which nobody else may enter
ENOUGH = 4 * 1024**3
_PREFIX = "crm-tests-"


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


def _has_enough() -> bool:
    return os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ENOUGH
