"""The calls at this desk: each with its caller's card and its row in the log, from the ring until it is over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.app.call_log import CallLog, facts_of
from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.call_ending import CONNECTION_LOST, REFUSED
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall

if TYPE_CHECKING:
    from crm_desktop.queries.calls.caller_cards import CallerCard
    from crm_desktop.rules.phone_calls import CallFacts
    from crm_desktop.usecases.calls.adopt_calls import AdoptedCall
    from crm_desktop.usecases.calls.record_call import RecordedCall

CARD_MS = 40  # a card is there sooner; a bar that is drawn twice would show the name later than one drawn once
LOG_MS = 150  # writing the row of a ring may not take the time of drawing its card
_Asked = tuple[str, str, UUID | None]  # number, line, and who it is known to be
REMEMBERED = 20  # calls that are over: their row, or the exchange's record, may come a moment later


class DeskCalls(QObject):
    """The only maker of DeskCalls. `keeps_log`: calls at other desks are written down here as well."""

    rang = Signal(object)  # DeskCall, as the three below
    changed = Signal(object)
    ended = Signal(object)
    moved = Signal(object)  # the one that is over, or None: who is talking may be another now

    def __init__(self, house: House, hub: CallHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.keeps_log = False
        self._calls: dict[str, DeskCall] = {}
        self._over: dict[str, DeskCall] = {}
        self._named: dict[str, UUID] = {}  # whom somebody said it is; whom the number alone suggests is not here
        self._tasks: dict[str, UUID] = {}  # the planned call that a call of ours fulfils
        self._asked: dict[str, _Asked] = {}  # for what a card was asked last
        self._untold: set[str] = set()  # whose card is being looked for
        self._unwritten: set[str] = set()
        self._log = CallLog(house, self)
        hub.rang.connect(self._begin)
        hub.changed.connect(self._move)
        hub.ended.connect(self._end)
        hub.joined.connect(self._join)
        hub.recorded.connect(self._take_record)
        self._log.recorded.connect(self._take_row)

    @property
    def calls(self) -> tuple[DeskCall, ...]:
        """Not over, the oldest first."""
        return tuple(self._calls.values())

    def known(self, key: str) -> DeskCall | None:
        """Also one that is over, for a while."""
        return self._calls.get(key) or self._over.get(key)

    def name(self, key: str, person_id: UUID | None, task_id: UUID | None = None) -> None:
        """Somebody says who it is, or for whom it was dialled; the log hears of it, and moves the task."""
        if person_id is not None:
            self._named[key] = person_id
        if task_id is not None:
            self._tasks[key] = task_id
        if (call := self.known(key)) is not None:
            self.put(replace(call, person_id=person_id or call.person_id))

    def put(self, call: DeskCall) -> None:
        """It is better known now."""
        if call.key in self._calls:
            self._calls[call.key] = call
        elif call.key in self._over:
            self._over[call.key] = call
        else:
            return
        self._note(call)
        if call.key not in self._untold:
            self.changed.emit(call)
        if _is_unnamed(call) and self._asked.get(call.key) != _asked_of(call):
            self._look_up(call.live)  # named a moment ago: the card tells who it is (O3)

    def facts(self, call: DeskCall) -> CallFacts:
        """What the log is told of it."""
        return facts_of(call.live, self._named.get(call.key), self._tasks.get(call.key))

    def take_up(self, left: Iterable[AdoptedCall]) -> None:
        """Of the last run, which was killed: what is over waits for its result, with the note that was kept (O12)."""
        for one in left:
            if not one.is_live:
                call = _left_behind(one, self._house.now)
                self._over[call.key] = call
                self._unwritten.add(call.key)  # its row is there already
                self.ended.emit(call)
                self._look_up(call.live)

    def hurry(self) -> None:
        """The desk is left: every call is written to its end before the base is closed."""
        self._log.hurry()

    # ---- what the hub tells

    def _begin(self, live: LiveCall) -> None:
        if not live.is_ours:
            self._note_elsewhere(live)
            return
        before = self._over.pop(live.key, None)  # a queue tries us again
        begun = DeskCall(live, person_id=self._named.get(live.key))
        self._calls[live.key] = replace(before, live=live) if before is not None else begun
        self._untold.add(live.key)
        self._unwritten.add(live.key)
        self._look_up(live)
        QTimer.singleShot(CARD_MS, self, lambda: self._tell(live.key))
        QTimer.singleShot(LOG_MS, self, lambda: self._write(live.key))

    def _move(self, live: LiveCall) -> None:
        before = self._calls.get(live.key)
        if before is None:
            if live.is_ours:
                self._begin(live)  # dialled here, or the exchange told of it before our own telephone did
            else:
                self._note_elsewhere(live)
        elif live.is_ours:
            self.put(replace(before, live=live))
            if (before.live.number, before.live.line) != (live.number, live.line):
                self._look_up(live)
            self.moved.emit(None)
        else:
            self._end(live)  # somebody else took it, or it was passed on

    def _end(self, live: LiveCall) -> None:
        if live.key not in self._calls:
            self._note_elsewhere(live)
            return
        self._tell(live.key)
        call = replace(self._calls.pop(live.key), live=live)
        self._over[live.key] = call
        if live.key not in self._unwritten or live.reason != REFUSED:  # else nobody was called
            self._unwritten.discard(live.key)
        over = [key for key, one in self._over.items() if one.live.is_over]
        for key in over[: max(len(over) - REMEMBERED, 0)]:
            self._forget(key)
        self._note(call)
        self.moved.emit(call)
        self.ended.emit(call)

    def _join(self, key: str, into: str) -> None:
        """One conversation, told of by two engines that did not know it of each other."""
        gone = self._calls.pop(key, None) or self._over.pop(key, None)
        self._untold.discard(key)
        self._unwritten.discard(key)
        for known in (self._named, self._tasks):
            if key in known:
                known.setdefault(into, known.pop(key))
        if gone is not None and (call := self.known(into)) is not None:
            known_of = (call.card or gone.card, call.person_id or gone.person_id, call.note or gone.note)
            self.put(replace(call, card=known_of[0], person_id=known_of[1], note=known_of[2]))

    def _take_record(self, live: LiveCall) -> None:
        """The exchange's own: of a call that was seen here, or of any for whoever keeps the log."""
        if live.key in self._over or self.keeps_log:
            self._log.note(live, self._named.get(live.key), self._tasks.get(live.key), is_record=True)

    def _tell(self, key: str) -> None:
        """With the card if it has come by now; once."""
        if key in self._untold and (call := self._calls.get(key)) is not None:
            self._untold.discard(key)
            (self.rang if call.live.phase is Phase.RINGING else self.changed).emit(call)

    def _forget(self, key: str) -> None:
        self._log.forget(key)
        self._unwritten.discard(key)
        for known in (self._over, self._named, self._tasks, self._asked):
            known.pop(key, None)

    # ---- the base

    def _write(self, key: str) -> None:
        if key in self._unwritten and (call := self._calls.get(key)) is not None:
            self._unwritten.discard(key)
            self._note(call)
            self.moved.emit(None)

    def _note(self, call: DeskCall) -> None:
        if call.key not in self._unwritten:
            self._log.note(call.live, self._named.get(call.key), self._tasks.get(call.key))

    def _note_elsewhere(self, live: LiveCall) -> None:
        """At another desk: its own station writes it down, or one that was told to write all.

        What rang here first has its row already, which must not ring for ever. That nobody listens any more is no end.
        """
        before = self._over.get(live.key)
        if live.is_over and live.reason == CONNECTION_LOST:
            if before is not None and not before.live.is_over:
                self._forget(live.key)
            return
        if before is not None:
            self._over[live.key] = replace(before, live=live)  # else what is told of it later says that it still rings
        if self.keeps_log or before is not None:
            self._log.note(live, self._named.get(live.key), self._tasks.get(live.key))

    def _take_row(self, key: str, row: RecordedCall) -> None:
        if (call := self.known(key)) is not None:
            person_id = call.person_id or row.person_id
            ids = (row.call_id, row.task_id, row.request_id, person_id)
            if ids != (call.call_id, call.task_id, call.request_id, call.person_id):
                self.put(
                    replace(
                        call,
                        call_id=row.call_id,
                        task_id=row.task_id,
                        request_id=row.request_id,
                        person_id=person_id,
                    )
                )

    def _look_up(self, live: LiveCall) -> None:
        today, now = self._house.today, self._house.now
        actor, region = self._house.session.actor, self._house.session.region
        asked = self._asked[live.key] = _asked_of(self.known(live.key) or DeskCall(live))
        number, line, named = asked

        def question(session: Any) -> CallerCard:
            from crm_desktop.queries.calls.caller_cards import caller_card
            from crm_desktop.queries.calls.lines import line_at

            card = caller_card(session, actor, number, today, region, now, named)
            known = line_at(session, line, live.pbx, region) if line else None
            return replace(card, line=known.name) if known is not None else card

        def arrived(card: CallerCard) -> None:
            if (call := self.known(live.key)) is not None and self._asked.get(live.key) == asked:
                only = card.people[0].person_id if len(card.people) == 1 else None
                self.put(replace(call, card=card, person_id=call.person_id or only))
                self._tell(live.key)

        self._house.lanes.read(self, question, arrived, lambda _problem: self._tell(live.key))


def _asked_of(call: DeskCall) -> _Asked:
    return call.live.number, call.live.line, call.person_id


def _is_unnamed(call: DeskCall) -> bool:
    """It is known who talks, and the card that came before does not know them."""
    if call.card is None or call.person_id is None:
        return False
    return call.person_id not in {one.person_id for one in (*call.card.people, *call.card.family)}


def _left_behind(one: AdoptedCall, now: Any) -> DeskCall:
    live = LiveCall(
        key=f"left-{one.call_id.hex}",
        phase=Phase.ENDED,
        direction=one.direction,
        started_at=one.started_at,
        number=one.number or "",
        answered_at=one.answered_at,
        ended_at=one.ended_at or now,
        outcome=CallOutcome.ANSWERED if one.answered_at is not None else CallOutcome.NO_ANSWER,
        is_ours=True,
    )
    return DeskCall(live, one.call_id, one.task_id, one.request_id, one.person_id, note=one.note or "")
