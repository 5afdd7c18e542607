"""A map is found again by the columns it was made for."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.files.mapping import FieldSource, Mapping
from crm_desktop.files.problems import FileNotWritable
from crm_desktop.files.remembered import recall, remember

MAPPING = Mapping("people", {"full_name": FieldSource(column="ФИО"), "phone": FieldSource(column="Телефон")})


def test_next_months_file_needs_no_questions(tmp_path: Path) -> None:
    """P19: the mapping is remembered, in whatever order the columns come."""
    remember(tmp_path / "maps", MAPPING, ("ФИО", "Телефон"))
    assert recall(tmp_path / "maps", "people", ("телефон", "ФИО")) == MAPPING
    assert recall(tmp_path / "maps", "calls", ("ФИО", "Телефон")) is None
    assert recall(tmp_path / "maps", "people", ("ФИО", "Телефон", "Город")) is None


def test_a_map_that_no_longer_reads_is_forgotten(tmp_path: Path) -> None:
    remember(tmp_path, MAPPING, ("ФИО",)).write_text("kind = 'people'\n[fields]\nhoroscope = 'a'", "utf-8")
    assert recall(tmp_path, "people", ("ФИО",)) is None


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "maps").touch()
    with pytest.raises(FileNotWritable):
        remember(tmp_path / "maps", MAPPING, ("ФИО",))
