"""MySQL and MariaDB, where FreePBX keeps its records."""

from __future__ import annotations

import ssl
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from crm_desktop.kit.problems import Problem
from crm_desktop.settings.record_table import RecordTable
from crm_desktop.telephony.caller_id import cleaned
from crm_desktop.telephony.engines.cdr.rest import CdrLogin, CdrUnreachable
from crm_desktop.telephony.engines.cdr.rows import CdrLayout
from crm_desktop.telephony.engines.cdr.table_line import (
    TIME_OUT,
    CdrCertificate,
    CdrNoDatabase,
    CdrNoRight,
    CdrNoTable,
    CdrRefused,
    CdrSlow,
    Clock,
    Column,
    Value,
)

if TYPE_CHECKING:
    import pymysql

# A server that is none makes the driver stumble in many ways.
_STUMBLES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
)
_TIMESTAMP, _DATETIME = 7, 12  # of the protocol
# https://mariadb.com/kb/en/mariadb-error-code-reference/
_LOGIN = (1045, 1698, 1862)
_RIGHT = (1044, 1142, 1143, 1227)
_NO_TABLE = (1146, 1051)
_NO_DATABASE = (1049,)
_NO_COLUMN = (1054,)
_SLOW = (1969, 3024, 1317)
_UNKNOWN_WORD = (1064, 1193)
_AWAY = (1040, 1053, 1129, 1158, 1159, 1160, 1161, 1203, 2002, 2003, 2005, 2006, 2013, 2055)


class _NeverInClear:
    """A server that asks for the password itself, and not for a proof of it, does not get it."""

    def __init__(self, connection: object) -> None: ...

    def authenticate(self, packet: object) -> Any:
        import pymysql

        raise pymysql.err.OperationalError(2059, "the server asks for the password in clear")


class MySqlLine:
    quote = "`"

    def __init__(self, table: RecordTable, password: str, authority: str) -> None:
        import pymysql

        self._table = table
        # With no authority named the line is encrypted where the server can, as the manager interface beside it.
        safety: dict[str, Any] = {"auth_plugin_map": {b"mysql_clear_password": _NeverInClear, b"dialog": _NeverInClear}}
        with self._worded():
            if authority:
                safety = {"ssl_ca": authority, "ssl_verify_cert": True, "ssl_verify_identity": True}
            self._line: pymysql.Connection[Any] = pymysql.connect(
                host=table.host,
                port=table.port,
                user=table.user,
                password=password,
                database=table.database,
                charset="utf8mb4",
                connect_timeout=TIME_OUT,
                read_timeout=TIME_OUT + 1,  # the server's own limit comes first, so that it does not work on
                write_timeout=TIME_OUT,
                local_infile=False,
                autocommit=True,
                **safety,
            )
        try:
            self._limit()
        except Problem:
            self.close()
            raise

    def columns(self, question: str) -> list[Column]:
        with self._worded(), self._line.cursor() as cursor:
            cursor.execute(question)
            clocks = {_TIMESTAMP: Clock.WORLD, _DATETIME: Clock.WALL}
            return [Column(str(one[0]), clocks.get(int(one[1] or 0), Clock.NONE)) for one in cursor.description or ()]

    def rows(self, question: str, begin: Value, most: int) -> list[Sequence[Value]]:
        with self._worded(), self._line.cursor() as cursor:
            cursor.execute(question, (begin, most))
            world = {at for at, one in enumerate(cursor.description or ()) if one[1] == _TIMESTAMP}
            return [[_moment(value) if at in world else value for at, value in enumerate(row)] for row in cursor]

    def close(self) -> None:
        import pymysql

        with suppress(pymysql.err.Error, OSError):
            self._line.close()

    def _limit(self) -> None:
        """In the world's clock, no question for ever, and reads only; older servers know not all of these words."""
        import pymysql

        with self._worded(), self._line.cursor() as cursor:
            cursor.execute("set session time_zone = '+00:00'")
            for word in (
                f"set session max_statement_time = {TIME_OUT}",  # MariaDB's
                f"set session max_execution_time = {TIME_OUT * 1000}",  # MySQL's
                "start transaction read only",
            ):
                try:
                    cursor.execute(word)
                except pymysql.err.MySQLError as error:
                    if error.args[0] not in _UNKNOWN_WORD:
                        raise

    @contextmanager
    def _worded(self) -> Iterator[None]:
        import pymysql

        try:
            yield
        except (pymysql.err.Error, OSError, *_STUMBLES) as error:
            raise self._problem(error) from error

    def _problem(self, error: Exception) -> Problem:
        number = error.args[0] if error.args and isinstance(error.args[0], int) else 0
        said = cleaned(str(error.args[-1] if error.args else error))
        table, host = self._table, self._table.host
        if _is_of_tls(error):
            return CdrCertificate(host=host)
        if number in _LOGIN:
            return CdrLogin(host=host)
        if number in _RIGHT:
            return CdrNoRight(user=table.user, table=table.table, database=table.database)
        if number in _NO_TABLE:
            return CdrNoTable(host=host, table=table.table, database=table.database)
        if number in _NO_DATABASE:
            return CdrNoDatabase(host=host, database=table.database)
        if number in _NO_COLUMN:
            return CdrLayout(column=said)
        if number in _SLOW or (number == 2013 and "timed out" in said):
            return CdrSlow(host=host, seconds=TIME_OUT)
        if number in _AWAY or isinstance(error, OSError):
            return CdrUnreachable(host=host)
        return CdrRefused(host=host, said=said)


def _moment(value: Value) -> Value:
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) else value


def _is_of_tls(error: BaseException | None) -> bool:
    """Or of the authority's file, the only one that is opened."""
    while error is not None:
        if isinstance(error, ssl.SSLError | FileNotFoundError) or "SSL is required" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False
