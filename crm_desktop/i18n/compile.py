"""Compiles the translations: crm_XX.ts becomes crm_XX.qm beside it whenever the source is newer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


class CompilerFailed(RuntimeError):
    """lrelease refused a file: a mistake of ours in a .ts, seen when the program is set up."""


def compile_translations(folder: Path) -> list[Path]:
    """Writes what is stale in `folder` and returns it; the .qm files are never committed."""
    stale = [source for source in sorted(folder.glob("crm_*.ts")) if _is_stale(source, source.with_suffix(".qm"))]
    return [_compiled(source, source.with_suffix(".qm")) for source in stale]


def _is_stale(source: Path, target: Path) -> bool:
    return not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns


def _compiled(source: Path, target: Path) -> Path:
    # A second program that starts now must never load half a file.
    draft = target.with_suffix(f".{os.getpid()}.draft")
    made = subprocess.run(
        [str(_lrelease()), "-silent", str(source), "-qm", str(draft)], capture_output=True, text=True, check=False
    )
    if made.returncode != 0:
        draft.unlink(missing_ok=True)
        raise CompilerFailed(f"{source.name}: {made.stderr or made.stdout}")
    draft.replace(target)
    return target


def _lrelease() -> Path:
    """Qt's own tool lies in the package; its Python wrapper costs a start of Python more."""
    import PySide6

    package = Path(str(PySide6.__file__)).parent
    for found in (package / "lrelease", package / "lrelease.exe"):
        if found.exists():
            return found
    return Path(sys.executable).parent / "pyside6-lrelease"
