"""A telephone that does what a test says: calls ring, change and end by hand, and every command is written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.models.calls.call import CallOutcome, CallStatus, Direction
from crm_desktop.models.people.family import Relation
from crm_desktop.models.people.person import PersonStanding
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.queries.calls.caller_cards import CallerCard, CallerPerson
from crm_desktop.queries.calls.caller_details import LastTalk, OpenLead, VisitToday
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can, Standing
from crm_desktop.views.telephony.call_bar_vm import candidates
from crm_desktop.views.widgets.phone_desk import DeskCall, Leaving, PhoneDesk
from tests.support.base import NOW

_IDS = UUID("6f8ab1c2-57a4-4a35-8f05-0d4d3f9f6a11")
RINGING = Can.ANSWER | Can.REJECT | Can.TRANSFER
TALKING = Can.HANG_UP | Can.HOLD | Can.MUTE | Can.DTMF | Can.TRANSFER | Can.ATTENDED
NUMBER = "+989123456711"


def an_id(name: str) -> UUID:
    return uuid5(_IDS, name)


class PhoneAtHand(PhoneDesk):
    def __init__(self) -> None:
        super().__init__()
        self._calls: dict[str, DeskCall] = {}
        self._agent, self._reason = AgentStatus.READY, ""
        self._since: datetime | None = NOW
        self.stands: dict[str, Standing] = {}
        self.asked: list[tuple[Any, ...]] = []
        self._leaving: Leaving | None = None

    # ---- what a test does

    def ring(self, call: DeskCall) -> DeskCall:
        self._calls[call.key] = call
        self.rang.emit(call)
        return call

    def turn(self, key: str, **live: Any) -> DeskCall:
        """Changes what the telephone says of the call."""
        call = replace(self._calls[key], live=replace(self._calls[key].live, **live))
        self._calls[key] = call
        self.changed.emit(call)
        return call

    def tell(self, key: str, **facts: Any) -> DeskCall:
        """Changes what the base says of the call, also of one that is over."""
        call = replace(self._calls[key], **facts)
        self._calls[key] = call
        self.changed.emit(call)
        return call

    def end(self, key: str, outcome: CallOutcome = CallOutcome.ANSWERED, at: datetime = NOW) -> DeskCall:
        call = self._calls[key]
        live = replace(call.live, phase=Phase.ENDED, outcome=outcome, ended_at=at, can=Can.NOTHING)
        self._calls[key] = replace(call, live=live)
        self.ended.emit(self._calls[key])
        return self._calls[key]

    def rest(self, reason: str, since: datetime) -> None:
        """A break that was begun somewhere else."""
        self._agent, self._reason, self._since = AgentStatus.PAUSE, reason, since
        self.agent_changed.emit()

    def refuse(self, problem: Problem) -> None:
        self.refused.emit(problem)

    def stand(self, **standings: Standing) -> None:
        self.stands = standings
        self.standing_changed.emit()

    def said(self, what: str) -> list[tuple[Any, ...]]:
        return [facts[1:] for facts in self.asked if facts[0] == what]

    # ---- what screens ask

    @property
    def calls(self) -> tuple[DeskCall, ...]:
        return tuple(call for call in self._calls.values() if not call.live.is_over)

    @property
    def can(self) -> Can:
        return RINGING | TALKING | Can.DIAL

    @property
    def standings(self) -> dict[str, Standing]:
        return self.stands

    @property
    def agent(self) -> AgentStatus:
        return self._agent

    @property
    def agent_reason(self) -> str:
        return self._reason

    @property
    def agent_since(self) -> datetime | None:
        return self._since

    def answer(self, key: str) -> None:
        self.asked.append(("answer", key))

    def reject(self, key: str) -> None:
        self.asked.append(("reject", key))

    def hang_up(self, key: str) -> None:
        self.asked.append(("hang_up", key))

    def hold(self, key: str) -> None:
        self.asked.append(("hold", key))

    def resume(self, key: str) -> None:
        self.asked.append(("resume", key))

    def mute(self, key: str, is_muted: bool) -> None:
        self.asked.append(("mute", key, is_muted))

    def send_dtmf(self, key: str, digits: str) -> None:
        self.asked.append(("send_dtmf", key, digits))

    def transfer(self, key: str, number: str) -> None:
        self.asked.append(("transfer", key, number))

    def consult(self, key: str, number: str) -> None:
        self.asked.append(("consult", key, number))

    def transfer_attended(self, key: str) -> None:
        self.asked.append(("transfer_attended", key))

    def choose(self, key: str, person_id: UUID) -> None:
        self.asked.append(("choose", key, person_id))
        if not self._calls[key].live.is_over:
            self.tell(key, person_id=person_id)

    def leave_when_free(self) -> None:
        self.asked.append(("leave_when_free",))

    @property
    def leaving(self) -> Leaving | None:
        return self._leaving

    def will_leave(self, what: Leaving | None) -> None:
        """The question in a call was answered, or what it was about has come."""
        self._leaving = what
        self.leaving_changed.emit()

    def stay(self) -> None:
        self.asked.append(("stay",))
        self.will_leave(None)

    def write_note(self, key: str, note: str) -> None:
        self.asked.append(("write_note", key, note))

    def choose_by_place(self, place: int) -> bool:
        for call in self.calls:
            people = candidates(call)
            if 1 <= place <= len(people):
                self.choose(call.key, people[place - 1].person_id)
                return True
        return False

    def end_wrap_up(self) -> None:
        self.asked.append(("end_wrap_up",))

    def dial_anyway(self) -> None:
        self.asked.append(("dial_anyway",))

    def set_agent(self, status: AgentStatus, reason_id: UUID | None = None) -> None:
        self.asked.append(("set_agent", status, reason_id))
        self._agent = status
        self.agent_changed.emit()


def a_live(key: str = "one", seconds: int = 7, **given: Any) -> LiveCall:
    """An incoming call that has been ringing for seven seconds."""
    facts: dict[str, Any] = {
        "phase": Phase.RINGING,
        "direction": Direction.IN,
        "started_at": NOW - timedelta(seconds=seconds),
        "number": NUMBER,
        "is_ours": True,
        "can": RINGING,
    }
    return LiveCall(key, **(facts | given))


def a_talk(key: str = "one", seconds: int = 192, **given: Any) -> LiveCall:
    """Answered three minutes ago."""
    facts = {"phase": Phase.ACTIVE, "answered_at": NOW - timedelta(seconds=seconds), "can": TALKING}
    return a_live(key, seconds + 7, **(facts | given))


def a_person(name: str = "Sara Ahmadi", **given: Any) -> CallerPerson:
    first, _, family = name.partition(" ")
    facts: dict[str, Any] = {
        "person_id": an_id(name),
        "name": name,
        "given_name": first,
        "family_name": family,
        "birth_on": date(1985, 3, 11),
        "standing": PersonStanding.CLIENT,
        "client_since": date(2021, 5, 2),
        "warning": None,
        "owner_note": None,
        "relation": None,
        "is_valid": True,
        "do_not_call": False,
        "visit_today": None,
        "last_visit_on": NOW.date() - timedelta(days=12),
        "open_lead": None,
        "balance": None,
        "talks": (),
        "last_at": NOW - timedelta(days=12),
        "has_open_task": False,
    }
    return CallerPerson(**(facts | given))


def a_card(*people: CallerPerson, **given: Any) -> CallerCard:
    facts: dict[str, Any] = {"number": NUMBER, "e164": NUMBER}
    return CallerCard(people=people, **(facts | given))


def a_call(live: LiveCall, *people: CallerPerson, **given: Any) -> DeskCall:
    """With one person that one is calling; with none nobody knows who it is."""
    facts: dict[str, Any] = {"person_id": people[0].person_id if len(people) == 1 else None}
    return DeskCall(live, card=given.pop("card", None) or a_card(*people), **(facts | given))


def a_visit(service: str = "Implant consultation", provider: str = "Dr Azizi", hours: int = 7) -> VisitToday:
    return VisitToday(NOW + timedelta(hours=hours), service, provider, AppointmentStatus.CONFIRMED, an_id(service))


def a_lead(title: str = "Implant") -> OpenLead:
    return OpenLead(an_id(title), title, LeadStatus.IN_PROGRESS)


def a_last_talk(days: int, **given: Any) -> LastTalk:
    facts: dict[str, Any] = {
        "at": NOW - timedelta(days=days),
        "direction": Direction.IN,
        "status": CallStatus.LOGGED,
        "result": "Thinking it over",
        "note": "Asked about the price of an implant and paying in parts",
        "agent": "Ali Mohammadi",
        "id": an_id(f"talk {days}"),
    }
    return LastTalk(**(facts | given))


def a_family() -> tuple[CallerPerson, ...]:
    """B3: a mother and her three children on one number."""
    return (
        a_person("Sara Ahmadi", visit_today=None),
        a_person("Nima Karimi", birth_on=date(2015, 2, 1), relation=Relation.CHILD, visit_today=a_visit("Filling")),
        a_person("Tara Karimi", birth_on=date(2018, 7, 9), relation=Relation.CHILD),
        a_person("Parsa Karimi", birth_on=date(2021, 1, 20), relation=Relation.CHILD, last_visit_on=None),
    )
