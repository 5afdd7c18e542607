"""A call from the first digit to the result: whose number it is, who talks, what about, and how long (OT-39, O3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.calls.call import LIVE_CALLS, Direction
from crm_desktop.queries.calls.call_rows import CallRow, call_page
from crm_desktop.queries.people.callers import CallerRow
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.usecases.calls.describe_call import DescribeCall
from crm_desktop.usecases.calls.finish_call import FinishCall
from crm_desktop.usecases.calls.log_call import LogCall, LoggedCall
from crm_desktop.usecases.people.create_person import CreatePerson
from crm_desktop.views.calls import call_writes
from crm_desktop.views.calls.caller_search import CallerSearch
from crm_desktop.views.calls.running_call import RunningCall
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.named_lists import named_channels, named_items


@dataclass(frozen=True)
class CallChoices:
    channels: tuple[Named, ...] = ()
    topics: tuple[Named, ...] = ()


MISSED = "missed"
WAYS = (Direction.IN.value, Direction.OUT.value, MISSED)


class NewCallVm(QObject):
    choices_arrived = Signal()
    candidates_arrived = Signal()
    changed = Signal()  # who it is, or whether it runs
    ticked = Signal()
    refused = Signal(object)  # a Problem
    finished = Signal(object)  # the id of the task whose result is asked now, or None

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.number = ""
        self.direction = Direction.IN
        self.is_missed = False
        self.line = ""
        self.person_id: UUID | None = None
        self.person_name = ""
        self.wanted_task_id: UUID | None = None  # the planned call that this is
        self.channel_id: UUID | None = None
        self.topic_id: UUID | None = None
        self.note = ""
        self._search = CallerSearch(house, self)
        self._search.arrived.connect(self.candidates_arrived)
        self.choices = CallChoices()
        self.running: RunningCall | None = None
        self.is_busy = False
        self.nobody_answered = False
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.ticked)

    # ---- reading

    def load(self) -> None:
        actor = self._house.session.actor

        def question(session: Any) -> CallChoices:
            return CallChoices(
                channels=named_channels(session, actor),
                topics=named_items(session, actor, BuiltIn.TOPIC),
            )

        self._house.lanes.read(self, question, self._chosen_from)

    def _chosen_from(self, choices: CallChoices) -> None:
        self.choices = choices
        self.choices_arrived.emit()

    def take_up(self, call_id: UUID) -> None:
        """Go on with a call that is running: after a kill, or from the list (O12)."""
        actor = self._house.session.actor
        self._house.lanes.read(self, lambda session: call_page(session, actor, [call_id]), self._taken_up)

    def _taken_up(self, rows: Sequence[CallRow]) -> None:
        row = rows[0] if rows else None
        if row is None or row.status not in LIVE_CALLS:
            return
        self.number, self.direction = row.raw_number or row.e164 or "", row.direction
        self.person_id, self.person_name = row.person_id, row.person
        self.note = self.note or row.note or ""
        self.running = RunningCall(row.id, row.started_at, row.task_id, row.request_id)
        self._clock.start()
        self._search.find(self.e164 or "")
        self.changed.emit()

    def for_person(self, person_id: UUID) -> None:
        """Opened on somebody: the name and, if none was given, the number."""
        actor = self._house.session.actor
        self.person_id = person_id
        self._house.lanes.read(
            self, lambda session: person_card(session, actor, person_id), self._person_arrived, lambda _problem: None
        )

    def _person_arrived(self, card: Any) -> None:
        self.person_name = card.person.name
        self.changed.emit()

    # ---- before it runs

    def set_number(self, number: str) -> None:
        self.number = number
        if self.person_id is not None and self.running is None:
            self.person_id, self.person_name = None, ""
            self.changed.emit()
        self._search.find(self.e164 or "")

    def set_direction(self, direction: Direction) -> None:
        if self.running is None:
            self.direction = direction
            self.changed.emit()

    def set_way(self, way: str) -> None:
        """One of WAYS; a missed call is an incoming one that nobody took."""
        if self.running is None:
            self.is_missed = way == MISSED
            self.set_direction(Direction.IN if self.is_missed else Direction(way))

    @property
    def way(self) -> str:
        return MISSED if self.is_missed else self.direction.value

    def turn(self) -> None:
        self.set_way(WAYS[(WAYS.index(self.way) + 1) % len(WAYS)])

    @property
    def e164(self) -> str | None:
        return parse_phone(self.number, self._house.session.region).e164 if self.number.strip() else None

    @property
    def candidates(self) -> list[CallerRow]:
        return self._search.rows

    # ---- who it is

    def pick(self, person_id: UUID) -> None:
        name = self._search.name_of(person_id)
        if self.running is None:
            self.person_id, self.person_name = person_id, name
            self.changed.emit()
            return
        work = call_writes.known_caller(self.running.call_id, person_id, name)
        self._write("name_caller", work, self._now_named)

    def name(self, given: str, family: str, is_really_new: bool) -> None:
        if self.running is None:
            return
        order = CreatePerson.of_caller(
            given, family, self.number.strip(), really_new=is_really_new, channel_id=self.channel_id
        )
        self._write("name_caller", call_writes.new_caller(self.running.call_id, order), self._now_named)

    def let_go(self) -> None:
        """Somebody else after all; a running call keeps its caller until another is named."""
        self.person_name = ""
        if self.running is None:
            self.person_id = None
        self.changed.emit()

    def _now_named(self, caller: call_writes.Named) -> None:
        self.person_id, self.person_name = caller.person_id, caller.name
        if self.running is not None:
            self.running = replace(self.running, task_id=caller.task_id)
        self._house.go.person(caller.person_id)
        self.changed.emit()

    # ---- the talk

    @property
    def can_start(self) -> bool:
        return self.running is None and (bool(self.number.strip()) or self.person_id is not None)

    @property
    def talk_for(self) -> int:
        """In seconds, up to now."""
        return self.running.seconds(self._house.now) if self.running is not None else 0

    @property
    def asks_source(self) -> bool:
        """A request is asked where it came from; a known caller's talk makes none (MIS-30)."""
        if self.running is not None:
            return self.running.request_id is not None or self.person_id is None
        return self.person_id is None and len(self.candidates) != 1

    def start(self) -> None:
        """From this moment the number is kept, and an unknown caller is a request, even if he hangs up (O3)."""
        if self.is_busy or self.running is not None:
            return
        order = LogCall(
            direction=self.direction,
            number=self.number.strip() or None,
            person_id=self.person_id,
            task_id=self.wanted_task_id,
            channel_id=self.channel_id,
            topic_id=self.topic_id,
            note=self.note.strip() or None,
            is_missed=self.is_missed,
        )
        now = self._house.now

        work = call_writes.start(order, self.line.strip())
        self._write("log_call", work, lambda logged: self._started(logged, now))

    def _started(self, logged: LoggedCall, now: datetime) -> None:
        if self.is_missed:
            self.finished.emit(None)
            return
        self.running = RunningCall(logged.call_id, now, logged.task_id, logged.request_id)
        self.person_id = logged.person_id
        if logged.person_id is not None:
            self.person_name = self.person_name or self._search.name_of(logged.person_id)
            self._house.go.person(logged.person_id)
        self._clock.start()
        self.changed.emit()

    def finish(self, *, is_no_answer: bool = False) -> None:
        """Hang up; what came out in the talk is written down, and the result of the call's task is asked."""
        if self.running is None or self.is_busy:
            return
        call_id, note = self.running.call_id, self.note.strip() or None
        described = DescribeCall(
            call_id,
            channel_id=self.channel_id if self.asks_source else None,
            topic_id=self.topic_id,
            line=self.line.strip() or None,
            note=note,
        )
        end = FinishCall(call_id, talk_for=None if is_no_answer else self.talk_for, is_no_answer=is_no_answer)
        task_id = self.running.task_id

        def done(_nothing: None) -> None:
            self._clock.stop()
            self.nobody_answered = is_no_answer
            self.finished.emit(task_id)

        self._write("finish_call", call_writes.end(described, end), done)

    def _write(self, act: str, work: Any, done: Any) -> None:
        if self.is_busy:
            return
        self.is_busy = True

        def answered(answer: Any) -> None:
            self.is_busy = False
            done(answer)

        self._house.lanes.write(self, act, work, answered, self._refuse)

    def _refuse(self, problem: Problem) -> None:
        self.is_busy = False
        self.refused.emit(problem)

    # ---- the draft

    def typed(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "direction": self.way,
            "line": self.line,
            "note": self.note,
            "channel": str(self.channel_id) if self.channel_id else "",
            "topic": str(self.topic_id) if self.topic_id else "",
            "call": str(self.running.call_id) if self.running else "",
        }

    def take_draft(self, typed: Mapping[str, Any]) -> None:
        self.number, self.line = str(typed.get("number", "")), str(typed.get("line", ""))
        self.note = str(typed.get("note", ""))
        self.set_way(str(typed.get("direction", Direction.IN.value)))
        self.channel_id = UUID(typed["channel"]) if typed.get("channel") else None
        self.topic_id = UUID(typed["topic"]) if typed.get("topic") else None
        if typed.get("call"):
            self.take_up(UUID(typed["call"]))
        self._search.find(self.e164 or "")
        self.changed.emit()
