"""A simulated month of calls in a real base: the ledger balances, the log is the truth, and nothing is lost (B4)."""

from __future__ import annotations

import os
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop.models.calls.call import Call, CallOutcome, CallStatus, Direction
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.queries.calls.call_ledger import LedgerRow, call_ledger, without_fate
from crm_desktop.queries.calls.unrecorded_calls import Gap, unrecorded
from crm_desktop.rules.call_standing import is_talk
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.telephony.engines.simulator.days import Traffic, a_day, events_of
from crm_desktop.telephony.engines.simulator.script import Clinic as Exchange
from crm_desktop.telephony.engines.simulator.script import Conversation
from crm_desktop.usecases.calls.record_history import RecordFate
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from tests.support.phone_day import TOGETHER, StationLog, as_cdr_call, facts_in, take_history, write_cdr
from tests.support.phone_facts import a_desk, a_line
from tests.support.process import Clinic

pytestmark = pytest.mark.usefixtures("qapp")

WHOLE = bool(os.environ.get("CRM_SOAK"))
CALLS_A_DAY = 1_500 if WHOLE else 150
DAYS = 30
# So long each change of a call is written by itself; then only the newest, as the program does it that hurries.
EVERY_CHANGE_FOR = 1 if WHOLE else 2
FIRST = date(2026, 11, 22)
ZONE = "Asia/Tehran"
KNOWN = tuple(f"+98912000{place:04}" for place in range(200 if WHOLE else 80))
EXCHANGE = Exchange(extensions=tuple(str(101 + place) for place in range(12)))
TRAFFIC = Traffic(
    EXCHANGE, calls_a_day=CALLS_A_DAY, numbers=KNOWN * 2 + tuple(f"+98935000{n:04}" for n in range(99 if WHOLE else 40))
)
FATES = {Direction.OUT: CallbackStatus.CALLED_BACK, Direction.IN: CallbackStatus.REACHED_US}
IN_VAIN = {CallOutcome.MISSED: CallStatus.MISSED, CallOutcome.ABANDONED: CallStatus.ABANDONED}
IN_VAIN |= {CallOutcome.DECLINED: CallStatus.MISSED}


def is_lost(linkedid: str) -> bool:
    """One of a hundred, the same at every run."""
    return zlib.crc32(linkedid.encode()) % 100 == 7


class Month:
    """Thirty days lived through by one station that keeps the log, but for the calls that it lost."""

    def __init__(self, clinic: Clinic, folder: Path) -> None:
        self.clinic, self.folder = clinic, folder
        self.days = [a_day(TRAFFIC, FIRST + timedelta(days=offset)) for offset in range(DAYS)]
        clinic.change(self._furnish)
        with clinic.base.in_haste():
            self.station = StationLog(clinic, loses=is_lost, together=TOGETHER)
            for place, day in enumerate(self.days):
                self.station.newest_only = place >= EVERY_CHANGE_FOR
                self.station.hear(events_of(day))
                self.station.at_night()

    def _furnish(self, work: UnitOfWork) -> None:
        for place, extension in enumerate(EXCHANGE.extensions):
            a_desk(work, extension, (self.clinic.sara, self.clinic.reza)[place % 2].user_id)
        for line in EXCHANGE.lines:
            a_line(work, line)
        for number in KNOWN:
            create_person(work, CreatePerson("Guest", number[-4:], phones=(NewPhone(number),), really_new=True))

    def told(self) -> Iterator[Conversation]:
        for day in self.days:
            yield from day

    def calls(self) -> dict[str, Call]:
        rows = self.clinic.rows(Call)
        calls = {call.linkedid or "": call for call in rows}
        assert len(calls) == len(rows)
        return calls

    def file(self) -> Path:
        path = self.folder / "Master.csv"
        write_cdr(path, self.told())
        return path

    def ledger(self, *, by_line: bool = False) -> list[LedgerRow]:
        until = FIRST + timedelta(days=DAYS)
        actor = self.clinic.sara
        return self.clinic.base.read(lambda s: call_ledger(s, actor, FIRST, until, ZONE, by_line=by_line))

    def bytes(self) -> bytes:
        return self.clinic.base.read(lambda session: "\n".join(canonical_lines(session)).encode())


@pytest.fixture
def month(clinic: Clinic, tmp_path: Path) -> Month:
    return Month(clinic, tmp_path)


