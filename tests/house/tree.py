"""The files of the project as a fresh clone would have them."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def tracked_files() -> list[str]:
    """Paths from the root with slashes: what is committed or about to be, without what git ignores."""
    listed = subprocess.run(
        # A clone made by another user is still ours to read.
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    names = sorted(set(listed.stdout.decode().split("\0")) - {""})
    return [name for name in names if (ROOT / name).is_file()]


def python_files(*folders: str) -> list[str]:
    """The tracked modules under `folders`."""
    inside = tuple(f"{folder}/" for folder in folders)
    return [name for name in tracked_files() if name.endswith(".py") and name.startswith(inside)]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")
