"""The telephone of the one who is signed in: the hub's calls, each with its caller's card and its row in the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from crm_desktop.app.agent_at_work import AgentAtWork
from crm_desktop.app.call_log import CallLog
from crm_desktop.app.dialling import Dialling
from crm_desktop.app.phone_choices import Act, meant_by_alt_h, meant_by_f8, person_at
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.settings.telephony import PhoneSetup
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can, Softphone, Standing
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall, PhoneDesk

if TYPE_CHECKING:
    from crm_desktop.app.phone_engines import Needs
    from crm_desktop.queries.calls.caller_cards import CallerCard
    from crm_desktop.usecases.calls.record_call import RecordedCall

_CARD_MS = 40  # a card is there sooner; a bar that is drawn twice would show the name later than one drawn once
_LOG_MS = 150  # writing the row of a ring may not take the time of drawing its card
_REMEMBERED = 20  # calls that are over: their row, or the exchange's record, may come a moment later


class Telephone(PhoneDesk):
    """The only maker of DeskCalls."""

    def __init__(self, house: House, hub: CallHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house, self.hub = house, hub
        self._setup = PhoneSetup()
        self._engines: tuple[Softphone, ...] = ()
        self._calls: dict[str, DeskCall] = {}
        self._over: dict[str, DeskCall] = {}
        self._named: dict[str, UUID] = {}  # whom somebody said it is; whom the number alone suggests is not here
        self._tasks: dict[str, UUID] = {}  # the planned call that a call of ours fulfils
        self._untold: set[str] = set()  # whose card is being looked for
        self._unwritten: set[str] = set()
        self._consulted: dict[str, str] = {}  # a held caller → the call in which somebody is asked about them
        self._log = CallLog(house, self)
        self._agent = AgentAtWork(house, self)
        self._dialling = Dialling(house, hub, self)
        hub.rang.connect(self._rang)
        hub.changed.connect(self._moved)
        hub.ended.connect(self._over_now)
        hub.joined.connect(self._joined)
        hub.recorded.connect(self._found_recorded)
        hub.standing_changed.connect(self.standing_changed)
        hub.refused.connect(lambda _key, problem: self.refused.emit(problem))
        self._log.recorded.connect(self._recorded)
        self._dialling.begun.connect(self._dialled_for)
        self._dialling.refused.connect(self.refused)
        self._agent.changed.connect(self.agent_changed)

    def leave(self) -> None:
        """The one who is signed in goes: nobody is ready at this desk, and nothing rings here."""
        self._agent.leave()
        self._let_go()

    def set_up(self, setup: PhoneSetup) -> None:
        from crm_desktop.app.phone_engines import needs_of

        self._let_go()
        self._setup, self._dialling.pbx = setup, setup.pbx
        self._house.lanes.read(
            self, lambda session: needs_of(session, setup), lambda needs: self._take(setup, needs), self.refused.emit
        )

    def _take(self, setup: PhoneSetup, needs: Needs) -> None:
        from crm_desktop.app.phone_engines import engines_of

        if setup is not self._setup:
            return  # set up anew meanwhile
        self._engines, problems = engines_of(setup, needs, self)
        for engine in self._engines:
            self.hub.add(engine)
            engine.start()
        for problem in problems:
            self.refused.emit(problem)
        self.standing_changed.emit()

    def _let_go(self) -> None:
        for engine in self._engines:
            self.hub.remove(engine)
            engine.stop()
            engine.deleteLater()
        self._engines = ()

    # ---- how it stands

    @property
    def engines(self) -> tuple[Softphone, ...]:
        return self._engines

    @property
    def calls(self) -> tuple[DeskCall, ...]:
        return tuple(self._calls.values())

    @property
    def can(self) -> Can:
        return self.hub.can

    @property
    def standings(self) -> dict[str, Standing]:
        return self.hub.standings()

    @property
    def agent(self) -> AgentStatus:
        return self._agent.status

    @property
    def agent_reason(self) -> str:
        return self._agent.reason

    @property
    def agent_since(self) -> datetime | None:
        return self._agent.since

    def set_agent(self, status: AgentStatus, reason_id: UUID | None = None) -> None:
        self._agent.set(status, reason_id)

    def end_wrap_up(self) -> None:
        self._agent.wrapped_up()

    # ---- what the hub tells

    def _rang(self, live: LiveCall) -> None:
        if not live.is_ours:
            self._note_foreign(live)
            return
        call = DeskCall(live, person_id=self._named.get(live.key))
        self._calls[live.key] = call
        self._untold.add(live.key)
        self._unwritten.add(live.key)
        self._look_up(live)
        QTimer.singleShot(_CARD_MS, self, lambda: self._tell(live.key))
        QTimer.singleShot(_LOG_MS, self, lambda: self._write(live.key))

    def _tell(self, key: str) -> None:
        """With the card if it has come by now; once."""
        if key in self._untold and (call := self._calls.get(key)) is not None:
            self._untold.discard(key)
            (self.rang if call.live.phase is Phase.RINGING else self.changed).emit(call)

    def _write(self, key: str) -> None:
        self._unwritten.discard(key)
        if (call := self._known(key)) is not None:
            self._note(call)
            self._agent.follow(self.calls)

    def _moved(self, live: LiveCall) -> None:
        if live.key not in self._calls:
            if live.is_ours:
                self._rang(live)  # the exchange told of it before our own telephone did
            else:
                self._note_foreign(live)
            return
        if not live.is_ours:
            self._over_now(live)  # somebody else took it, or it was passed on
            return
        before = self._calls[live.key]
        self._put(replace(before, live=live))
        if before.live.number != live.number:
            self._look_up(live)
        self._agent.follow(self.calls)

    def _joined(self, key: str, into: str) -> None:
        """One conversation, told of by two engines that did not know it of each other."""
        gone = self._calls.pop(key, None) or self._over.pop(key, None)
        for known in (self._named, self._tasks):
            if key in known:
                known.setdefault(into, known.pop(key))
        if gone is not None and (call := self._known(into)) is not None:
            self._put(replace(call, card=call.card or gone.card, person_id=call.person_id or gone.person_id))

    def _over_now(self, live: LiveCall) -> None:
        call = self._calls.pop(live.key, None)
        if call is None:
            self._note_foreign(live)
            return
        call = replace(call, live=live)
        self._tell(live.key)
        self._untold.discard(live.key)
        self._unwritten.discard(live.key)
        self._over[live.key] = call
        while len(self._over) > _REMEMBERED:
            self._forget(next(iter(self._over)))
        self._note(call)
        self._consulted = {held: asked for held, asked in self._consulted.items() if live.key not in (held, asked)}
        self._agent.follow(self.calls, over=call)
        self.ended.emit(call)

    def _forget(self, key: str) -> None:
        self._log.forget(key)
        for known in (self._over, self._named, self._tasks):
            known.pop(key, None)

    def _found_recorded(self, live: LiveCall) -> None:
        """The exchange's own record: of a call that was seen here, or of any for whoever keeps the log."""
        if live.key in self._over or self._setup.keeps_log:
            self._log.note(live, self._named.get(live.key), self._tasks.get(live.key), is_record=True)

    def _note_foreign(self, live: LiveCall) -> None:
        """A call at another desk: its own station writes it down, or one that was told to write all."""
        if self._setup.keeps_log:
            self._log.note(live)

    def _put(self, call: DeskCall) -> None:
        if call.key in self._calls:
            self._calls[call.key] = call
        elif call.key in self._over:
            self._over[call.key] = call
        else:
            return
        self._note(call)
        if call.key not in self._untold:
            self.changed.emit(call)

    def _known(self, key: str) -> DeskCall | None:
        return self._calls.get(key) or self._over.get(key)

    # ---- the base

    def _note(self, call: DeskCall) -> None:
        if call.key not in self._unwritten:
            self._log.note(call.live, self._named.get(call.key), self._tasks.get(call.key))

    def _recorded(self, key: str, row: RecordedCall) -> None:
        call = self._known(key)
        if call is not None:
            self._put(
                replace(
                    call,
                    call_id=row.call_id,
                    task_id=row.task_id,
                    request_id=row.request_id,
                    person_id=call.person_id or row.person_id,
                )
            )

    def _look_up(self, live: LiveCall) -> None:
        number, today, now = live.number, self._house.today, self._house.now
        actor, region = self._house.session.actor, self._house.session.region

        def question(session: Any) -> CallerCard:
            from crm_desktop.queries.calls.caller_cards import caller_card

            return caller_card(session, actor, number, today, region, now)

        def arrived(card: CallerCard) -> None:
            if (call := self._known(live.key)) is not None:
                only = card.people[0].person_id if len(card.people) == 1 else None
                self._put(replace(call, card=card, person_id=call.person_id or only))
                self._tell(live.key)

        self._house.lanes.read(self, question, arrived)

    # ---- what is asked of it

    def dial(self, number: str, person_id: UUID | None = None, task_id: UUID | None = None) -> None:
        self._dialling.dial(number, person_id, task_id)

    def dial_anyway(self) -> None:
        self._dialling.dial_anyway()

    def _dialled_for(self, key: str, person_id: UUID | None, task_id: UUID | None) -> None:
        if task_id is not None:
            self._tasks[key] = task_id
        if person_id is not None:
            self._named[key] = person_id
        if (call := self._known(key)) is not None:
            self._put(replace(call, person_id=person_id or call.person_id))

    def answer(self, key: str) -> None:
        self.hub.answer(key)

    def reject(self, key: str) -> None:
        self.hub.reject(key)

    def hang_up(self, key: str) -> None:
        self.hub.hang_up(key)

    def hold(self, key: str) -> None:
        self.hub.hold(key)

    def resume(self, key: str) -> None:
        self.hub.resume(key)

    def mute(self, key: str, is_muted: bool) -> None:
        self.hub.mute(key, is_muted)

    def send_dtmf(self, key: str, digits: str) -> None:
        self.hub.send_dtmf(key, digits)

    def transfer(self, key: str, number: str) -> None:
        self._dialling.with_dial_string(number, lambda dialled: self.hub.transfer(key, dialled))

    def consult(self, key: str, number: str) -> None:
        def ask(dialled: str) -> None:
            self._consulted[key] = self.hub.consult(key, dialled)

        self._dialling.with_dial_string(number, ask)

    def transfer_attended(self, key: str) -> None:
        if (asked := self._consulted.get(key)) is not None:
            self.hub.transfer_attended(key, asked)

    def answer_or_hang_up(self) -> bool:
        return self._act(meant_by_f8(self.calls))

    def hold_and_answer(self) -> bool:
        return self._act(meant_by_alt_h(self.calls))

    def _act(self, meant: tuple[Act, DeskCall] | None) -> bool:
        """The hub holds whoever is talking when another one is answered or resumed."""
        if meant is None:
            return False
        act, call = meant
        {Act.ANSWER: self.answer, Act.RESUME: self.resume, Act.HANG_UP: self.hang_up}[act](call.key)
        return True

    # ---- who is calling

    def has_choice(self, place: int) -> bool:
        return person_at(self.calls, place) is not None

    def choose_by_place(self, place: int) -> bool:
        if (found := person_at(self.calls, place)) is None:
            return False
        call, person = found
        self.choose(call.key, person.person_id)
        return True

    def choose(self, key: str, person_id: UUID) -> None:
        call = self._known(key)
        if call is None:
            return
        self._named[key] = person_id
        self._put(replace(call, person_id=person_id))  # the log hears of it, and moves the task

    def write_note(self, key: str, note: str) -> None:
        if (call := self._known(key)) is None or call.call_id is None:
            return
        call_id = call.call_id
        self._put(replace(call, note=note))

        def work(unit: Any) -> UUID:
            from crm_desktop.usecases.calls.describe_call import DescribeCall, describe_call

            return describe_call(unit, DescribeCall(call_id, note=note)).id

        self._house.lanes.write(self, "describe_call", work, None, self.refused.emit)
