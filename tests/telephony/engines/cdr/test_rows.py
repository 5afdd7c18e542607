"""Records are read whatever their columns are called and whatever clock they are in (telephony.md Traps, P4)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.telephony.engines.cdr.rows import PLAIN, CdrLayout, CdrRow, RowRefused, WhyNot, columns_of, moment

ALMATY = ZoneInfo("Asia/Almaty")
NAMED = {
    "calldate": "2026-11-21 19:37:40",
    "clid": '"Ext Caller" <+77011234567>',
    "src": "+77011234567",
    "dst": "600",
    "channel": "PJSIP/trunk-0000000b",
    "dstchannel": "PJSIP/101-0000000c",
    "lastapp": "Queue",
    "lastdata": "desk,t",
    "duration": "12",
    "billsec": "7",
    "disposition": "ANSWERED",
    "uniqueid": "main-1795289860.11",
    "linkedid": "main-1795289860.11",
    "did": "+77172000000",
    "recordingfile": "in-600.wav",
}


def row_of(**changes: str) -> CdrRow | RowRefused:
    said = NAMED | changes
    return columns_of(list(said), ALMATY, by_name=True).row(1, said)


def test_freepbx_in_the_exchanges_own_clock() -> None:
    """P4: UTC+5, with neither an answer nor an end of its own."""
    row = row_of()
    assert isinstance(row, CdrRow)
    assert row.began_at == datetime(2026, 11, 21, 14, 37, 40, tzinfo=UTC)
    assert row.ended_at == datetime(2026, 11, 21, 14, 37, 52, tzinfo=UTC)
    assert row.answered_at == datetime(2026, 11, 21, 14, 37, 45, tzinfo=UTC)
    assert (row.queue, row.did, row.recording, row.is_first) == ("desk", "+77172000000", "in-600.wav", True)


@pytest.mark.parametrize("disposition", ["NO ANSWER", "BUSY", "FAILED", "CONGESTION", ""])
def test_billed_seconds_are_no_answer(disposition: str) -> None:
    """G5: a queue answers, and the caller leaves."""
    row = row_of(disposition=disposition, billsec="7")
    assert isinstance(row, CdrRow)
    assert row.answered_at is None


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"uniqueid": "", "linkedid": ""}, WhyNot.NO_NAME),
        ({"uniqueid": "\u202e\u202e", "linkedid": "  "}, WhyNot.NO_NAME),
        ({"calldate": "yesterday"}, WhyNot.NO_TIME),
        ({"calldate": "0000-00-00 00:00:00"}, WhyNot.NO_TIME),
        ({"calldate": ""}, WhyNot.NO_TIME),
        ({"end": "2026-11-20 19:37:40"}, WhyNot.NO_TIME),
    ],
)
def test_a_line_that_is_no_record_is_told_with_its_reason(changes: dict[str, str], why: WhyNot) -> None:
    """P4: its place too, so that it can be looked up."""
    refused = row_of(**changes)
    assert isinstance(refused, RowRefused)
    assert (refused.place, refused.why) == (1, why)


def test_a_ring_groups_rows_share_the_uniqueid_where_there_is_no_linkedid() -> None:
    """P4"""
    row = row_of(linkedid="")
    assert isinstance(row, CdrRow)
    assert row.linkedid == "main-1795289860.11"


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-21 19:37:40", "2026-11-21T14:37:40+00:00"),
        ("2026-11-21T19:37:40.250", "2026-11-21T14:37:40+00:00"),
        ("2026-11-21T14:37:40Z", "2026-11-21T14:37:40+00:00"),
        ("2026-11-21T18:07:40+03:30", "2026-11-21T14:37:40+00:00"),
        ("1795271860.25", "2026-11-21T14:37:40+00:00"),
    ],
)
def test_a_moment_in_any_spelling(text: str, utc: str) -> None:
    """P4"""
    assert str(moment(text, ALMATY)) == utc.replace("T", " ")


@pytest.mark.parametrize(
    "text", ["2026-13-01 00:00:00", "1970-01-01 00:00:00", "9" * 30, "0", "now", "۲۰۲۶-۱۱-۲۱ ۱۹:۳۷:۴۰x"]
)
def test_what_is_no_moment(text: str) -> None:
    """P1"""
    assert moment(text, ALMATY) is None


def test_own_names_come_before_the_usual_ones() -> None:
    """P4: an exchange of another make."""
    said = {
        "Call Start": "2026-11-21 19:37:40",
        "State": "ANSWERED",
        "Leg A": "SIP/101-1",
        "Call-ID": "x1",
        "start": "never",
    }
    own = {"began": "Call Start", "disposition": "State", "channel": "Leg A", "uniqueid": "Call-ID"}
    row = columns_of(list(said), UTC, own, by_name=True).row(1, said)
    assert isinstance(row, CdrRow)
    assert (row.linkedid, row.channel) == ("x1", "SIP/101-1")


def test_columns_that_are_not_there_are_named() -> None:
    """A4"""
    with pytest.raises(CdrLayout) as refused:
        columns_of(["src", "dst", "start", "disposition"], UTC)
    assert refused.value.facts == {"column": "channel"}


@pytest.mark.parametrize("count", list(PLAIN))
def test_each_shape_of_asterisks_own_file(count: int) -> None:
    """P4: the last columns depend on three switches."""
    columns = columns_of(PLAIN[count], UTC)
    assert columns.at["began"] == 9
    assert ("linkedid" in columns.at) == (count >= 19)


@given(
    st.dictionaries(
        st.sampled_from([*NAMED, "end", "answer"]),
        st.text(max_size=30) | st.integers() | st.none() | st.lists(st.none()),
    )
)
def test_no_record_raises(said: dict[str, object]) -> None:
    """P1"""
    row = columns_of(list(NAMED), ALMATY, by_name=True).row(1, said)
    assert isinstance(row, CdrRow | RowRefused)
    if isinstance(row, CdrRow):
        assert row.began_at <= (row.answered_at or row.began_at) <= row.ended_at
