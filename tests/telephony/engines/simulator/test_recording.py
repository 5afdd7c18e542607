"""The same log replayed twice gives equal events, and equal calls (B15)."""

from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engines.simulator.days import Traffic, a_day, events_of
from crm_desktop.telephony.engines.simulator.recording import (
    HEAD,
    Recorder,
    RecordingUnreadable,
    as_line,
    from_line,
    read_day,
    write_day,
)
from crm_desktop.telephony.events import CallEvent, EventKind
from tests.support.telephone import NOON, a_hub, a_simulator, moment, rings

pytestmark = pytest.mark.usefixtures("qapp")

DAY = list(events_of(a_day(Traffic(calls_a_day=80, names=("علی رضایی",)), NOON.date())))


def test_a_day_is_read_as_it_was_written(tmp_path: Path) -> None:
    """B15."""
    write_day(tmp_path / "day.jsonl", DAY)
    assert list(read_day(tmp_path / "day.jsonl")) == DAY


def test_the_same_log_replayed_twice_gives_equal_events_and_equal_calls(tmp_path: Path) -> None:
    """B15."""
    write_day(tmp_path / "day.jsonl", DAY)
    told, known = [], []
    for _ in range(2):
        phone = a_simulator()
        events: list[CallEvent] = []
        phone.happened.connect(events.append)
        _, heard = a_hub(phone)
        phone.replay(read_day(tmp_path / "day.jsonl"))
        phone.run()
        told.append(events)
        known.append(heard.said)
    assert told[0] == told[1] == DAY
    assert known[0] == known[1]


@given(
    st.builds(
        CallEvent,
        provider=st.text(max_size=9),
        call_key=st.text(max_size=9),
        kind=st.sampled_from(list(EventKind)),
        at=st.floats(-1e6, 1e6).map(moment),
        mono=st.floats(0, 1e9),
        direction=st.sampled_from([None, *Direction]),
        number=st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
        code=st.sampled_from([None, 486]),
        answered_at=st.sampled_from([None, NOON]),
        is_answered=st.sampled_from([None, True, False]),
        is_ours=st.booleans(),
    )
)
def test_every_event_is_one_line_and_comes_back_equal(event: CallEvent) -> None:
    """B15: whatever a caller sent along."""
    line = as_line(event)
    assert not {"\n", "\r"} & set(line)
    assert from_line(line) == event


def test_a_day_that_broke_off_is_still_a_recorded_one(tmp_path: Path) -> None:
    """Power fails; what was written before counts (B15)."""
    out = StringIO()
    recorder = Recorder(out)
    recorder.note(rings(0))
    recorder.note(rings(1, call_key="c2"))
    (tmp_path / "day.jsonl").write_text(out.getvalue()[:-20], encoding="utf-8")
    assert list(read_day(tmp_path / "day.jsonl")) == [rings(0)]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[]",
        "[" * 9_000,
        '{"kind": "ringing"}',
        '{"kind": "sung", "provider": "sip", "call_key": "c", "at": "2026-10-07T12:00:00+00:00", "mono": 1}',
        as_line(rings(0)).replace("+00:00", ""),
        as_line(rings(0)).replace("{", '{"secret": 1, ', 1),
        as_line(rings(0)).replace('"c1"', "7"),
        as_line(rings(0)).replace('"c1"', '"' + "c" * 30_000 + '"'),
    ],
)
def test_a_line_that_makes_no_sense_is_named(line: str, tmp_path: Path) -> None:
    """A file somebody sent is not trusted (B15)."""
    (tmp_path / "day.jsonl").write_text(f"{HEAD}\n{as_line(rings(0))}\n{line}\n", encoding="utf-8")
    events = read_day(tmp_path / "day.jsonl")
    assert next(events) == rings(0)
    with pytest.raises(RecordingUnreadable) as refusal:
        next(events)
    assert refusal.value.facts == {"line": 3}


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    """B15."""
    (tmp_path / "day.jsonl").write_text("a,b,c\n", encoding="utf-8")
    with pytest.raises(RecordingUnreadable):
        next(read_day(tmp_path / "day.jsonl"))
