"""The exchange of the demo clinic: its lines and telephones, what it recorded, who was ready when, and some marks."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from uuid import UUID

from crm_desktop.demo.clinic import Demo
from crm_desktop.models.access import Actor, the_program
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.queries.admin.dictionaries import items_of
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.rules.phone_calls import CallFacts, LegFacts
from crm_desktop.settings.telephony import Engine, PhoneSetup
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.mark_call import MarkCall, mark_call
from crm_desktop.usecases.calls.record_call import RecordCall, RecordedCall, record_call
from crm_desktop.usecases.calls.set_agent_state import SetAgentState, set_agent_state
from crm_desktop.usecases.requests.answer_request import AnswerRequest, answer_request
from crm_desktop.usecases.station.keep_phone import KeepPhone, keep_phone
from crm_desktop.usecases.telephones.save_dial_rule import SaveDialRule, save_dial_rule
from crm_desktop.usecases.telephones.save_extension import SaveExtension, save_extension
from crm_desktop.usecases.telephones.save_phone_line import SavePhoneLine, save_phone_line

PBX, QUEUE = "clinic", "600"
FIRST_DESK = 101
SHARED = "110"  # in the kitchen
CALLS_A_DAY = 4
READ_AT = time(18, 10)  # the exchange's records of the day


@dataclass(frozen=True)
class Exchange:
    """Who sits at which telephone; those of the queue ring together."""

    desks: dict[UUID, str]
    lines: tuple[str, ...]

    def of(self, actor: Actor) -> str:
        return self.desks[actor.user_id] if actor.user_id is not None else SHARED


def connect(demo: Demo) -> Exchange:
    """As an administrator sets the telephone up."""
    staff, lines = demo.staff, demo.pairs("lines")
    everybody = (*staff.callers, staff.lead, staff.manager)
    desks = {actor.user_id: str(FIRST_DESK + at) for at, actor in enumerate(everybody) if actor.user_id is not None}

    def work(unit: UnitOfWork) -> None:
        for (name, number), team in zip(lines, (staff.reception_team, staff.call_team), strict=True):
            save_phone_line(unit, SavePhoneLine(name, number, pbx=PBX, team_id=team))
        for user_id, number in desks.items():
            save_extension(unit, SaveExtension(number, user_id, pbx=PBX))
        save_extension(unit, SaveExtension(SHARED, pbx=PBX))
        for begins, replaced in demo.pairs("dial_rules"):
            save_dial_rule(unit, SaveDialRule(begins, replaced, pbx=PBX))

    demo.act(the_program(staff.branch_id), work, "telephones")
    for actor in everybody:
        # Nobody is really rung from a demo clinic; invented callers come now and then (A2, B15).
        number = desks[actor.user_id] if actor.user_id is not None else SHARED
        practice = PhoneSetup(engine=Engine.SIMULATOR, pbx=PBX, extension=number)
        demo.act(actor, partial(keep_phone, order=KeepPhone(practice)))
    return Exchange(desks, tuple(number for _, number in lines))


def a_day_of_calls(demo: Demo, exchange: Exchange, day: date, clients: Sequence[UUID]) -> None:
    """The queue rings at all, one answers; now and then nobody does, and the caller is rung back."""
    chance = random.Random(f"{demo.language}{day}")  # its own, so that the rest of the story stays
    _at_work(demo, day, chance)
    for turn in range(CALLS_A_DAY):
        began = demo.moment(day, 10 + turn * 2, chance.randrange(60)) + timedelta(seconds=chance.randrange(60))
        number = _number(demo, chance.choice(clients))
        demo.at(day, READ_AT)
        if turn == CALLS_A_DAY - 1 and day.day % 5 == 0:
            _missed_and_called_back(demo, exchange, began, number, chance)
            continue
        talked = _answered(demo, exchange, began, number, chance)
        if chance.random() < 0.3:
            _marked(demo, talked, chance)


def this_morning(demo: Demo, exchange: Exchange, clients: Sequence[UUID]) -> None:
    """Two calls of the queue, and who is ready at half past ten."""
    chance = random.Random(f"{demo.language}{demo.today}")
    receptionist, first, second = demo.staff.callers
    for minute, actor in ((50, receptionist), (54, first), (57, second)):
        demo.at(demo.today, time(8, minute))
        _says(demo, actor, AgentStatus.READY)
    for minute in (6, 41):
        demo.at(demo.today, time(9, 55))
        _answered(demo, exchange, demo.moment(demo.today, 9, minute), _number(demo, chance.choice(clients)), chance)
    demo.at(demo.today, time(10, 21))
    _says(demo, second, AgentStatus.PAUSE, _pause(demo, 0))


def _at_work(demo: Demo, day: date, chance: random.Random) -> None:
    for at, actor in enumerate(demo.staff.callers):
        pauses = ((12 + at, 0, 1), (15, 10 * at, 0))
        demo.at(day, time(8, 50 + chance.randrange(10)))
        _says(demo, actor, AgentStatus.READY)
        for hour, minute, reason in pauses:
            demo.at(day, time(hour, minute + chance.randrange(8)))
            _says(demo, actor, AgentStatus.PAUSE, _pause(demo, reason))
            demo.at(day, time(hour, minute + 12 + chance.randrange(20)))
            _says(demo, actor, AgentStatus.READY)
        demo.at(day, time(18, chance.randrange(10)))
        _says(demo, actor, AgentStatus.AWAY)


def _says(demo: Demo, actor: Actor, status: AgentStatus, reason_id: UUID | None = None) -> None:
    demo.act(actor, partial(set_agent_state, order=SetAgentState(status, reason_id)))


def _answered(demo: Demo, exchange: Exchange, began: datetime, number: str, chance: random.Random) -> RecordedCall:
    actor = chance.choice(demo.staff.callers)
    answered = began + timedelta(seconds=chance.randint(4, 25))
    over = answered + timedelta(seconds=chance.randint(40, 320))
    legs = tuple(
        LegFacts(
            desk, began, answered if is_theirs else None, over if is_theirs else answered, "16" if is_theirs else "26"
        )
        for desk, is_theirs in ((exchange.of(one), one is actor) for one in demo.staff.callers)
    )
    facts = _facts(exchange, began, over, number, chance)
    return _kept(
        demo, actor, facts(legs=legs, extension=exchange.of(actor), answered_at=answered, outcome=CallOutcome.ANSWERED)
    )


def _missed_and_called_back(
    demo: Demo, exchange: Exchange, began: datetime, number: str, chance: random.Random
) -> None:
    """The ledger closes it, and the request that it became is answered."""
    gave_up = began + timedelta(seconds=chance.randint(20, 45))
    legs = tuple(LegFacts(exchange.of(one), began, None, gave_up, "16") for one in demo.staff.callers)
    actor = demo.staff.operators[0]
    missed = _kept(
        demo, actor, _facts(exchange, began, gave_up, number, chance)(legs=legs, outcome=CallOutcome.ABANDONED)
    )
    rang = gave_up + timedelta(minutes=chance.randint(6, 14))
    answered = rang + timedelta(seconds=9)
    back = _facts(exchange, rang, answered + timedelta(seconds=95), number, chance, Direction.OUT)
    _kept(demo, actor, back(extension=exchange.of(actor), answered_at=answered, outcome=CallOutcome.ANSWERED))
    topics = demo.once("topics", lambda session: items_of(session, actor, BuiltIn.TOPIC))
    if missed.request_id is not None:
        order = AnswerRequest(missed.request_id, topic_id=topics[0].id)
        demo.act(actor, partial(answer_request, order=order), "answer_request")


def _facts(
    exchange: Exchange,
    began: datetime,
    over: datetime,
    number: str,
    chance: random.Random,
    direction: Direction = Direction.IN,
) -> partial[CallFacts]:
    """What the exchange's own record says of every conversation."""
    is_in = direction is Direction.IN
    return partial(
        CallFacts,
        provider="cdr",
        direction=direction,
        started_at=began,
        ended_at=over,
        pbx=PBX,
        linkedid=f"{began.timestamp():.0f}.{chance.randrange(1000)}",
        number=number,
        line=chance.choice(exchange.lines),
        queue=QUEUE if is_in else "",
        is_internal=False,
        is_record=True,
    )


def _kept(demo: Demo, actor: Actor, facts: CallFacts) -> RecordedCall:
    return demo.act(actor, lambda work: record_call(work, RecordCall(facts)))


def _marked(demo: Demo, talked: RecordedCall, chance: random.Random) -> None:
    criteria = demo.once("criteria", lambda session: items_of(session, demo.staff.lead, BuiltIn.CALL_CRITERION))
    if talked.call_id is not None:
        order = MarkCall(talked.call_id, {item.id: chance.randint(3, 5) for item in criteria})
        demo.act(demo.staff.lead, partial(mark_call, order=order))


def _number(demo: Demo, person_id: UUID) -> str:
    found = demo.base.read(lambda session: phone_looks(session, [person_id]))
    return found.get(person_id) or demo.cast.face().number


def _pause(demo: Demo, place: int) -> UUID:
    return demo.once("pauses", lambda session: items_of(session, demo.staff.lead, BuiltIn.PAUSE_REASON))[place].id
