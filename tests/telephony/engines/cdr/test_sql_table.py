"""The exchange's own table in a real MariaDB and a real PostgreSQL: the same calls, read only, and plain refusals."""

from __future__ import annotations

import csv
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.settings.telephony import History, PhoneSetup
from crm_desktop.telephony.engines.cdr import mysql_line, postgres_line, sql_table
from crm_desktop.telephony.engines.cdr.history import Past, read_past
from crm_desktop.telephony.engines.cdr.rest import CdrLogin, CdrNotUnderstood, CdrUnreachable
from crm_desktop.telephony.engines.cdr.rows import PLAIN, CdrLayout
from crm_desktop.telephony.engines.cdr.sql_table import TableSource, read_table
from crm_desktop.telephony.engines.cdr.table_line import (
    CdrCertificate,
    CdrNoDatabase,
    CdrNoRight,
    CdrNoTable,
    CdrRefused,
    CdrSlow,
)
from tests.support.certificates import Authority
from tests.support.record_tables import PASSWORD, Records

MASTER = Path(__file__).parent / "captures" / "Master.csv"
LONG_AGO = datetime(2026, 11, 1, tzinfo=UTC)
AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def recorded(records: Records) -> list[dict[str, object]]:
    """What a real Asterisk wrote, in the columns of this table."""
    with MASTER.open(newline="") as file:
        told: list[dict[str, str]] = [dict(zip(PLAIN[21], line, strict=True)) for line in csv.reader(file)]
    if records.mark == '"':
        return [{name: value or None for name, value in row.items()} for row in told]
    kept = ("clid src dst dcontext channel dstchannel lastapp lastdata duration billsec disposition uniqueid linkedid "
            "sequence").split()  # fmt: skip
    return [{"calldate": row["start"], **{name: row[name] for name in kept}} for row in told]


def row(name: str, at: datetime, **more: object) -> dict[str, object]:
    return {
        "calldate": f"{at:%Y-%m-%d %H:%M:%S}", "uniqueid": name, "linkedid": name, "src": "+77011234567", "dst": "600",
        "channel": "PJSIP/trunk-1", "dstchannel": "PJSIP/101-2", "duration": 60, "billsec": 40,
        "disposition": "ANSWERED", "lastapp": "Dial",
    } | more  # fmt: skip


@pytest.fixture
def table(records: Records) -> Records:
    """With `calldate` in both."""
    layout = records.layout.replace("start timestamp", "calldate timestamp")
    records.create(layout)
    return records


def names(source: TableSource, since: datetime = AT, zone: str = "UTC") -> list[str]:
    return [one.linkedid for one in read_table(source, ZoneInfo(zone), since).rows]


def past(history: History, place: str, records: Records) -> Past:
    setup = PhoneSetup(
        extension="101", history=history, history_place=place, history_token=PASSWORD,
        manager_ca_file=str(records.authority),
    )  # fmt: skip
    return read_past(setup, LONG_AGO, "Asia/Almaty")


def test_the_same_rows_are_the_same_calls(records: Records, tmp_path: Path) -> None:
    """A4, P4: read from a file or from the table, in whatever order the table gives them."""
    rows = recorded(records)
    path = tmp_path / "records.csv"
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    records.create()
    records.insert(random.Random(5).sample(rows, len(rows)))
    by_file, by_table = past(History.CSV, str(path), records), past(History.SQL, records.address, records)
    assert by_table.events == by_file.events
    assert len(by_table.events) >= 7
    assert sorted(map(str, by_table.refused)) == sorted(map(str, by_file.refused)) == []
    assert len(by_table.passed_over) == len(by_file.passed_over)
    assert past(History.SQL, records.address, records) == by_table


def test_since_a_moment_and_whole_conversations(table: Records) -> None:
    """P4: what was going on then comes too, with the parts of it that were over."""
    early, over = AT - timedelta(hours=2), AT - timedelta(seconds=61)
    table.insert([
        row("1.1", early), row("1.1", AT, uniqueid="1.2"), row("2.1", over), row("3.1", AT - timedelta(seconds=60)),
        row("4.1", AT - timedelta(hours=13), duration=100_000), row("5.1", AT + timedelta(days=1)),
    ])  # fmt: skip
    assert sorted(names(table.source)) == ["1.1", "1.1", "3.1", "5.1"]


