"""A CSV is read to its end whatever is wrong with single rows, and each of those is told."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.files.csv_reader import open_csv
from crm_desktop.files.lines import byte_lines
from crm_desktop.files.opening import open_table
from crm_desktop.files.problems import FileEmpty, FileNotTable, FileTooWide
from crm_desktop.files.rows import Limits, ReadOptions, SourceRow, Table
from crm_desktop.kit.problems import Problem


def read(path: Path, data: bytes, options: ReadOptions | None = None) -> tuple[Table, list[SourceRow]]:
    path.write_bytes(data)
    table = open_csv(path, options or ReadOptions(), Limits())
    return table, list(table.rows)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clients.csv"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1251"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_encodings_and_line_endings_of_the_field(path: Path, encoding: str, ending: str) -> None:
    """FC-30: any delimiter and encoding met in the field."""
    text = ending.join(["фио;город", "Анна;Тверь", '"Пётр; младший";Казань', ""])
    table, rows = read(path, text.encode(encoding))
    assert table.columns == ("фио", "город")
    assert [row.cells["фио"] for row in rows] == ["Анна", "Пётр; младший"]
    assert [row.number for row in rows] == [2, 3]


def test_persian_code_page(path: Path) -> None:
    _, rows = read(path, "نام,شهر\nمريم,شيراز\n".encode("windows-1256"))
    assert rows[0].cells == {"نام": "مريم", "شهر": "شيراز"}


def test_rows_in_another_encoding_are_told_and_the_rest_goes_on(path: Path) -> None:
    """P19: no row is skipped in silence."""
    lines = [b"name;city", "Иван;Тверь".encode(), "Пётр;Омск".encode("windows-1251"), "Анна;Тула".encode()]
    _, rows = read(path, b"\n".join(lines))
    assert [[problem.code for problem in row.refusals] for row in rows] == [[], ["row.not_decodable"], []]
    assert rows[1].number == 3


def test_utf8_rows_within_a_code_page_are_no_rubbish(path: Path) -> None:
    lines = ["Иван;Тверь".encode("windows-1251")] * 5 + ["Пётр;Омск".encode()]
    _, rows = read(path, b"name;city\n" + b"\n".join(lines))
    assert [row.number for row in rows if row.refusals] == [7]


def test_an_unclosed_quote_costs_its_row_only(path: Path) -> None:
    _, rows = read(path, b'a;b\n1;2\n"3;4\n5;6\n7;8\n')
    assert [(row.number, [problem.code for problem in row.refusals]) for row in rows] == [
        (2, []),
        (3, ["row.broken_quotes"]),
        (4, []),
        (5, []),
    ]
    assert rows[-1].cells == {"a": "7", "b": "8"}


def test_a_quoted_cell_may_hold_lines_quotes_and_delimiters(path: Path) -> None:
    _, rows = read(path, b'a,b\n"one\ntwo, ""three""",2\n4,5\n')
    assert rows[0].cells["a"] == 'one\ntwo, "three"'
    assert [row.number for row in rows] == [2, 3]


def test_nul_bytes_are_told(path: Path) -> None:
    _, rows = read(path, b"name,city,phone,note\nAnna,Ti\0ver,1,x\nPetr,Omsk,2,y\n")
    assert [[problem.code for problem in row.refusals] for row in rows] == [["row.nul_bytes"], []]


def test_too_many_cells_refuse_the_row_and_too_few_are_remarked(path: Path) -> None:
    _, rows = read(path, b"a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n")
    assert [problem.facts for problem in rows[0].remarks] == [{"expected": 3, "found": 2}]
    assert rows[0].cells == {"a": "1", "b": "2", "c": None}
    assert [problem.code for problem in rows[1].refusals] == ["row.too_many_cells"]
    assert not rows[2].refusals
    assert not rows[2].remarks


def test_a_cell_longer_than_any_honest_text_is_told(path: Path) -> None:
    _, rows = read(path, b"a,b\n1," + b"x" * 200_000 + b"\n3,4\n")
    assert [[problem.code for problem in row.refusals] for row in rows] == [["row.cell_too_long"], []]


def test_a_cell_of_32_mb_costs_its_row_only(path: Path) -> None:
    """Bad input: without holding it in memory, and the rows after it are read."""
    _, rows = read(path, b"a,b\n1,2\n3," + b"x" * (32 << 20) + b"\n5,6\n")
    assert [(row.number, [problem.code for problem in row.refusals]) for row in rows] == [
        (2, []),
        (3, ["row.cell_too_long"]),
        (4, []),
    ]


def test_a_cell_too_long_hides_no_delimiter(path: Path) -> None:
    table, _ = read(path, b"a;b\n1;" + b"x" * (5 << 20) + b"\n5;6\n")
    assert table.columns == ("a", "b")


def test_a_cell_of_32_mb_in_utf16_too(path: Path) -> None:
    _, rows = read(path, ("a;b\n1;" + "я" * (6 << 20) + "\n5;6\n").encode("utf-16"))
    assert [[problem.code for problem in row.refusals] for row in rows] == [["row.cell_too_long"], []]


