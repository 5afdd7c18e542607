"""The exchange's file is read from its end, and no line of it spoils another (P4, issue 5 4)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop.telephony.engines.cdr import csv_file
from crm_desktop.telephony.engines.cdr.csv_file import CdrUnreadable, Reading, read_csv
from crm_desktop.telephony.engines.cdr.rows import CdrLayout, WhyNot

DAY = datetime(2026, 11, 21, tzinfo=UTC)
HEADER = (
    "accountcode,src,dst,dcontext,clid,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec,"
    "disposition,amaflags,uniqueid,userfield\n"
)


def line(uniqueid: str, at: datetime, *, lasts: int = 60, caller: str = '""Ali"" <+77011234567>') -> str:
    end = at + timedelta(seconds=lasts)
    return (
        f'"","+77011234567","101","from-trunk","{caller}","PJSIP/trunk-0000000b","PJSIP/101-0000000c","Dial",'
        f'"PJSIP/101,15","{at:%Y-%m-%d %H:%M:%S}","{at:%Y-%m-%d %H:%M:%S}","{end:%Y-%m-%d %H:%M:%S}",{lasts},{lasts},'
        f'"ANSWERED","DOCUMENTATION","{uniqueid}",""\n'
    )


def read(path: Path, text: str | bytes, since: datetime = DAY) -> Reading:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_csv(path, UTC, since)


def names(reading: Reading) -> list[str]:
    return [row.linkedid for row in reading.rows]


@pytest.mark.parametrize("header", ["", HEADER, "\ufeff" + HEADER])
def test_with_and_without_names_in_the_first_line(tmp_path: Path, header: str) -> None:
    """P4"""
    reading = read(tmp_path / "Master.csv", header + line("1.1", DAY) + line("1.2", DAY))
    assert names(reading) == ["1.1", "1.2"]
    assert reading.rows[0].caller == '"Ali" <+77011234567>'
    assert reading.refused == ()


def test_bad_lines_are_told_and_the_others_read(tmp_path: Path) -> None:
    """P4, P1: a quotation mark too many, half a line, bytes of no alphabet, a name without an end."""
    bad = b'"","broken\n' + b"\xff\xfe\x00,,\n" + b"x" * 200_000 + b"\n" + line("", DAY).encode() + b"\n\n"
    reading = read(tmp_path / "Master.csv", line("1.1", DAY).encode() + bad + line("1.2", DAY).encode())
    assert names(reading) == ["1.1", "1.2"]
    assert [refused.why for refused in reading.refused] == [
        WhyNot.NO_COLUMNS, WhyNot.NO_COLUMNS, WhyNot.NOT_A_LINE, WhyNot.NO_NAME
    ]  # fmt: skip
    assert [refused.place for refused in reading.refused] == [2, 3, 4, 5]


def test_a_line_that_is_being_written_waits(tmp_path: Path) -> None:
    """P4"""
    reading = read(tmp_path / "Master.csv", line("1.1", DAY) + line("1.2", DAY)[:-20])
    assert names(reading) == ["1.1"]
    assert reading.refused == ()


def test_only_what_is_wanted_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """P4: a file of years, and whole conversations of today."""
    monkeypatch.setattr(csv_file, "STEP", 4_096)
    old = [line(f"old.{count}", DAY - timedelta(minutes=10_000 - count)) for count in range(9_900)]
    long_call = line("long", DAY - timedelta(hours=11), lasts=12 * 3_600)
    path = tmp_path / "Master.csv"
    reading = read(path, HEADER + "".join(old) + line("new.1", DAY) + long_call + line("new.2", DAY))
    assert names(reading) == ["new.1", "long", "new.2"]
    with path.open("rb") as file:
        start = csv_file._start(file, csv_file._Layout(file, UTC, None), DAY)
    assert path.stat().st_size - start < 400_000 < path.stat().st_size


def test_all_legs_of_a_conversation_come_along(tmp_path: Path) -> None:
    """P4: the first telephone's ringing ended before the mark, the answered leg after it."""
    reading = read(tmp_path / "Master.csv", line("1.1", DAY - timedelta(seconds=90)) + line("1.1", DAY))
    assert names(reading) == ["1.1", "1.1"]


@pytest.mark.parametrize("text", ["", "\n\n", HEADER])
def test_an_empty_file_has_no_calls(tmp_path: Path, text: str) -> None:
    """P4"""
    assert read(tmp_path / "Master.csv", text) == Reading(())


def test_no_file_is_said(tmp_path: Path) -> None:
    """A4"""
    for path in (tmp_path / "nothing.csv", tmp_path):
        with pytest.raises(CdrUnreadable) as refused:
            read_csv(path, UTC, DAY)
        assert refused.value.facts == {"path": str(path)}


def test_a_file_of_something_else(tmp_path: Path) -> None:
    """A4: no call in it, every line told; with names that lack what is needed it is said as a whole."""
    reading = read(tmp_path / "a.csv", "name,age\nAli,5\n")
    assert [refused.why for refused in reading.refused] == [WhyNot.NO_COLUMNS] * 2
    with pytest.raises(CdrLayout):
        read(tmp_path / "b.csv", "src,dst,start,end\n1,2,3,4\n")