@pytest.mark.parametrize("batch", [1, 2, 3, 7])
def test_batch_after_batch_nothing_is_lost_or_doubled(
    table: Records, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    """P4: a queue writes many records in one second, and a batch may end between them."""
    monkeypatch.setattr(sql_table, "BATCH", batch)
    moments = [AT, AT, AT, AT + timedelta(seconds=1), *[AT + timedelta(seconds=5)] * 6, AT + timedelta(minutes=1)]
    table.insert([row(f"1.{number}", at) for number, at in enumerate(moments)])
    assert sorted(names(table.source)) == sorted(f"1.{number}" for number in range(len(moments)))


def test_a_table_of_one_moment_is_no_log_of_calls(table: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """P1: it would be read into memory as a whole."""
    monkeypatch.setattr(sql_table, "BATCH", 2)
    monkeypatch.setattr(sql_table, "MOST_AT_ONCE", 8)
    table.insert([row(f"1.{number}", AT) for number in range(20)])
    with pytest.raises(CdrNotUnderstood):
        names(table.source)


@pytest.mark.parametrize(
    ("column", "said", "expected"),
    [
        ("timestamp", "2026-11-21 15:30:00", "2026-11-21 12:00"),
        ("timestamp with time zone", "2026-11-21 15:30:00+03:30", "2026-11-21 12:00"),
        ("datetime", "2026-11-21 15:30:00", "2026-11-21 12:00"),
    ],
)
def test_the_clock_of_the_exchange(records: Records, column: str, said: str, expected: str) -> None:
    """A4: its wall clock, unless the column knows the zone."""
    is_mysql = records.mark == "`"
    if is_mysql == (column != "datetime"):
        pytest.skip("a type of the other database")
    old = "calldate datetime not null default '0000-00-00 00:00:00'" if is_mysql else "start timestamp"
    records.create(records.layout.replace(old, f"calldate {column}"))
    records.insert([row("1.1", AT, calldate=said)])
    (one,) = read_table(records.source, ZoneInfo("Asia/Tehran"), AT).rows
    assert f"{one.began_at:%Y-%m-%d %H:%M}" == expected
    assert names(records.source, AT + timedelta(minutes=2), "Asia/Tehran") == []


def test_a_moment_that_mysql_keeps_for_the_whole_world(records: Records) -> None:
    """A4: TIMESTAMP is told in the clock of whoever asks."""
    if records.mark == '"':
        pytest.skip("a type of the other database")
    records.create("calldate timestamp null, channel varchar(80), disposition varchar(45), uniqueid varchar(32)")
    records.ask(
        "set time_zone = '+03:30'",
        "insert into cdr values ('2026-11-21 15:30:00', 'PJSIP/101-1', 'ANSWERED', '1.1')",
    )
    (one,) = read_table(records.source, ZoneInfo("Asia/Almaty"), AT).rows
    assert one.began_at == AT


def test_rows_that_are_none_are_told(table: Records) -> None:
    """P4, P1: and the others are read."""
    table.insert([row("1.1", AT), row("", AT), row("1.3", AT, duration=None, src=None, dst="گفتگو 😀")])
    reading = read_table(table.source, UTC, AT)
    assert sorted(one.linkedid for one in reading.rows) == ["1.1", "1.3"]
    assert len(reading.refused) == 1
    assert {one.destination for one in reading.rows} == {"600", "گفتگو 😀"}


def test_nothing_can_be_written(table: Records) -> None:
    """P1: even where somebody gave this user every right."""
    table.insert([row("1.1", AT)])
    table.ask(f"grant all on cdr to {table.grantee}")
    with closing(sql_table._line(table.source)) as line, pytest.raises(CdrRefused):
        line.columns("delete from cdr")
    assert table.count() == 1


def other(**facts: object) -> Callable[[TableSource], TableSource]:
    return lambda source: replace(source, table=replace(source.table, **facts))  # type: ignore[arg-type]  # its fields


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        (lambda source: replace(source, password="wrong"), CdrLogin),
        (lambda source: replace(source, password=""), CdrLogin),
        (other(user="nobody"), CdrLogin),
        (other(table="nothing"), CdrNoTable),
        (other(table="nowhere.cdr"), (CdrNoTable, CdrNoRight)),
        (other(database="nowhere"), (CdrNoDatabase, CdrNoRight)),
        (other(host="127.0.0.1"), CdrCertificate),
        (other(port=9), CdrUnreachable),
        (other(host="no-such-exchange.invalid"), CdrUnreachable),
    ],
)
def test_what_is_wrong_is_told_apart(
    table: Records, wrong: Callable[[TableSource], TableSource], kind: type[Problem]
) -> None:
    """A4"""
    with pytest.raises(kind):
        read_table(wrong(table.source), UTC, AT)


def test_a_table_that_may_not_be_read(table: Records) -> None:
    """A4"""
    table.ask(f"revoke select on cdr from {table.grantee}")
    with pytest.raises(CdrNoRight):
        read_table(table.source, UTC, AT)


@pytest.mark.parametrize(
    "layout", ["calldate integer, disposition integer, channel integer", "calldate timestamp, channel varchar(80)"]
)
def test_a_table_without_what_is_needed(records: Records, layout: str) -> None:
    """A4"""
    records.create(layout)
    with pytest.raises(CdrLayout):
        read_table(records.source, UTC, AT)


def test_somebody_elses_authority_and_none(table: Records, tmp_path: Path) -> None:
    """P1: with an authority named nobody else is told the password; without one the exchange is taken as it is."""
    foreign = tmp_path / "foreign.crt"
    foreign.write_bytes(Authority().certificate)
    for authority in (foreign, tmp_path / "missing.crt"):
        with pytest.raises(CdrCertificate):
            read_table(replace(table.source, authority=str(authority)), UTC, AT)
    assert names(replace(table.source, authority="")) == []


def test_a_table_that_somebody_holds(table: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """P3: the wait has an end, at the server as well."""
    for room in (mysql_line, postgres_line):
        monkeypatch.setattr(room, "TIME_OUT", 1)
    with table.locked(), pytest.raises(CdrSlow):
        read_table(table.source, UTC, AT)


def test_a_driver_is_loaded_only_for_a_table() -> None:
    """Nobody else pays for it."""
    look = (
        "import sys, crm_desktop.telephony.engines.cdr.history\n"
        "assert not {'pymysql', 'psycopg'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", look], check=True, timeout=60)


def test_the_password_is_never_shown(records: Records) -> None:
    """P1"""
    assert PASSWORD not in repr(records.source)
