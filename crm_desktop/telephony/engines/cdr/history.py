"""The exchange's records of this workstation's setting, read and folded in one go; it blocks, so a lane calls it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

from crm_desktop.kit.clock import zone
from crm_desktop.kit.problems import Problem
from crm_desktop.settings.record_table import record_table
from crm_desktop.settings.telephony import History, PhoneSetup
from crm_desktop.telephony.engines.ami.exchange import exchange_of
from crm_desktop.telephony.engines.cdr.csv_file import Reading, read_csv
from crm_desktop.telephony.engines.cdr.fold import fold_rows
from crm_desktop.telephony.engines.cdr.rest import RestSource, read_rest
from crm_desktop.telephony.engines.cdr.rows import RowRefused
from crm_desktop.telephony.engines.cdr.sql_table import TableSource, read_table
from crm_desktop.telephony.events import CallEvent

_DATABASES = ("mysql:", "mariadb:", "postgres:", "postgresql:", "sqlite:", "mssql:", "odbc:", "jdbc:")


class CdrZone(Problem):
    """facts: zone"""

    code = "telephony.cdr_zone"


class CdrTable(Problem):
    """The address of a database where a file or a web address is asked for."""

    code = "telephony.cdr_table"


@dataclass(frozen=True, slots=True)
class Past:
    """`refused`: every line that cannot be read, with its reason; `passed_over`: those of which nobody was called."""

    events: tuple[CallEvent, ...]
    refused: tuple[RowRefused, ...] = ()
    passed_over: tuple[RowRefused, ...] = ()


def read_past(setup: PhoneSetup, since: datetime, branch_zone: str) -> Past:
    """Every conversation that was going on at `since` or began later; again and again the same. Raises a Problem."""
    if setup.history is History.NONE:
        return Past(())
    reading = _read(setup, since, branch_zone)
    folded = fold_rows(reading.rows, exchange_of(setup))
    return Past(folded.events, reading.refused, folded.passed_over)


def _read(setup: PhoneSetup, since: datetime, branch_zone: str) -> Reading:
    name = setup.history_zone.strip() or branch_zone
    try:
        clock = zone(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise CdrZone(zone=name[:60]) from error
    place = setup.history_place.strip()
    if setup.history is History.SQL:
        source = TableSource(record_table(place), setup.history_token, setup.manager_ca_file)
        return read_table(source, clock, since)
    if place.lower().startswith(_DATABASES):
        raise CdrTable()
    if setup.history is History.REST:
        return read_rest(RestSource(place, setup.history_token, setup.manager_ca_file), clock, since)
    return read_csv(Path(place).expanduser(), clock, since)
