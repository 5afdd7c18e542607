"""The files of the project as a fresh clone would have them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


# What .gitignore names, for a source tree that was unpacked and not cloned.
_NOT_OURS = re.compile(
    r"(^|/)(\.(git|venv|idea|vscode|hypothesis)|\.\w+_cache|__pycache__|build|dist|[^/]+\.egg-info)/|\.(pyc|qm|draft)$"
)


def tracked_files() -> list[str]:
    """Paths from the root with slashes: what is committed or about to be, without what git ignores."""
    listed = _listed_by_git() if (ROOT / ".git").exists() and shutil.which("git") else _found_on_disk()
    return sorted(name for name in set(listed) if (ROOT / name).is_file())


def _listed_by_git() -> list[str]:
    listed = subprocess.run(
        # A clone made by another user is still ours to read.
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return [name for name in listed.stdout.decode().split("\0") if name]


def _found_on_disk() -> list[str]:
    names = (path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*"))
    return [name for name in names if not _NOT_OURS.search(name)]


def python_files(*folders: str) -> list[str]:
    """The tracked modules under `folders`."""
    inside = tuple(f"{folder}/" for folder in folders)
    return [name for name in tracked_files() if name.endswith(".py") and name.startswith(inside)]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")
