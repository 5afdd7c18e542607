"""What COPY sends is read back letter by letter, also where a text looks like a sign of COPY's own."""

from __future__ import annotations

import pytest

from crm_desktop.sync.copy_text import lines_of, plain_cells, spelled_cells

SIGNS = {"\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v"}


def written(row: list[str | None]) -> str:
    """As PostgreSQL writes it (COPY, text format)."""
    return "\t".join("\\N" if cell is None else "".join(SIGNS.get(letter, letter) for letter in cell) for cell in row)


def test_usual_rows_keep_their_sign_for_null() -> None:
    lines = lines_of("ab\t\\N\t\n\\N\t\\N\tc\n")
    assert list(plain_cells(lines)) == [["ab", "\\N", ""], ["\\N", "\\N", "c"]]
    assert list(spelled_cells(lines)) == []


def test_nothing_is_no_row() -> None:
    assert lines_of("") == []


@pytest.mark.parametrize(
    "row",
    [
        ["two\nlines", None, "a\ttab"],
        ["\\N", None, "x"],  # a text that reads like NULL
        ["\\", "\\\\N", None],
        ["C:\\new\\table", "\r\n\b\f\v", "سارا"],
        ["\\N\\N", "N", "\\n"],
    ],
)
def test_what_had_to_be_spelled_out_comes_back_as_it_was(row: list[str | None]) -> None:
    lines = lines_of(written(row) + "\n")
    assert list(plain_cells(lines)) == []
    assert list(spelled_cells(lines)) == [row]


def test_a_line_separator_of_unicode_does_not_end_a_row() -> None:
    assert lines_of("a\u2028b\u0085c\n") == ["a\u2028b\u0085c"]
