"""Reads what COPY … TO STDOUT sends: a row a line, a column between tabs, NULL as a backslash and an N."""

from __future__ import annotations

NULL = r"\N"
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}

Plain = list[str]
Spelled = list[str | None]


def lines_of(block: str) -> list[str]:
    """The rows of a block that ends with a row's end, as COPY's always do."""
    lines = block.split("\n")
    lines.pop()
    return lines


def cells(lines: list[str]) -> tuple[list[Plain], list[Spelled]]:
    """Rows whose NULLs still read as COPY writes them, and the few that had something to be spelled out.

    The first are bound as they are and the base is told which word means NULL: the driver takes ten times as long to
    bind None as to bind a text. In the second a text may be that very word, so their NULLs are None.
    """
    plain: list[Plain] = []
    spelled: list[Spelled] = []
    for line in lines:
        if "\\" in line and line.count("\\") != line.count(NULL):
            spelled.append([_spelled(cell) for cell in line.split("\t")])
        else:
            plain.append(line.split("\t"))
    return plain, spelled


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