def test_a_month_balances_and_the_exchange_names_what_is_missing(month: Month) -> None:
    """B4, G5, P4: difference 0 a day and a line, before and after the exchange's file, which names each lost call."""
    lived = [one for one in month.told() if not is_lost(one.call_key)]
    check_log(month, lived)
    check_fates(month, lived)
    check_ledger(month, lived)

    records = facts_in(month.file(), month.station.clinic.clock() - timedelta(days=DAYS + 5))
    every = list(month.told())
    assert {facts.linkedid for facts in records} == {one.call_key for one in every}
    gaps = gaps_of(month, records)
    lost = {one.call_key for one in every if is_lost(one.call_key)}
    assert {gap.record.linkedid for gap in gaps} == lost != set()
    assert {gap.gap for gap in gaps} == {Gap.MISSING}

    with month.clinic.base.in_haste():
        fates = Counter(answer.fate for answer in take_history(month.clinic, records))
        assert (fates[RecordFate.MADE], fates[RecordFate.REFUSED]) == (len(lost), 0)
        assert not gaps_of(month, records)
        check_log(month, every)
        check_ledger(month, every)
        once = month.bytes()
        again = take_history(month.clinic, records)
    assert {answer.fate for answer in again} == {RecordFate.SAME}
    assert month.bytes() == once


def gaps_of(month: Month, records: list) -> list:  # type: ignore[type-arg]  # CallFacts in, Unrecorded out
    calls = [as_cdr_call(facts) for facts in records]
    return month.clinic.base.read(lambda session: unrecorded(session, calls, "IR"))


def check_log(month: Month, conversations: list[Conversation]) -> None:
    """One row a conversation, and each says what is true."""
    calls = month.calls()
    assert len(calls) == len(conversations)
    wrong = [one for one in conversations if not is_true(calls[one.call_key], one)]
    assert not wrong, (len(wrong), wrong[0].truth, vars(calls[wrong[0].call_key]))


def is_true(call: Call, conversation: Conversation) -> bool:
    truth = conversation.truth
    talked = truth.answered_at is not None
    if (call.is_internal, call.direction, is_talk(call)) != (truth.is_internal, truth.direction, talked):
        return False
    if talked:
        return (
            (call.extension, call.transferred_to or "") == (truth.answered_by, truth.transferred_to)
            and near(call.answered_at, truth.answered_at)
            and near(call.ended_at, truth.ended_at)
        )
    wanted = IN_VAIN[truth.outcome] if truth.direction is Direction.IN else CallStatus.NOT_REACHED
    return call.status is wanted and call.talk_for is None


def near(one, other) -> bool:  # type: ignore[no-untyped-def]  # two moments
    return one is not None and other is not None and abs(one - other) <= timedelta(seconds=1)


def check_ledger(month: Month, conversations: list[Conversation]) -> None:
    """As many as really were unanswered, of each day and line, and each of them has its fate."""
    missed = Counter(
        (one.truth.started_at.date(), one.plan.line)
        for one in conversations
        if one.truth.started_at and one.truth.is_missed
    )
    rows = month.ledger(by_line=True)
    assert {(row.on, row.line): row.unanswered for row in rows if row.unanswered} == missed
    days = month.ledger()
    assert len(days) == DAYS
    assert [row.difference for row in (*rows, *days)] == [0] * (len(rows) + DAYS)
    assert sum(row.unknown for row in days) == 0
    assert sum(row.unanswered for row in days) == sum(missed.values()) > DAYS
    assert min(sum(getattr(row, fate) for row in days) for fate in ("called_back", "reached_us", "gave_up")) > 0
    started = month.clinic.clock() - timedelta(days=DAYS + 5)
    actor = month.clinic.sara
    assert not month.clinic.base.read(lambda s: without_fate(s, actor, started, month.clinic.clock()))


def check_fates(month: Month, conversations: list[Conversation]) -> None:
    """Whoever was talked with afterwards is owed no call, whichever side began it; nobody else was called back."""
    calls, items = month.calls(), {item.id: item for item in month.clinic.rows(CallbackItem)}
    talks: dict[str, list[Conversation]] = defaultdict(list)
    for one in conversations:
        if one.truth.answered_at is not None and not one.truth.is_internal:
            talks[one.plan.number].append(one)
    for one in conversations:
        if not one.truth.is_missed:
            continue
        item = items[calls[one.call_key].callback_id]  # type: ignore[index]  # the ledger says each has one
        after = [other for other in talks[one.plan.number] if one.plan.number and not_before(other, one)]
        if item.status in OPEN_CALLBACKS:
            assert not after, one.truth
        elif item.status is not CallbackStatus.GAVE_UP:
            assert item.closed_by_call_id is not None
            talk = {calls[other.call_key].id: other.truth for other in after}[item.closed_by_call_id]
            assert item.status is FATES[talk.direction], (one.truth, talk)


def not_before(talk: Conversation, one: Conversation) -> bool:
    """Whoever rang once more while the talk went on was talked with all the same."""
    ended, began = talk.truth.ended_at, one.truth.started_at
    return ended is not None and began is not None and ended > began
