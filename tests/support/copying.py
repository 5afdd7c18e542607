"""A base that another one is fetched from, in the words of COPY: what a server would send, without a server."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import LargeBinary, text

from crm_desktop.models.tables import Base
from crm_desktop.store.base_file import OpenBase

_SIGNS = {"\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v"}


def written(row: Sequence[object]) -> str:
    """As PostgreSQL writes a row (COPY, text format)."""
    return "\t".join(
        "\\N" if cell is None else "".join(_SIGNS.get(letter, letter) for letter in str(cell)) for cell in row
    )


class CopiedBase:
    """Counts what it was asked; the cursor it names is of no server."""

    CURSOR = "100:100:"

    def __init__(self, base: OpenBase) -> None:
        self._base = base
        self.pages: list[tuple[str, str | None, int]] = []  # table, after, rows sent

    def snapshot(self) -> str:
        return self.CURSOR

    def count(self, table: str) -> int:
        return int(self._rows(f'SELECT count(*) FROM "{table}"')[0][0])

    def copy(self, table: str, columns: Sequence[str], after: str | None, limit: int) -> Iterator[str]:
        kinds = Base.metadata.tables[table].columns
        names = ", ".join(
            f'hex("{name}")' if isinstance(kinds[name].type, LargeBinary) else f'"{name}"' for name in columns
        )
        rows = self._rows(
            f'SELECT {names} FROM "{table}" WHERE id > :after ORDER BY id LIMIT :limit',
            after=after or "",
            limit=limit,
        )
        self.pages.append((table, after, len(rows)))
        for piece in range(0, len(rows), 2):
            yield "".join(written(row) + "\n" for row in rows[piece : piece + 2])

    def _rows(self, statement: str, **values: object) -> Sequence[Sequence[Any]]:
        return self._base.read(lambda session: session.execute(text(statement), values).all())
