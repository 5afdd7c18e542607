"""Simulated calls brought into a real base the way a station does it: events, hub, facts, the log; and the exchange's
file of the same calls."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from crm_desktop.app.call_log import facts_of, facts_of_record
from crm_desktop.models.access import Actor
from crm_desktop.queries.calls.unrecorded_calls import CdrCall
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.settings.telephony import History, PhoneSetup
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.engines.cdr.history import read_past
from crm_desktop.telephony.engines.simulator.cdr_row import CdrRow
from crm_desktop.telephony.engines.simulator.script import Conversation, Story
from crm_desktop.telephony.events import CallEvent
from crm_desktop.telephony.live_call import LiveCall
from crm_desktop.telephony.softphone import Can
from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls
from crm_desktop.usecases.calls.record_call import RecordCall, record_call
from crm_desktop.usecases.calls.record_history import RecordAnswer, RecordHistory, record_history
from tests.support.process import Clinic
from tests.support.telephone import SilentPhone

TOGETHER = 60  # calls in one unit of work: what a station that hurries writes at once
_LOOKS_AGAIN = timedelta(seconds=30)
_COLUMNS = (
    "calldate", "clid", "src", "dst", "channel", "dstchannel", "lastapp", "lastdata", "duration", "billsec",
    "disposition", "uniqueid", "linkedid", "did", "answer", "end", "recordingfile",
)  # fmt: skip


class StationLog:
    """A station that keeps the log: every engine's events go through its hub, and each change of a call to the base.

    `loses`: by its Linkedid, a call that this station did not live to see.
    """

    def __init__(
        self, clinic: Clinic, *engines: SilentPhone, actor: Actor | None = None,
        loses: Callable[[str], bool] = lambda _linkedid: False, together: int = 1, newest_only: bool = False,
    ) -> None:  # fmt: skip
        """`together`: in one unit of work; `newest_only`: of a call that changed meanwhile, as the program itself."""
        self.clinic, self.actor, self.loses = clinic, actor or clinic.sara, loses
        self.engines = {engine.name: engine for engine in engines or (SilentPhone("simulator", Can.SEES_ALL),)}
        self.hub = CallHub(clinic.clock, lambda: clinic.clock().timestamp())
        self.noted = self.written = 0
        self._together, self.newest_only = together, newest_only
        self._waiting: dict[object, CallFacts] = {}
        self._sent: dict[str, CallFacts] = {}
        self._looked_at = clinic.clock()
        for engine in self.engines.values():
            self.hub.add(engine)
        for signal in (self.hub.rang, self.hub.changed, self.hub.ended):
            signal.connect(self._note)
        self.hub.recorded.connect(lambda call: self._note(call, is_record=True))

    def hear(self, events: Iterable[CallEvent]) -> None:
        for event in events:
            self._come_to(event.at)
            self.engines[event.provider].tell(event)
        self._come_to(self.clinic.clock() + timedelta(minutes=5))
        self.write()

    def write(self) -> None:
        waiting, self._waiting = list(self._waiting.values()), {}

        def work(unit: UnitOfWork) -> None:
            for facts in waiting:
                record_call(unit, RecordCall(facts))

        if waiting:
            self.clinic.base.writer.write(self.actor, work, act="test")
            self.written += len(waiting)

    def at_night(self) -> None:
        self.clinic.do(join_calls, JoinCalls())

    def _come_to(self, moment: datetime) -> None:
        self.clinic.clock.set(max(moment, self.clinic.clock()))
        if self.clinic.clock() - self._looked_at >= _LOOKS_AGAIN:
            self._looked_at = self.clinic.clock()
            self.hub.look()

    def _note(self, call: LiveCall, *, is_record: bool = False) -> None:
        """Each change once, as the program's own log takes it."""
        facts = replace(facts_of(call), is_record=is_record)
        if self._sent.get(call.key) == facts or self.loses(call.linkedid):
            return
        self._sent[call.key] = facts
        if call.is_over:
            del self._sent[call.key]
        place = (call.key, is_record) if self.newest_only else self.noted
        self.noted += 1
        self._waiting.pop(place, None)
        self._waiting[place] = facts
        if len(self._waiting) >= self._together:
            self.write()


def write_cdr(path: Path, conversations: Iterable[Conversation], zone: str = "Asia/Tehran") -> None:
    """As cdr_csv writes them: the exchange's wall clock, whole seconds, a line a telephone."""
    clock = ZoneInfo(zone)
    with path.open("w", encoding="utf-8", newline="") as out:
        written = csv.writer(out, lineterminator="\n")
        written.writerow(_COLUMNS)
        for conversation in conversations:
            in_queue = any(row.lastapp == "Queue" for row in conversation.rows)
            for row in conversation.rows:
                written.writerow(_cells(conversation, row, clock, in_queue=in_queue))


def _cells(conversation: Conversation, row: CdrRow, clock: ZoneInfo, *, in_queue: bool) -> Iterator[object]:
    def wall(moment: datetime | None) -> str:
        return moment.astimezone(clock).strftime("%Y-%m-%d %H:%M:%S") if moment is not None else ""

    plan = conversation.plan
    ours = plan.number if plan.story is Story.INTERNAL else row.src if row.src in plan.rung else ""
    said: dict[str, object] = {name: getattr(row, name, "") for name in _COLUMNS}
    said |= {name: wall(getattr(row, name)) for name in ("calldate", "answer", "end")}
    said["channel"] = f"PJSIP/{ours or 'trunk'}-0000000a"
    # The caller's own channel stays in the queue, whichever telephone was tried.
    said |= {"lastapp": "Queue", "lastdata": f"{plan.queue},t"} if in_queue else {}
    return (said[name] for name in _COLUMNS)


def facts_in(path: Path, since: datetime, zone: str = "Asia/Tehran") -> list[CallFacts]:
    """What a station reads in the exchange's file; every line of it makes sense."""
    past = read_past(PhoneSetup(pbx="clinic", history=History.CSV, history_place=str(path)), since, zone)
    assert (past.refused, past.passed_over) == ((), ())
    return [facts for event in past.events if (facts := facts_of_record(event)) is not None]


def as_cdr_call(facts: CallFacts) -> CdrCall:
    return CdrCall(
        facts.pbx, facts.linkedid, facts.direction, facts.number, facts.started_at, facts.is_talk, facts.extension,
        facts.line,
    )  # fmt: skip


def take_history(clinic: Clinic, facts: list[CallFacts], together: int = 200) -> list[RecordAnswer]:
    answers: list[RecordAnswer] = []
    for place in range(0, len(facts), together):
        order = RecordHistory("clinic", tuple(facts[place : place + together]))
        answers += clinic.do(record_history, order)
    return answers
