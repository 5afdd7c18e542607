"""How much room a profile's base takes on the disk, and how much is left there."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.store.disk import disk_problem
from crm_desktop.store.profile_files import BASE_NAME


@dataclass(frozen=True)
class Room:
    base: int  # bytes, with what SQLite has not moved into it yet
    free: int


def room_of(folder: Path) -> Room:
    """Raises the disk's problems."""
    try:
        files = [folder / (BASE_NAME + tail) for tail in ("", "-wal")]
        return Room(sum(one.stat().st_size for one in files if one.exists()), shutil.disk_usage(folder).free)
    except OSError as error:
        raise disk_problem(error, folder) from error
