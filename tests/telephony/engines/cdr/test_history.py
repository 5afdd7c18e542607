"""The setting of a workstation says where the records are, and the same records are the same calls (A4, P4)."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm_desktop.settings.record_table import RecordTablePassword
from crm_desktop.settings.telephony import History, PhoneSetup
from crm_desktop.telephony.engines.cdr.history import CdrTable, CdrZone, Past, read_past
from crm_desktop.telephony.engines.cdr.rest import CdrAddress, CdrUnreachable
from tests.telephony.engines.cdr.test_csv_file import line

SINCE = datetime(2026, 11, 21, tzinfo=UTC)


def setup(place: str, history: History = History.CSV, zone: str = "") -> PhoneSetup:
    return PhoneSetup(extension="101", history=history, history_place=place, history_zone=zone)


def test_a_file_in_the_branchs_clock(tmp_path: Path) -> None:
    """P4: and read again it is the same, so that nothing is doubled."""
    path = tmp_path / "Master.csv"
    path.write_text(line("1.1", datetime(2026, 11, 22, 3, 0)) + "broken\n")
    past = read_past(setup(str(path)), SINCE, "Asia/Tehran")
    (event,) = past.events
    assert past.passed_over == ()
    assert (event.at, event.is_ours) == (datetime(2026, 11, 21, 23, 30, tzinfo=UTC), True)
    assert [refused.place for refused in past.refused] == [2]
    assert read_past(setup(str(path)), SINCE, "Asia/Tehran") == past
    assert read_past(setup(str(path), zone="UTC"), SINCE, "Asia/Tehran").events[0].at.hour == 3


def test_no_records_are_wanted() -> None:
    """A4"""
    assert read_past(setup("nowhere", History.NONE), SINCE, "Asia/Tehran") == Past(())


@pytest.mark.parametrize("place", ["mysql://pbx/asteriskcdrdb", "PostgreSQL://pbx/cdr"])
@pytest.mark.parametrize("history", [History.CSV, History.REST])
def test_a_table_in_the_wrong_place_is_refused_in_plain_words(place: str, history: History) -> None:
    """A4: it is no file and no web address."""
    with pytest.raises(CdrTable):
        read_past(setup(place, history), SINCE, "Asia/Tehran")


@pytest.mark.parametrize("kind", ["mysql", "postgresql"])
def test_an_address_of_a_database_goes_to_its_table(kind: str) -> None:
    """MIS-22: and never with a password in it, which a settings file could have brought."""
    with pytest.raises(CdrUnreachable):
        read_past(setup(f"{kind}://crm@127.0.0.1:9/asteriskcdrdb", History.SQL), SINCE, "Asia/Tehran")
    with pytest.raises(RecordTablePassword):
        read_past(setup(f"{kind}://crm:secret@127.0.0.1:9/asteriskcdrdb", History.SQL), SINCE, "Asia/Tehran")


@pytest.mark.parametrize("zone", ["Mars/Phobos", "../../etc/passwd", "\x00"])
def test_a_zone_that_is_none(zone: str) -> None:
    """A4"""
    with pytest.raises(CdrZone):
        read_past(setup("x.csv", zone=zone), SINCE, "Asia/Tehran")


def test_an_address_goes_to_rest() -> None:
    """MIS-22"""
    with pytest.raises(CdrAddress):
        read_past(setup("http://pbx.lan/cdr", History.REST), SINCE, "Asia/Tehran")
