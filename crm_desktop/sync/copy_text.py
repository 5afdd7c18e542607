"""Reads what COPY … TO STDOUT sends: a row a line, a column between tabs, NULL as a backslash and an N."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

NULL = r"\N"
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}

Plain = list[str]
Spelled = list[str | None]


def lines_of(block: str) -> list[str]:
    """The rows of a block that ends with a row's end, as COPY's always do."""
    lines = block.split("\n")
    lines.pop()
    return lines


def is_plain(line: str) -> bool:
    """Nothing in it had to be spelled out, besides NULLs."""
    return "\\" not in line or line.count("\\") == line.count(NULL)


def plain_cells(lines: Iterable[str]) -> Iterator[Plain]:
    """Rows whose NULLs still read as COPY writes them; the base is told which word means NULL.

    The driver takes ten times as long to bind None as to bind a text. One row after the other: thousands of lists at
    once keep Python's search for garbage busier than the rows themselves.
    """
    return (line.split("\t") for line in lines if is_plain(line))


def spelled_cells(lines: Iterable[str]) -> Iterator[Spelled]:
    """The few rows that had something to be spelled out. A text may be the very word for NULL, so theirs are None."""
    return ([_spelled(cell) for cell in line.split("\t")] for line in lines if not is_plain(line))


def _spelled(cell: str) -> str | None:
    if cell == NULL:
        return None
    if "\\" not in cell:
        return cell
    letters: list[str] = []
    signs = iter(cell)
    for sign in signs:
        if sign == "\\":
            after = next(signs, "\\")
            letters.append(_ESCAPES.get(after, after))
        else:
            letters.append(sign)
    return "".join(letters)
