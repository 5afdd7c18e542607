"""Rows exactly as the file keeps them, which is how the outbox writes them down: read, changed and made anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, Table, insert, literal, select, type_coerce, update
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType, UserDefinedType

from crm_desktop.models.base import Base

Kept = dict[str, Any]


class AsKept(UserDefinedType[Any]):
    """A value as it lies in the file: the column's own type would translate it once more."""

    cache_ok = True

    def get_col_spec(self, **kw: Any) -> str:
        return "BLOB"


def table_named(name: str) -> Table:
    # An operation may be about any table, and reading needs few of them.
    import crm_desktop.models.tables  # noqa: F401  for the sake of being loaded

    return Base.metadata.tables[name]


def kept_row(session: Session, table: str, row_id: UUID) -> Kept:
    """Empty when there is none."""
    found = table_named(table)
    columns = (type_coerce(column, NullType()).label(column.name) for column in found.columns)
    row = session.execute(select(*columns).where(found.c.id == row_id)).one_or_none()
    return dict(row._asdict()) if row is not None else {}


def change_kept(session: Session, table: str, row_id: UUID, values: Mapping[str, Any]) -> None:
    """Values are those of the outbox; a column that this version does not know is left out."""
    found = table_named(table)
    worded = {name: literal(value, AsKept()) for name, value in _bytes(found, values).items()}
    if worded:
        session.execute(update(found).where(found.c.id == row_id).values(worded))


def make_kept(session: Session, table: str, row_id: UUID, values: Mapping[str, Any]) -> None:
    found = table_named(table)
    worded = {name: literal(value, AsKept()) for name, value in _bytes(found, values).items()}
    session.execute(insert(found).values({**worded, "id": literal(row_id.hex, AsKept())}))


def _bytes(table: Table, values: Mapping[str, Any]) -> Kept:
    """JSON knows no bytes: there they are hexadecimal."""
    known = {name: value for name, value in values.items() if name in table.c}
    return {
        name: bytes.fromhex(value) if isinstance(table.c[name].type, LargeBinary) and value is not None else value
        for name, value in known.items()
    }
