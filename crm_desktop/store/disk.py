"""Folders and renames that last, and what an operating system refuses as the user's business."""

from __future__ import annotations

import errno
import os
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


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut."""
    if os.name == "nt":  # Windows cannot open a folder; NTFS journals the rename itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
