"""Refused rows are given back as a file that people can mend and read again."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.files.opening import open_table
from crm_desktop.files.problems import FileNotWritable
from crm_desktop.files.rejects import delimiter_for, write_rejects
from crm_desktop.files.rows import Cell, ReadOptions, SourceRow

COLUMNS = ("نام", "phone", "note")
ROWS = [
    (SourceRow(2, {"نام": "مریم", "phone": "+7-912-345", "note": "=HYPERLINK(1)"}), "Такой даты нет: 31.04"),
    (SourceRow(5, {"نام": 'O\'Neil; "x"\ny', "phone": "-5", "note": "@cmd"}), "=no"),
]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_what_was_refused_reads_back_with_its_reason(tmp_path: Path, ending: str, language: str) -> None:
    """P18, P19: the file of rejected rows, in Excel's own encoding."""
    path = tmp_path / f"refused.{ending}"
    assert write_rejects(path, COLUMNS, ROWS, "Причина", language=language) == 2
    table = open_table(path)
    assert table.columns == (*COLUMNS, "Причина")
    assert [row.cells for row in table.rows] == [row.cells | {"Причина": reason} for row, reason in ROWS]


def test_a_csv_opens_in_excel(tmp_path: Path) -> None:
    """P18: the mark of UTF-8 and the list separator of the language."""
    path = tmp_path / "refused.csv"
    write_rejects(path, COLUMNS, ROWS, "reason", language="ru")
    assert path.read_bytes().startswith("\ufeffنام;phone;note;reason".encode())
    assert [delimiter_for(language) for language in ("en", "fa", "ru")] == [",", ";", ";"]


def test_no_cell_becomes_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "refused.csv"
    write_rejects(path, COLUMNS, ROWS, "reason")
    text = path.read_text("utf-8-sig")
    assert "'=HYPERLINK(1)" in text
    assert ",'@cmd,'=no" in text
    assert "'+7-912-345" in text
    assert ",-5," in text


def test_typed_cells_stay_typed_in_a_workbook(tmp_path: Path) -> None:
    cells: dict[str, Cell] = {"d": date(2024, 1, 2), "m": datetime(2024, 1, 2, 3, 4), "n": 1.5, "b": True, "e": None}
    path = tmp_path / "refused.xlsx"
    write_rejects(path, tuple(cells), [(SourceRow(2, cells), "why")], "reason")
    [row] = open_table(path).rows
    assert row.cells == cells | {"reason": "why"}


def test_a_reason_column_of_an_earlier_try_is_kept_apart(tmp_path: Path) -> None:
    path = tmp_path / "refused.csv"
    write_rejects(path, ("reason",), [(SourceRow(2, {"reason": "old"}), "new")], "reason")
    assert open_table(path).columns == ("reason", "reason *")


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_folder_that_is_not_there(tmp_path: Path, ending: str) -> None:
    with pytest.raises(FileNotWritable):
        write_rejects(tmp_path / "no" / f"refused.{ending}", COLUMNS, ROWS, "reason")


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_nothing_half_written_is_left_in_a_place_that_refuses(tmp_path: Path, ending: str) -> None:
    """Bad input: nothing half-written."""
    taken = tmp_path / f"refused.{ending}"
    taken.mkdir()
    with pytest.raises(FileNotWritable):
        write_rejects(taken, COLUMNS, ROWS, "reason")
    assert list(tmp_path.iterdir()) == [taken]


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffd\ufeff"), max_size=12)
_CELLS = _TEXTS.filter(lambda text: bool(text.strip()) and not text.startswith("'"))


@settings(max_examples=150)
@given(st.lists(st.tuples(_CELLS, _CELLS), min_size=1, max_size=5), st.sampled_from(["en", "fa"]))
def test_any_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[str, str]], language: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    write_rejects(
        path, ("a", "b"), [(SourceRow(2, {"a": a, "b": b}), "why") for a, b in lines], "reason", language=language
    )
    table = open_table(path, ReadOptions(delimiter=delimiter_for(language)))
    assert [(row.cells["a"], row.cells["b"]) for row in table.rows] == lines
