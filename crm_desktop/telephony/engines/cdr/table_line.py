"""What is asked of any database in which an exchange keeps its records, and what may be wrong with it."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from crm_desktop.kit.problems import Problem

TIME_OUT = 10  # seconds: to connect, and for every question
Value = object  # whatever a driver makes of a cell


class CdrNoTable(Problem):
    """facts: host, table, database"""

    code = "telephony.cdr_no_table"


class CdrNoDatabase(Problem):
    """facts: host, database"""

    code = "telephony.cdr_no_database"


class CdrNoRight(Problem):
    """facts: user, table, database"""

    code = "telephony.cdr_no_right"


class CdrSlow(Problem):
    """facts: host, seconds"""

    code = "telephony.cdr_slow"


class CdrCertificate(Problem):
    """facts: host"""

    code = "telephony.cdr_certificate"


class CdrRefused(Problem):
    """facts: host, said"""

    code = "telephony.cdr_refused"


class Clock(enum.Enum):
    """What kind of moment a column has."""

    NONE = "none"
    WALL = "wall"  # of the exchange
    WORLD = "world"  # the same everywhere


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    clock: Clock


class TableLine(Protocol):
    """One connection that can only read. What goes wrong is a Problem."""

    quote: str

    def columns(self, question: str) -> list[Column]: ...

    def rows(self, question: str, begin: Value, most: int) -> list[Sequence[Value]]: ...

    def close(self) -> None: ...
