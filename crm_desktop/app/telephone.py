"""The telephone of the one who is signed in: engines as they were set up, and what may be asked of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from crm_desktop.app.after_the_call import AfterTheCall
from crm_desktop.app.agent_at_work import AgentAtWork, Chosen
from crm_desktop.app.desk_calls import DeskCalls
from crm_desktop.app.dialling import Dialling
from crm_desktop.app.phone_choices import Act, JustTaken, meant_by_alt_h, meant_by_f8, person_at
from crm_desktop.app.queue_pause import QueuePause
from crm_desktop.app.untransferred import Untransferred
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.settings.telephony import PhoneSetup
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can, Softphone, Standing
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall, Leaving, PhoneDesk

if TYPE_CHECKING:
    from crm_desktop.app.phone_engines import Needs

STOPPING_MS = 4000


class Telephone(PhoneDesk):
    was_set_up = Signal(object)  # PhoneSetup, at the start too

    def __init__(self, house: House, hub: CallHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house, self.hub = house, hub
        self._setup = PhoneSetup()
        self._later: PhoneSetup | None = None  # set up anew in a call, which is not cut off by it
        self._engines: tuple[Softphone, ...] = ()
        self.book = DeskCalls(house, hub, self)
        self._taken = JustTaken()
        self._consulted: dict[str, str] = {}  # a held caller → the call in which somebody is asked about them
        self._agent = AgentAtWork(house, self)
        self._after = AfterTheCall(lambda: self.calls, self)
        self._after.asked.connect(self.refused)
        self._after.changed.connect(self.leaving_changed)
        self._queues = QueuePause(hub, self)
        self._agent.queues_told.connect(self._queues.want)
        self._dialling = Dialling(house, hub, self)
        self.book.rang.connect(self.rang)
        self.book.changed.connect(lambda call: self._taken.hear(call, house.now))
        self.book.changed.connect(self.changed)
        self.book.ended.connect(self._end)
        self.book.moved.connect(lambda over: self._agent.follow(self.calls, over))
        hub.standing_changed.connect(self.standing_changed)
        hub.joined.connect(self._join)
        hub.refused.connect(lambda _key, problem: self.refused.emit(problem))
        self._untransferred = Untransferred(house.clock, self)
        hub.refused.connect(self._untransferred.refuse)
        self._untransferred.lost.connect(self.refused)
        self._dialling.begun.connect(self.book.name)
        self._dialling.refused.connect(self.refused)
        self._agent.changed.connect(self.agent_changed)

    def leave(self) -> None:
        """The one who is signed in goes: nobody is ready at this desk, and nothing rings here."""
        self._after.forget()
        self._setup, self._later = PhoneSetup(), None  # what is still being read for it comes too late
        self.book.hurry()
        self._agent.leave_queues()  # before the engines go
        self._let_go()
        self._agent.leave()

    def set_up(self, setup: PhoneSetup) -> None:
        from crm_desktop.app.phone_engines import needs_of

        if self.calls:
            self._later = setup
            return
        self._let_go()
        self._setup, self._dialling.pbx = setup, setup.pbx
        self.book.keeps_log = setup.keeps_log
        self._agent.wrap_up_for = setup.wrap_up_for
        region = self._house.session.region

        def taken(needs: Needs) -> None:
            self._take(setup, needs)

        self._house.lanes.read(self, lambda session: needs_of(session, setup, region), taken, self.refused.emit)

    def _take(self, setup: PhoneSetup, needs: Needs) -> None:
        from crm_desktop.app.phone_engines import engines_of

        if setup is not self._setup:
            return  # set up anew meanwhile
        self._engines, problems = engines_of(setup, needs, self)
        self.was_set_up.emit(setup)
        for engine in self._engines:
            self.hub.add(engine)
            engine.start()
        for problem in problems:
            self.refused.emit(problem)
        self.standing_changed.emit()

    def _let_go(self) -> None:
        for engine in self._engines:
            self.hub.remove(engine)
            # It says goodbye to the exchange first, and may outlive this desk for that.
            engine.setParent(QCoreApplication.instance())
            engine.stop()
            QTimer.singleShot(STOPPING_MS, engine, engine.deleteLater)
        self._engines = ()

    # ---- how it stands

    @property
    def engines(self) -> tuple[Softphone, ...]:
        return self._engines

    @property
    def calls(self) -> tuple[DeskCall, ...]:
        return self.book.calls

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

    @property
    def agent_chosen(self) -> AgentStatus:
        return self._agent.chosen

    @property
    def chosen_with_reason(self) -> Chosen:
        return self._agent.chosen_with_reason

    def close_what_was_left(self) -> None:
        """The last run may have been killed: whoever was ready then has not been here since (O12)."""
        self._agent.begin()

    def end_wrap_up(self) -> None:
        self._agent.wrapped_up()

    # ---- what is asked of it

    def _end(self, call: DeskCall) -> None:
        self._consulted = {held: asked for held, asked in self._consulted.items() if call.key not in (held, asked)}
        self.ended.emit(call)
        self._untransferred.end(call)
        self._after.look()
        if self._later is not None and not self.calls:
            QTimer.singleShot(0, self, self._set_up_later)

    def when_free(self, leave: Callable[[], None], what: Leaving | None) -> None:
        self._after.want(leave, what)

    def leave_when_free(self) -> None:
        self._after.accept()

    @property
    def leaving(self) -> Leaving | None:
        return self._after.waiting

    def stay(self) -> None:
        self._after.take_back()

    def _set_up_later(self) -> None:
        """The call is over, and nobody called meanwhile."""
        if (setup := self._later) is not None and not self.calls:
            self._later = None
            self.set_up(setup)

    def _join(self, key: str, into: str) -> None:
        def now(known: str) -> str:
            return into if known == key else known

        self._consulted = {now(held): now(asked) for held, asked in self._consulted.items()}
        self._after.look()  # the last call of this desk may be one with another desk's

    def dial(self, number: str, person_id: UUID | None = None, task_id: UUID | None = None) -> None:
        self._dialling.dial(number, person_id, task_id)

    def dial_anyway(self) -> None:
        self._dialling.dial_anyway()

    def answer(self, key: str) -> None:
        self._taken.take(key, self._house.now)
        self.hub.answer(key)

    def reject(self, key: str) -> None:
        self.hub.reject(key)

    def hang_up(self, key: str) -> None:
        """But not by the second half of a double click on Answer, in whose place Hang up stands by then."""
        if not self._taken.holds(self._house.now, key):
            self._untransferred.hang_up(key)
            self.hub.hang_up(key)

    def hold(self, key: str) -> None:
        self.hub.hold(key)

    def resume(self, key: str) -> None:
        self._taken.take(key, self._house.now)
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
        """With whoever was asked; else with whom one talks now, however that call began."""
        asked = self._consulted.get(key) or next(
            (call.key for call in self.calls if call.live.phase is Phase.ACTIVE and call.key != key), ""
        )
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
        if self._taken.holds(self._house.now, call.key if act is Act.ANSWER else ""):
            return True  # pressed twice in haste: whoever was just taken is neither cut off nor put on hold
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
        self.book.name(key, person_id)

    def write_note(self, key: str, note: str) -> None:
        """Whoever writes before the log has the call's row makes the log have it: a note waits for nothing."""
        if (call := self.book.known(key)) is None:
            return
        call_id, facts = call.call_id, self.book.facts(call)
        self.book.put(replace(call, note=note))

        def work(unit: Any) -> UUID | None:
            from crm_desktop.usecases.calls.describe_call import DescribeCall, describe_call
            from crm_desktop.usecases.calls.record_call import RecordCall, record_call

            written = call_id or record_call(unit, RecordCall(facts)).call_id
            return describe_call(unit, DescribeCall(written, note=note)).id if written is not None else None

        self._house.lanes.write(self, "describe_call", work, None, self.refused.emit)
