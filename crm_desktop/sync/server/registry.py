"""Each shared table as the server must know it: its columns and their kinds, and what the registry of sharing says."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from crm_desktop.models.columns import UtcDateTime
from crm_desktop.models.sharing.merging import KNOTS, MET, POLICIES, UNTOLD
from crm_desktop.models.sharing.moves import MOVES, STEPS_BACK
from crm_desktop.models.sharing.reach import HELD, REMOVERS, access_of
from crm_desktop.models.sharing.scopes import SCOPING, see_right
from crm_desktop.models.sharing.writers import GUARDED, KEPT, MAKERS, OWN, SIGNED, WRITERS
from crm_desktop.store.capture import synced_tables

# How a value of each kind is written for a station; any other kind is sent as it is.
STATION_FORM = {
    "uuid": "encode(uuid_send({0}), 'hex')",
    "moment": """to_char({0} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')""",
    "day": "to_char({0}, 'YYYY-MM-DD')",
    "bool": "{0}::integer",
    "json": "{0}::text",
    "bytes": "upper(encode({0}, 'hex'))",
}
_KINDS: tuple[tuple[type[sa.types.TypeEngine[Any]], str], ...] = (
    (sa.Uuid, "uuid"),
    (UtcDateTime, "moment"),
    (sa.Date, "day"),
    (sa.Boolean, "bool"),
    (sa.JSON, "json"),
    (sa.LargeBinary, "bytes"),
    (sa.Integer, "number"),
    (sa.String, "text"),
)


def kind_of(column: sa.Column[Any]) -> str:
    for made, kind in _KINDS:
        if isinstance(column.type, made):
            return kind
    raise TypeError(f"{column} has a type that no station form is known for")


@dataclass(frozen=True)
class SharedTable:
    """One row of `sync.tbl`; `kinds` holds every column in its order."""

    name: str
    kinds: dict[str, str]
    scoping: str
    sees: str | None
    writers: tuple[str, ...]
    makers: tuple[str, ...]
    own: dict[str, Any] | None
    guards: list[dict[str, Any]]
    policies: dict[str, str]
    knots: list[list[str]]
    moves: dict[str, dict[str, list[str]]]

    def of_kind(self, kind: str) -> list[str]:
        return [column for column, its in self.kinds.items() if its == kind]

    def in_station_form(self, column: str) -> str:
        """SQL that gives the column, of a table named `x`, as a station keeps it."""
        return STATION_FORM.get(self.kinds[column], "{0}").format(f'x."{column}"')


def _words(rights: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(str(right) for right in rights))


def _table(table: sa.Table) -> SharedTable:
    name = table.name
    sees, own = see_right(name), OWN.get(name)
    return SharedTable(
        name=name,
        kinds={column.name: kind_of(column) for column in table.columns},
        scoping=SCOPING[name].value,
        sees=sees.value if sees is not None else None,
        writers=_words(WRITERS[name]),
        makers=_words(MAKERS.get(name, ())),
        own={"whose": own.whose, "columns": sorted(own.columns)} if own is not None else None,
        guards=[
            {
                "column": guard.column,
                "before": sorted(guard.before, key=str),
                "after": sorted(guard.after, key=str),
                "rights": _words(guard.rights),
                "beside": list(guard.beside) if guard.beside is not None else None,
            }
            for guard in GUARDED
            if guard.table == name
        ],
        policies={column: policy.value for column, policy in sorted(POLICIES[name].items())},
        knots=[list(knot) for knot in KNOTS.get(name, ())],
        moves={
            column: {before: sorted(after) for before, after in sorted(ways.items())}
            for column, ways in MOVES.get(name, {}).items()
        },
    )


@cache
def shared_tables() -> tuple[SharedTable, ...]:
    """Parents before children."""
    return tuple(_table(table) for table in synced_tables())


def facts() -> str:
    """SQL of what judges beside `sync.tbl`: who overtakes whom, what is held by whom, and who takes rows away.

    And whose rows only whom they name writes, which nobody changes, and what becomes of a row that is made twice.
    """
    told = {
        "steps_back": _steps_back(),
        "held": _held(),
        "removers": _removers(),
        "signed": {
            table: {"by": one.by, "moved": sorted(one.moved), "or_by": _words(one.or_by)}
            for table, one in SIGNED.items()
        },
        "kept": sorted(KEPT),
        "meeting": sorted(MET),
        "untold": {table: sorted(columns) for table, columns in UNTOLD.items()},
    }
    return "\n".join(
        f"CREATE OR REPLACE FUNCTION sync.{name}() RETURNS jsonb LANGUAGE sql IMMUTABLE "
        f"SET search_path = pg_catalog, pg_temp AS $$ SELECT '{json.dumps(words)}'::jsonb $$;"
        for name, words in told.items()
    )


def _steps_back() -> dict[str, Any]:
    return {
        table: {column: {before: sorted(after) for before, after in ways.items()} for column, ways in columns.items()}
        for table, columns in STEPS_BACK.items()
    }


def _held() -> dict[str, Any]:
    told: dict[str, Any] = {}
    for table, held in HELD.items():
        access = access_of(table)
        if access is None:
            raise TypeError(f"{table} does not say whose its rows are")
        told[table] = {
            "rights": _words(held.rights),
            "columns": sorted(held.columns),
            "owners": access.owners,
            "team": access.team,
            "unclaimed": access.shares_unclaimed,
            "filled": sorted(held.filled),
        }
    return told


def _removers() -> dict[str, Any]:
    return {
        table: {
            "rights": _words(removal.rights),
            "by_rule": _words(removal.by_rule),
            "while_in": sorted(removal.while_in),
            "instead": removal.instead,
        }
        for table, removal in sorted(REMOVERS.items())
    }


def as_rows(numbers: dict[str, int]) -> str:
    """The registry as the JSON that fills `sync.tbl`."""
    return json.dumps(
        [
            {
                "name": table.name,
                "no": numbers[table.name],
                "place": place,
                "cols": list(table.kinds),
                "kinds": table.kinds,
                "jsons": table.of_kind("json"),
                "bytes": table.of_kind("bytes"),
                "scoping": table.scoping,
                "sees": table.sees,
                "writers": table.writers,
                "makers": table.makers,
                "own": table.own,
                "guards": table.guards,
                "policies": table.policies,
                "knots": table.knots,
                "moves": table.moves,
            }
            for place, table in enumerate(shared_tables(), start=1)
        ],
        ensure_ascii=False,
    )
