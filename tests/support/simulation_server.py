"""The server's rows and archive as an administrator reads them, in station form, without any function of the server."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import psycopg
from psycopg import sql
from sqlalchemy import JSON, Table

from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.models.sharing.scopes import ORG, SCOPING, Scoping, see_right
from crm_desktop.store.capture import synced_tables

Row = dict[str, Any]
Rows = dict[str, dict[str, Row]]  # table → id → column → value in station form
Server = psycopg.Connection[Any]

TABLES: dict[str, Table] = {table.name: table for table in synced_tables()}
COLUMNS = {name: [column.name for column in table.columns] for name, table in TABLES.items()}
_JSON = {name: {c.name for c in table.columns if isinstance(c.type, JSON)} for name, table in TABLES.items()}


def station_form(value: Any) -> Any:
    """A value as a workstation keeps it; JSON columns are compared by what they mean."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime(MOMENT_FORMAT)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, memoryview | bytes):
        return bytes(value).hex().upper()
    return value


def server_rows(server: Server, tables: Iterable[str] = tuple(TABLES)) -> Rows:
    found: Rows = {}
    for table in tables:
        columns = COLUMNS[table]
        asked = sql.SQL("select {} from public.{}").format(
            sql.SQL(", ").join(map(sql.Identifier, columns)), sql.Identifier(table)
        )
        rows = [dict(zip(columns, map(station_form, row), strict=True)) for row in server.execute(asked)]
        found[table] = {row["id"]: row for row in rows}
    return found


def station_rows(connection: Any, tables: Iterable[str] = tuple(TABLES)) -> Rows:
    """The same of a workstation's base; `connection` is the driver's, for these are asked after every step."""
    found: Rows = {}
    for table in tables:
        columns = COLUMNS[table]
        names = ", ".join(f'"{column}"' for column in columns)
        rows = [
            {column: _read(table, column, value) for column, value in zip(columns, row, strict=True)}
            for row in connection.execute(f'SELECT {names} FROM "{table}"')
        ]
        found[table] = {row["id"]: row for row in rows}
    return found


def _read(table: str, column: str, value: Any) -> Any:
    if column in _JSON[table] and isinstance(value, str):
        return json.loads(value)
    return value.hex().upper() if isinstance(value, bytes) else value


def scope_of(table: str, row: Mapping[str, Any], rows: Rows) -> str:
    """Whose the row is, by the registry alone."""
    scoping = SCOPING[table]
    if scoping is Scoping.ORG:
        return ORG.hex
    if scoping is Scoping.OF_PERSON:
        person = rows["person"].get(str(row["person_id"]))
        return scope_of("person", person, rows) if person is not None else row["branch_id"] or ORG.hex
    if scoping is Scoping.PERSON and row["visibility"] == "public":
        return ORG.hex
    return row["branch_id"] or ORG.hex


def scopes_of(user_id: str, right: str | None, rows: Rows) -> frozenset[str]:
    """What the user may see of tables that need `right`; None stands for tables that every member sees."""
    user = rows["user_account"].get(user_id)
    if user is None or user["deleted_at"] is not None or user["status"] != "active":
        return frozenset()
    everything = frozenset({ORG.hex, *rows["branch"]})
    own = everything if user["branch_id"] is None else frozenset({ORG.hex, user["branch_id"]})
    rights = _rights(user_id, rows)
    if right is None:
        return everything if "all" in {scope for _, scope in rights} else own
    held = {scope for name, scope in rights if name == right}
    if not held:
        return frozenset()
    return everything if "all" in held else own


def _rights(user_id: str, rows: Rows) -> list[tuple[str, str]]:
    living = {
        name: [row for row in rows[name].values() if row["deleted_at"] is None] for name in ("role", "role_right")
    }
    roles = {row["id"] for row in living["role"]}
    held = {
        row["role_id"]
        for row in rows["user_role"].values()
        if row["user_id"] == user_id and row["deleted_at"] is None and row["role_id"] in roles
    }
    return [
        (row["right"], row["scope"])
        for row in rows["role_right"].values()
        if row["deleted_at"] is None and row["role_id"] in held
    ]


def visible(user_id: str, rows: Rows, tables: Iterable[str]) -> Rows:
    """What of the server's rows the user may have: everything, of the right scopes, and nothing else."""
    found: Rows = {}
    for table in tables:
        scopes = scopes_of(user_id, _sees(table), rows)
        found[table] = {key: row for key, row in rows[table].items() if scope_of(table, row, rows) in scopes}
    return found


_SEEN: dict[str, str | None] = {}


def _sees(table: str) -> str | None:
    if table not in _SEEN:
        right = see_right(table)
        _SEEN[table] = None if right is None else right.value
    return _SEEN[table]


@dataclass(frozen=True)
class Said:
    """One operation of the archive."""

    no: int
    client: str
    seq: int
    group: int
    undoes: int | None
    table: str
    pk: str
    kind: str
    text: str  # byte for byte what the station's outbox says
    base_rv: int
    said_by: str | None
    login: str
    user: str
    status: str
    detail: Mapping[str, Any] | None

    @property
    def payload(self) -> dict[str, Any]:
        return dict(json.loads(self.text))


def archive(server: Server, after: int = 0) -> list[Said]:
    asked = (
        "select no, client_id, seq, grp, undoes, tbl, pk, kind, payload, base_rv, said_by, login, user_id, status, "
        "detail from sync.op where no > %s order by no"
    )
    return [Said(*map(station_form, row)) for row in server.execute(asked, [after])]


def conflicts(server: Server) -> list[tuple[str, int, str, str]]:
    """(client, seq, column, winner) of every row of the conflicts list."""
    asked = "select client_id, seq, col, winner from sync.conflict"
    return sorted((client.hex, seq, column, winner) for client, seq, column, winner in server.execute(asked))
