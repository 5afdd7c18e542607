"""A call that somebody writes down by hand: whose it was, and what is owed when nobody took it (OT-39, MIS-09)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.request import Request
from crm_desktop.rules.call_records import primary_phone, tell_call
from crm_desktop.rules.callbacks import owe
from crm_desktop.rules.merged_persons import person_now
from crm_desktop.rules.missed_requests import enter_missed
from crm_desktop.store.access import seen
from crm_desktop.store.unit_of_work import UnitOfWork


class NumberOrPersonNeeded(Problem):
    code = "call.number_or_person_needed"


@dataclass(frozen=True)
class HandCall:
    """What is known of it; a number that is one person's alone names them."""

    direction: Direction
    number: str | None = None
    person_id: UUID | None = None
    team_id: UUID | None = None
    method_id: UUID | None = None
    note: str | None = None


@dataclass(frozen=True)
class MissedCall:
    call: Call
    item: CallbackItem
    request: Request


def write_down(work: UnitOfWork, told: HandCall) -> Call:
    """A call that goes on now; raises NumberOrPersonNeeded."""
    number = (told.number or "").strip()
    parsed = parse_phone(number, work.branch.region) if number else None
    e164 = parsed.e164 if parsed is not None else None
    named = person_now(work, told.person_id).id if told.person_id is not None else None
    person_id = named or _only_person(work, e164)
    if person_id is None and not number:
        raise NumberOrPersonNeeded
    if not number and (phone := primary_phone(work.session, person_id)) is not None:
        number, e164 = phone.raw, phone.e164
    return work.add(
        Call(
            direction=told.direction,
            status=CallStatus.TALKING,
            origin=CallOrigin.HAND,
            started_at=work.now,
            answered_at=work.now,
            raw_number=number or None,
            e164=e164,
            agent_id=work.actor.user_id,
            team_id=told.team_id,
            person_id=person_id,
            method_id=told.method_id,
            note=told.note,
        )
    )


def miss(
    work: UnitOfWork,
    told: HandCall,
    rang_at: datetime | None = None,
    channel_id: UUID | None = None,
    topic_id: UUID | None = None,
) -> MissedCall:
    """A request that is missed, and no task: the ledger of call-backs keeps it until somebody has talked."""
    call = write_down(work, told)
    call.status, call.answered_at = CallStatus.MISSED, None
    call.started_at = call.ended_at = rang_at or work.now
    # Two stations may hear of one call from the exchange, and owe it one call back.
    with work.because_of("missed_call", call.id.hex):
        item = owe(work, call)
        request = enter_missed(work, call, channel_id, topic_id)
        tell_call(work, call)
    return MissedCall(call, item, request)


def _only_person(work: UnitOfWork, e164: str | None) -> UUID | None:
    """Whose number it is, if one person's alone; a family's caller is chosen by whoever talks (P2)."""
    if e164 is None:
        return None
    owners = work.all(
        seen(
            select(Person.id)
            .join(Phone, Phone.person_id == Person.id)
            .where(Phone.e164 == e164, Phone.deleted_at.is_(None), Person.status == PersonStatus.ACTIVE),
            work.actor,
            Person,
        ).distinct()
    )
    return owners[0] if len(owners) == 1 else None
