"""Remembers which map fitted which columns, so that next month's file from the same source needs no questions."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from crm_desktop.files.mapping import Mapping
from crm_desktop.files.mapping_file import load_mapping
from crm_desktop.files.mapping_writer import write_mapping
from crm_desktop.files.problems import FileNotWritable
from crm_desktop.kit.folding import fold
from crm_desktop.kit.problems import Problem


def remember(folder: Path, mapping: Mapping, columns: tuple[str, ...]) -> Path:
    """Raises FileNotWritable."""
    path = _path(folder, mapping.kind, columns)
    half = path.with_suffix(".half")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        half.write_text(write_mapping(mapping), "utf-8")
        os.replace(half, path)
    except OSError as error:
        raise FileNotWritable(name=path.name, reason=error.strerror or str(error)) from error
    return path


def recall(folder: Path, kind: str, columns: tuple[str, ...]) -> Mapping | None:
    """None as well when the remembered map no longer fits this version's fields."""
    try:
        return load_mapping(_path(folder, kind, columns))
    except Problem:
        return None


def _path(folder: Path, kind: str, columns: tuple[str, ...]) -> Path:
    # The order of columns may change from one export to the next; their names make the source.
    known = "\n".join(sorted(fold(column) for column in columns))
    digest = hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return folder / f"{kind}-{digest}.toml"
