"""What the operating system refuses, as the user's business."""

from __future__ import annotations

import errno
from pathlib import Path

from crm_desktop.kit.problems import Problem
from crm_desktop.store.problems import DiskFailed, DiskFull, ReadOnlyFolder


def disk_problem(error: OSError, path: Path) -> Problem:
    """What the operating system refused, as the user's business."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(path=str(path))
    if error.errno == errno.EIO:
        return DiskFailed(path=str(path))
    return ReadOnlyFolder(path=str(path))
