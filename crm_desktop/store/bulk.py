"""Many new rows in one statement a table: an import would pay for an ORM object a row several times over."""

from __future__ import annotations

import enum
import json
from collections import defaultdict
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Table

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.store.unit_of_work import UnitOfWork

_AS_IT_IS = frozenset({str, int, float, type(None)})


class Bulk:
    """New rows of one unit of work, stamped as UnitOfWork.add stamps them and written by `flush`, tables in any order.

    Foreign keys are checked at commit, and the capture triggers see these rows like all others.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._stamp = {
            "created_at": plain(work.now),
            "created_by": plain(work.actor.user_id),
            "branch_id": plain(work.actor.branch_id),
        }
        self._rows: dict[Table, list[tuple[Any, ...]]] = defaultdict(list)

    def add(self, model: type[Synced], **values: Any) -> UUID:
        """The id of the row to be; columns that are not named have their defaults."""
        row_id: UUID = values.pop("id", None) or self._work.new_id()
        names, defaults = _shape(model)
        row = {**defaults, **self._stamp, "id": row_id.hex}
        for name, value in values.items():
            row[name] = value if type(value) in _AS_IT_IS else plain(value)
        if len(row) > len(names):
            raise TypeError(f"{model.__tablename__} has no {', '.join(row.keys() - set(names))}")
        self._rows[_table(model)].append(tuple(map(row.__getitem__, names)))
        return row_id

    def flush(self) -> None:
        connection = self._work.session.connection()
        # Parents first: while a reference waits for its row, SQLite looks through all children of each row that comes.
        for table in sorted(self._rows, key=_place):
            connection.exec_driver_sql(_insert(table), self._rows[table])
        self._rows.clear()


def plain(value: Any) -> Any:
    """A value as SQLite keeps it; the column types of models/ do the same, more slowly."""
    match value:
        case UUID():
            return value.hex
        case enum.Enum():
            return value.value
        case bool():
            return int(value)
        case datetime():
            return value.strftime(MOMENT_FORMAT)
        case date():
            return value.isoformat()
        case dict() | list():
            return json.dumps(value)
    return value


def _table(model: type[Synced]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)  # noqa: S101  every model of ours is one table
    return table


@lru_cache(maxsize=128)
def _shape(model: type[Synced]) -> tuple[tuple[str, ...], dict[str, Any]]:
    """The columns in order, and what each of them is when nobody says."""
    defaults: dict[str, Any] = {}
    for column in _table(model).columns:
        default = column.default
        value = getattr(default, "arg", None)
        defaults[column.name] = plain(value(None) if callable(value) else value)
    return tuple(defaults), defaults


@lru_cache(maxsize=128)
def _place(table: Table) -> int:
    return table.metadata.sorted_tables.index(table)


@lru_cache(maxsize=128)
def _insert(table: Table) -> str:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(table.columns))})'
