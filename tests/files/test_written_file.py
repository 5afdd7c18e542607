"""Saving what was asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.files.problems import FileNotWritable
from crm_desktop.files.written_file import write_file


def test_a_file_is_written_over_the_former_one(tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    path.write_bytes(b"before")
    write_file(path, b"after")
    assert path.read_bytes() == b"after"
    assert [one.name for one in tmp_path.iterdir()] == ["statement.pdf"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """P22: with the name and the reason, and nothing half is left."""
    with pytest.raises(FileNotWritable) as refused:
        write_file(tmp_path / "gone" / "statement.pdf", b"after")
    assert refused.value.facts["name"] == "statement.pdf"


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "statement.pdf").mkdir()
    with pytest.raises(FileNotWritable):
        write_file(tmp_path / "statement.pdf", b"after")
    assert [one.name for one in tmp_path.iterdir()] == ["statement.pdf"]
