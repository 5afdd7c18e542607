"""Rows that one question answers whole, handed to a table page by page as it asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from crm_desktop.views.widgets.keyset_table import Id


class WholeRows:
    """A table that asks before they have come is answered when they do. Each row has an `id`."""

    def __init__(self) -> None:
        self._rows: dict[Id, Any] | None = None
        self._waiting: list[Callable[[Sequence[Id]], None]] = []

    def put(self, rows: Iterable[Any]) -> bool:
        """True where a table may show others already, and is to be refreshed."""
        was_read, self._rows = self._rows is not None, {row.id: row for row in rows}
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(list(self._rows))
        return was_read

    def open_ids(self, done: Callable[[Sequence[Id]], None]) -> None:
        if self._rows is None:
            self._waiting.append(done)
        else:
            done(list(self._rows))

    def fetch(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        rows = self._rows or {}
        done([rows[one] for one in ids if one in rows])
