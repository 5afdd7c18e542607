"""The address of the table in which an exchange keeps its records; a password has no place in it (A4)."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from crm_desktop.kit.problems import Problem

FIELD = "history_place"  # of PhoneSetup, for the form
_TABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_$]{0,63}(?:\.[A-Za-z_][A-Za-z0-9_$]{0,63})?\Z")
_DATABASE = re.compile(r"/[^/\x00-\x20\x7f]{1,64}\Z")


class RecordTableAddress(Problem):
    """facts: what — history_place; the address stays untold, for it may hold a password in the wrong place"""

    code = "telephony.cdr_table_address"


class RecordTablePassword(Problem):
    """facts: what — history_place"""

    code = "telephony.cdr_table_password"


class Database(enum.StrEnum):
    MYSQL = "mysql"
    POSTGRESQL = "postgresql"


_SCHEMES = {
    "mysql": (Database.MYSQL, 3306),
    "mariadb": (Database.MYSQL, 3306),
    "postgresql": (Database.POSTGRESQL, 5432),
    "postgres": (Database.POSTGRESQL, 5432),
}


@dataclass(frozen=True, slots=True)
class RecordTable:
    """`table` may have its schema before a dot."""

    kind: Database
    host: str
    port: int
    user: str
    database: str
    table: str = "cdr"


def record_table(address: str) -> RecordTable:
    """mysql://user@host:3306/asteriskcdrdb?table=cdr; raises RecordTableAddress, RecordTablePassword."""
    try:
        parts = urlsplit(address.strip())
        kind, usual_port = _SCHEMES[parts.scheme]
        port = parts.port or usual_port
        said = parse_qs(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    except (ValueError, KeyError) as error:
        raise RecordTableAddress(what=FIELD) from error
    if parts.password is not None or any("pass" in name.lower() or name.lower() == "pwd" for name in said):
        raise RecordTablePassword(what=FIELD)
    tables = said.pop("table", ["cdr"])
    user, database = unquote(parts.username or ""), unquote(parts.path)
    is_right = (
        parts.hostname
        and user
        and user.isprintable()
        and _DATABASE.match(database)
        and len(tables) == 1
        and _TABLE.match(tables[0])
        and not said
        and not parts.fragment
    )
    if not is_right:
        raise RecordTableAddress(what=FIELD)
    return RecordTable(kind, parts.hostname or "", port, user, database[1:], tables[0])
