"""The address of an exchange's table: understood, or refused before a password in it is kept (A4, P1)."""

from __future__ import annotations

import pytest

from crm_desktop.settings.record_table import (
    Database,
    RecordTable,
    RecordTableAddress,
    RecordTablePassword,
    record_table,
)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("mysql://crm@pbx/asteriskcdrdb", RecordTable(Database.MYSQL, "pbx", 3306, "crm", "asteriskcdrdb")),
        (" MariaDB://crm@10.0.0.2:3307/cdr ", RecordTable(Database.MYSQL, "10.0.0.2", 3307, "crm", "cdr")),
        ("postgresql://crm@pbx/a?table=log.cdr", RecordTable(Database.POSTGRESQL, "pbx", 5432, "crm", "a", "log.cdr")),
        ("postgres://c%40rm@[::1]/a%2Db", RecordTable(Database.POSTGRESQL, "::1", 5432, "c@rm", "a-b")),
    ],
)
def test_what_an_address_says(address: str, expected: RecordTable) -> None:
    """A4"""
    assert record_table(address) == expected


@pytest.mark.parametrize(
    "address",
    [
        "mysql://crm:secret@pbx/asteriskcdrdb", "mysql://crm:@pbx/a", "mysql://:secret@pbx/a",
        "postgresql://crm@pbx/a?password=secret", "postgresql://crm@pbx/a?sslpassword=x", "mysql://crm@pbx/a?pwd=",
    ],
)  # fmt: skip
def test_a_password_has_no_place_in_it(address: str) -> None:
    """P1: and what is refused does not repeat it."""
    with pytest.raises(RecordTablePassword) as refused:
        record_table(address)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "address",
    [
        "", "cdr", "Master.csv", "https://pbx/cdr", "mssql://crm@pbx/a", "mysql://pbx/a", "mysql://crm@pbx",
        "mysql://crm@pbx/", "mysql://crm@/a", "mysql://crm@pbx/a/b", "mysql://crm@pbx:x/a", "mysql://crm@pbx:70000/a",
        "mysql://crm@[::1/a", "mysql://crm@pbx/a?table=", "mysql://crm@pbx/a?table=cdr`;drop", "mysql://crm@pbx/a#x",
        "mysql://crm@pbx/a?table=a.b.c", "mysql://crm@pbx/a?table=a&table=b", "mysql://crm@pbx/a?local_infile=1",
        "postgresql://crm@pbx/a?host=/tmp", "mysql://crm:se/cret@pbx/a", "mysql://c%00rm@pbx/a", "mysql://crm@pbx/a%00",
    ],
)  # fmt: skip
def test_what_is_no_address(address: str) -> None:
    """A4, P1: no option of a driver gets in by it."""
    with pytest.raises(RecordTableAddress) as refused:
        record_table(address)
    assert refused.value.facts == {"what": "history_place"}