def test_300_columns_are_read_and_3000_are_refused(path: Path) -> None:
    wide = b",".join(b"c%d" % at for at in range(300)) + b"\n" + b",".join([b"1"] * 300) + b"\n"
    assert len(read(path, wide)[1][0].cells) == 300
    with pytest.raises(FileTooWide):
        read(path, b",".join(b"c%d" % at for at in range(3_000)) + b"\n1\n")


def test_a_header_alone_is_a_table_without_rows(path: Path) -> None:
    table, rows = read(path, b"name;phone\n")
    assert (table.columns, rows, table.row_estimate) == (("name", "phone"), [], 0)


def test_headers_repeated_or_empty_get_names_of_their_own(path: Path) -> None:
    table, _ = read(path, b"phone,,phone,phone,D\n1,2,3,4,5\n")
    assert table.columns == ("phone", "B", "phone (2)", "phone (3)", "D")


def test_without_a_header_columns_are_lettered(path: Path) -> None:
    table, rows = read(path, b"Anna;1\nPetr;2\n", ReadOptions(has_header=False))
    assert table.columns == ("A", "B")
    assert [(row.number, row.cells["A"]) for row in rows] == [(1, "Anna"), (2, "Petr")]


def test_blank_rows_are_passed_over_but_counted(path: Path) -> None:
    _, rows = read(path, b"a;b\n\n1;2\n;\n3;4\n")
    assert [row.number for row in rows] == [3, 5]


def test_excels_hint_line_is_no_header(path: Path) -> None:
    table, rows = read(path, b"sep=|\na|b\n1|2\n")
    assert table.columns == ("a", "b")
    assert rows[0].number == 3


def test_formulas_stay_text(path: Path) -> None:
    _, rows = read(path, b"a,b\n=1+1,'=cmd\n")
    assert rows[0].cells == {"a": "=1+1", "b": "=cmd"}


def test_the_estimate_is_near(path: Path) -> None:
    table, rows = read(path, b"a,b\n" + b"12345,67890\n" * 50_000)
    assert abs(table.row_estimate - len(rows)) < 500


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf", b"\n\n\r\n", b"   "])
def test_nothing_in_it(path: Path, data: bytes) -> None:
    with pytest.raises(FileEmpty):
        read(path, data)


def test_a_line_without_end_is_no_table(path: Path) -> None:
    with pytest.raises(FileNotTable):
        read(path, b"a" * (6 << 20))


def test_lines_are_cut_alike_whatever_the_chunks(path: Path) -> None:
    data = b"one\r\ntwo\rthree\n\r\nfour" + b"x" * 262_120 + b"\r\nfive"
    path.write_bytes(data)
    with path.open("rb") as file:
        assert list(byte_lines(file, 1 << 20)) == data.splitlines(keepends=True)


_MARKS = [b'"', b'""', b",", b";", b"\t", b"|", b"\n", b"\r", b"\r\n", b"a", b"1", b"=1+1", b"sep=;\n", b"PK\x03\x04"]
_ODDITIES = [b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x98", b"\x81"]
_LETTERS = [
    word.encode(code) for word, code in [("Иван", "utf-8"), ("Иван", "cp1251"), ("مريم", "utf-8"), ("مريم", "cp1256")]
]
_CRUMBS = st.sampled_from(_MARKS + _ODDITIES + _LETTERS)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.lists(_CRUMBS, max_size=60).map(b"".join)), st.booleans())
def test_any_bytes_give_rows_or_a_refusal(tmp_path_factory: pytest.TempPathFactory, data: bytes, header: bool) -> None:
    """Bad input: never anything but rows or a clear refusal."""
    path = tmp_path_factory.getbasetemp() / "fuzz.csv"
    path.write_bytes(data)
    told = ""
    try:
        table = open_table(path, ReadOptions(has_header=header))
        rows = list(table.rows)
    except Problem as problem:
        told = problem.code
    if told:
        assert told.startswith("file.")
    else:
        assert all(tuple(row.cells) == table.columns for row in rows if not row.refusals)
        numbers = [row.number for row in rows]
        assert numbers == sorted(set(numbers))


_TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffd"))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(_TEXTS, min_size=3, max_size=3), min_size=1, max_size=8))
def test_what_a_csv_writer_wrote_comes_back(tmp_path_factory: pytest.TempPathFactory, lines: list[list[str]]) -> None:
    path = tmp_path_factory.getbasetemp() / "whole.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *lines])
    table = open_csv(path, ReadOptions(delimiter=","), Limits(record_lines=10_000))
    wanted = [[cell if cell.strip() else None for cell in line] for line in lines if any(cell.strip() for cell in line)]
    unguarded = [
        [cell[1:] if cell and cell[:2] in ("'=", "'+", "'-", "'@") else cell for cell in line] for line in wanted
    ]
    assert [list(row.cells.values()) for row in table.rows] == unguarded
