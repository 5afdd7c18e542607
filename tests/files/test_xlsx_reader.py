"""A workbook gives the values it shows, and a broken or hostile one a refusal."""

from __future__ import annotations

import struct
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from crm_desktop.files.opening import open_table
from crm_desktop.files.problems import (
    FileDamaged,
    FileEmpty,
    FileEncrypted,
    FileIsFolder,
    FileMissing,
    FileNoSuchSheet,
    FileNotPermitted,
    FileNotTable,
    FileTooLarge,
    FileTooWide,
    RowCellTooLong,
)
from crm_desktop.files.rows import Limits, ReadOptions, SourceRow


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Two empty rows and a column stand before the table, as in many reports; the second sheet is hidden."""
    path = tmp_path / "clients.xlsx"
    with Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet("بیماران")
        hidden = workbook.add_worksheet("old")
        hidden.write_row(0, 0, ["x", "y"])
        hidden.write_row(1, 0, [1, 2])
        hidden.hide()
        workbook.add_worksheet("empty")
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        span = workbook.add_format({"num_format": "[h]:mm:ss"})
        sheet.write_row(2, 1, ["name", "age", "", "name"])
        sheet.write_row(3, 1, ["مریم", 37])
        sheet.write_formula(3, 3, "=1+1", None, 2)
        sheet.write_datetime(3, 4, datetime(2024, 2, 29), day)
        sheet.write_string(5, 1, "=HYPERLINK(1)")
        sheet.write_number(5, 2, 1.5)
        sheet.write_number(5, 3, 261 / 86_400, span)
        sheet.write_boolean(5, 4, True)
    return path


def rows_of(path: Path, options: ReadOptions | None = None, limits: Limits | None = None) -> list[SourceRow]:
    return list(open_table(path, options, limits).rows)


def test_cells_keep_their_types_and_formulas_give_the_value_shown(book: Path) -> None:
    """FC-30: a list of customers is imported from Excel."""
    rows = rows_of(book)
    assert rows[0].cells == {"name": "مریم", "age": 37, "D": 2, "name (2)": date(2024, 2, 29)}
    assert rows[1].cells == {"name": "=HYPERLINK(1)", "age": 1.5, "D": "0:04:21", "name (2)": True}


def test_row_numbers_are_those_that_the_spreadsheet_shows(book: Path) -> None:
    assert [row.number for row in rows_of(book)] == [4, 6]
    assert open_table(book).row_estimate == 3


def test_without_a_header_columns_bear_their_letters(book: Path) -> None:
    table = open_table(book, ReadOptions(has_header=False))
    assert table.columns == ("B", "C", "D", "E")
    assert next(iter(table.rows)).number == 3


def test_the_first_visible_sheet_with_something_in_it_is_taken_unless_another_is_named(book: Path) -> None:
    table = open_table(book)
    assert (table.sheet, table.sheet_names) == ("بیماران", ("بیماران", "old", "empty"))
    assert rows_of(book, ReadOptions(sheet="old"))[0].cells == {"x": 1, "y": 2}
    with pytest.raises(FileNoSuchSheet):
        open_table(book, ReadOptions(sheet="new"))
    with pytest.raises(FileEmpty):
        open_table(book, ReadOptions(sheet="empty"))


def test_the_name_of_a_file_decides_nothing(book: Path) -> None:
    assert len(rows_of(book.rename(book.with_suffix(".csv")))) == 2


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_workbook_is_damaged(book: Path, share: float) -> None:
    data = book.read_bytes()
    book.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(FileDamaged):
        open_table(book)


def test_flipped_bytes_inside_are_damage_and_never_a_crash(book: Path) -> None:
    data = bytearray(book.read_bytes())
    for at in range(40, len(data) - 40, 97):
        spoilt = bytearray(data)
        spoilt[at] ^= 0xFF
        book.write_bytes(spoilt)
        try:
            rows_of(book)
        except (FileDamaged, FileNotTable, FileEncrypted, FileTooLarge, FileEmpty):
            continue


def test_a_bomb_is_met_before_it_goes_off(tmp_path: Path) -> None:
    """Bad input: a small file that inflates to a great one."""
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * (32 << 20))
    assert path.stat().st_size < 100_000
    with pytest.raises(FileTooLarge) as told:
        open_table(path, limits=Limits(inflated_bytes=8 << 20))
    assert told.value.facts == {"name": "bomb.xlsx", "limit_mb": 8}


def test_a_size_that_lies_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "liar.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * (32 << 20))
    data = path.read_bytes().replace(struct.pack("<I", 32 << 20), struct.pack("<I", 1 << 10))
    path.write_bytes(data)
    with pytest.raises(FileDamaged):
        open_table(path, limits=Limits(inflated_bytes=8 << 20))


def test_too_large_on_disk(book: Path) -> None:
    with pytest.raises(FileTooLarge):
        open_table(book, limits=Limits(file_bytes=100))


def test_a_workbook_behind_a_password(tmp_path: Path) -> None:
    path = tmp_path / "secret.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(FileEncrypted):
        open_table(path)


def test_an_archive_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")
    with pytest.raises(FileNotTable):
        open_table(path)


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\n...", b"<html><table><tr><td>1</td></tr></table>", b"\x89PNG\r\n\x1a\n", bytes(range(1, 32)) * 9],
)
def test_other_files_are_no_tables(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "report.xls"
    path.write_bytes(data)
    with pytest.raises(FileNotTable):
        open_table(path)


def test_an_empty_a_missing_and_an_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "nothing.csv"
    with pytest.raises(FileMissing):
        open_table(path)
    path.touch()
    with pytest.raises(FileEmpty):
        open_table(path)
    with pytest.raises(FileIsFolder):
        open_table(tmp_path)


def test_cells_in_error_show_their_error_and_no_row_vanishes(tmp_path: Path) -> None:
    """Bad input, P19: formulas; a row of nothing but errors is a row."""
    path = tmp_path / "errors.xlsx"
    with Workbook(str(path)) as workbook:
        workbook.add_worksheet("first").write_row(0, 0, ["x"])
        sheet = workbook.add_worksheet('сделки & "ещё"')
        sheet.write_row(1, 1, ["name", "amount"])
        for column, error in enumerate(("#DIV/0!", "#N/A"), start=1):
            sheet.write_formula(2, column, "=1/0", None, error)
        sheet.write(4, 1, "Anna")
        sheet.write_formula(4, 2, "=B99", None, "#REF!")
        sheet.write_row(5, 1, ["Petr", 7])
    rows = rows_of(path, ReadOptions(sheet='сделки & "ещё"'))
    assert [(row.number, list(row.cells.values())) for row in rows] == [
        (3, ["#DIV/0!", "#N/A"]),
        (5, ["Anna", "#REF!"]),
        (6, ["Petr", 7]),
    ]


def test_many_cells_in_error_are_all_found(tmp_path: Path) -> None:
    """Also where a cell stands across the border of two pieces that are read."""
    path = tmp_path / "errors.xlsx"
    with Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["name", "amount"])
        for row in range(1, 30_001):
            sheet.write(row, 0, f"Client {row}")
            sheet.write_formula(row, 1, "=VLOOKUP(A2,Other!A1:B9,2,FALSE)", None, "#N/A")
    assert sum(row.cells["amount"] == "#N/A" for row in rows_of(path)) == 30_000


def test_a_workbook_may_count_its_days_from_1904(tmp_path: Path) -> None:
    path = tmp_path / "mac.xlsx"
    with Workbook(str(path), {"date_1904": True}) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["formatted", "bare"])
        sheet.write_datetime(1, 0, datetime(2024, 1, 2), workbook.add_format({"num_format": "yyyy-mm-dd"}))
        sheet.write(1, 1, 43_831)
    table = open_table(path)
    assert table.counts_from_1904
    assert next(iter(table.rows)).cells == {"formatted": date(2024, 1, 2), "bare": 43_831}


def test_a_cell_longer_than_any_honest_text_refuses_its_row_only(tmp_path: Path) -> None:
    path = tmp_path / "novel.xlsx"
    with Workbook(str(path)) as workbook:
        workbook.add_worksheet().write_column(0, 0, ["name", "Anna", "x" * 32_000, "Petr"])
    rows = rows_of(path, limits=Limits(cell_characters=1_000))
    assert [row.refusals for row in rows if row.refusals == ()] == [(), ()]
    assert isinstance(rows[1].refusals[0], RowCellTooLong)
    assert len(str(rows[1].cells["name"])) == 1_000


def test_a_sheet_with_more_columns_than_any_list_is_refused_and_300_are_read(tmp_path: Path) -> None:
    path = tmp_path / "wide.xlsx"
    for columns, problem in ((300, None), (2_001, FileTooWide)):
        with Workbook(str(path)) as workbook:
            sheet = workbook.add_worksheet()
            sheet.write_row(0, 0, [f"c{at}" for at in range(columns)])
            sheet.write_row(1, 0, list(range(columns)))
        if problem is None:
            assert len(rows_of(path)[0].cells) == columns
        else:
            with pytest.raises(problem):
                open_table(path)


def test_what_one_may_not_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.csv"
    path.write_text("name\nAnna\n", "utf-8")

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(FileNotPermitted):
        open_table(path)
