"""The same conversations give the same log, whoever saw them: telephone, exchange, both, or its records later (G5)."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.calls.call import Call
from crm_desktop.store.base_file import BASE_NAME, open_base
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.telephony.engines.simulator.days import Traffic, a_day, events_of
from crm_desktop.telephony.engines.simulator.recording import read_day, write_day
from crm_desktop.telephony.engines.simulator.script import Clinic as Exchange
from crm_desktop.telephony.engines.simulator.script import Conversation, Plan, Story, told
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import Can
from tests.support.base import KEY, NOW, Furnished
from tests.support.phone_day import StationLog, facts_in, take_history, write_cdr
from tests.support.phone_facts import a_desk, a_line
from tests.support.process import Clinic
from tests.support.telephone import ALL_OF_A_PHONE, SilentPhone

pytestmark = pytest.mark.usefixtures("qapp")

EXCHANGE = Exchange()
CALLER = "+989351112233"
WAYS = ("telephone", "exchange", "both", "records")
# What our telephone alone can see of a call is the whole of it only where it had the call to itself.
STORIES = (Story.ANSWERED, Story.MISSED, Story.DECLINED, Story.REACHED, Story.BUSY, Story.NO_ANSWER, Story.FAILED)


def conversations(seed: int = 11) -> list[Conversation]:
    chance = random.Random(seed)
    found: list[Conversation] = []
    for serial, story in enumerate(STORIES * 2):
        plan = Plan(
            story, f"{CALLER[:-2]}{serial:02}", line=EXCHANGE.lines[0], rung=("101",), taker="101",
            ring_for=float(chance.randint(4, 20)), talk_for=float(chance.randint(20, 200)),
        )  # fmt: skip
        found += told(plan, NOW + timedelta(minutes=10 * serial), serial, EXCHANGE)
    return found


def seen_by(way: str, events: Iterable[CallEvent]) -> Iterator[CallEvent]:
    for event in events:
        telephone = replace(event, provider="sip", pbx="", linkedid="", line="")
        exchange = replace(event, provider="ami", is_ours=False)
        if way in ("telephone", "both") and event.kind is not EventKind.LEG_ENDED:
            yield telephone
        if way in ("exchange", "both"):
            yield exchange


def the_log(clinic: Clinic, way: str, folder: Path) -> list[tuple[object, ...]]:
    clinic.change(lambda work: (a_desk(work, "101", clinic.sara.user_id), a_line(work, EXCHANGE.lines[0])))
    if way == "records":
        write_cdr(folder / "Master.csv", conversations())
        clinic.clock.advance(timedelta(hours=6))
        take_history(clinic, facts_in(folder / "Master.csv", NOW - timedelta(hours=2)))
    else:
        sip, ami = SilentPhone("sip", ALL_OF_A_PHONE), SilentPhone("ami", Can.SEES_ALL)
        station = StationLog(clinic, sip, ami)
        station.hear(seen_by(way, events_of(conversations())))
    return sorted(canonical(call) for call in clinic.rows(Call))


def canonical(call: Call) -> tuple[object, ...]:
    """Whether it is wrapped up is this station's; a telephone does not know the line."""
    status = {"wrap_up": "logged"}.get(call.status.value, call.status.value)
    return call.e164, call.direction.value, status, call.extension, call.agent_id, call.is_internal


@pytest.mark.parametrize("way", WAYS)
def test_the_same_log_whichever_way(clinic: Clinic, tmp_path: Path, way: str) -> None:
    """G5, P4: number, direction, what became of it, whose; began, answered and ended within a second."""
    rows = the_log(clinic, way, tmp_path)
    wanted = sorted(expected(clinic, one) for one in conversations())
    assert rows == wanted
    calls = {call.e164: call for call in clinic.rows(Call)}
    for one in conversations():
        call, truth = calls[one.plan.number], one.truth
        for kept, true in (
            (call.started_at, truth.started_at),
            (call.answered_at, truth.answered_at),
            (call.ended_at, truth.ended_at),
        ):
            assert (kept is None) == (true is None), one.plan
            assert kept is None or true is None or abs(kept - true) <= timedelta(seconds=1), one.plan
        if way != "telephone":
            assert call.line == (one.plan.line if truth.direction.value == "in" else call.line)


def expected(clinic: Clinic, one: Conversation) -> tuple[object, ...]:
    truth = one.truth
    is_in = truth.direction.value == "in"
    status = "logged" if truth.answered_at else "missed" if is_in else "not_reached"
    return truth.number, truth.direction.value, status, "101", clinic.sara.user_id, False


DAY = date(2026, 11, 22)


def test_a_recorded_day_replayed_twice_gives_equal_bases(
    clinic: Clinic, furnished_clinic: Furnished, tmp_path: Path
) -> None:
    """B15: two stations that begin alike and hear the same file end alike; heard once more, no call is doubled."""
    path = tmp_path / "day.jsonl"
    day = a_day(Traffic(calls_a_day=40, numbers=tuple(f"+98912000{n:04}" for n in range(12))), DAY)
    write_day(path, events_of(day))
    (tmp_path / "other").mkdir()
    shutil.copy(furnished_clinic.folder / BASE_NAME, tmp_path / "other" / BASE_NAME)
    clock = FrozenClock(NOW)
    second = replace(clinic, base=open_base(tmp_path / "other", KEY, clock=clock), clock=clock)
    assert dump(second) == dump(clinic)
    for one in (clinic, second):
        with one.base.in_haste():
            StationLog(one).hear(read_day(path))
        assert len(one.rows(Call)) == len(day)
    assert dump(second) == dump(clinic)
    StationLog(second).hear(read_day(path))
    assert len(second.rows(Call)) == len(day)
    second.base.close()


def dump(clinic: Clinic) -> list[str]:
    return clinic.base.read(lambda session: list(canonical_lines(session)))
