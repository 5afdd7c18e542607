"""A file that somebody asked to be saved: whole, or refused in words."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.files.problems import FileNotWritable


def write_file(path: Path, content: bytes) -> None:
    """Raises FileNotWritable; what half a disk could hold is not left behind."""
    fresh = path.with_name(path.name + ".new")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise FileNotWritable(name=path.name, reason=error.strerror or str(error)) from error
