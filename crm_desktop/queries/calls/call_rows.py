"""Telephone talks as lists show them: every call of every follow-up stage (C24-10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.kit.phone_numbers import searched_digits
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.people.person import Person
from crm_desktop.queries.calls.call_ledger import Figure, counted_in
from crm_desktop.queries.people.search_words import people_meant, region_of
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids
from crm_desktop.store.narrowing import where_equal

TABLES = frozenset(
    {"call", "call_mark", "phone_line", "person", "phone", "contact_point", "dict_item", "user_account", "result"}
)


@dataclass(frozen=True)
class CallFilter:
    """Moments of the call's beginning, the second excluded; no statuses mean all, and `line` "" is none known."""

    direction: Direction | None = None
    statuses: tuple[CallStatus, ...] = ()
    origin: CallOrigin | None = None
    mine: bool = False
    agent_id: UUID | None = None
    team_id: UUID | None = None
    person_id: UUID | None = None
    task_id: UUID | None = None
    result_id: UUID | None = None
    started_from: datetime | None = None
    started_until: datetime | None = None
    line: str | None = None
    is_internal: bool | None = None  # from desk to desk
    figure: Figure | None = None  # as the ledger counts
    text: str = ""


@dataclass(frozen=True)
class CallRow:
    id: UUID
    direction: Direction
    status: CallStatus
    origin: CallOrigin
    started_at: datetime
    talk_for: int | None
    ring_for: int | None
    raw_number: str | None
    e164: str | None
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    agent_id: UUID | None
    agent: str | None
    method: str | None
    result: str | None
    note: str | None
    task_id: UUID | None
    request_id: UUID | None
    line: str | None = None
    line_name: str | None = None
    queue: str | None = None
    extension: str | None = None
    transferred_to: str | None = None
    is_possible: bool = False  # the last digits alone matched
    is_internal: bool = False
    has_recording: bool = False
    mark: float | None = None  # the average, for who may listen

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


def call_ids(session: Session, actor: Actor, wanted: CallFilter, limit: int | None = None) -> PackedIds:
    """The latest first."""
    statement = _narrowed(select(Call.id), session, actor, wanted)
    return packed_ids(session, statement.order_by(Call.started_at.desc(), Call.id.desc()).limit(limit))


def call_count(session: Session, actor: Actor, wanted: CallFilter) -> int:
    return int(session.scalar(_narrowed(select(func.count(Call.id)), session, actor, wanted)) or 0)


def call_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[CallRow]:
    # The desk asks for the order alone: at a start nobody waits for what else a row tells (ADR 0010).
    from crm_desktop.models.admin.dictionary import DictItem
    from crm_desktop.models.calls.call_mark import CallMark
    from crm_desktop.models.calls.phone_line import PhoneLine
    from crm_desktop.models.work.result import Result

    line = PhoneLine.__table__.c
    name = select(func.min(line.name)).where(line.number == Call.line, line.deleted_at.is_(None)).scalar_subquery()
    marks = select(func.avg(CallMark.mark)).where(CallMark.call_id == Call.id, CallMark.deleted_at.is_(None))
    statement = (
        select(
            Call.id, Call.direction, Call.status, Call.origin, Call.started_at, Call.talk_for, Call.ring_for,
            Call.raw_number, Call.e164, Person.id.label("person_id"), Person.given_name, Person.family_name,
            Call.agent_id, User.display_name.label("agent"), DictItem.name.label("method"),
            Result.name.label("result"), Call.note, Call.task_id, Call.request_id,
            Call.line, name.label("line_name"), Call.queue, Call.extension, Call.transferred_to, Call.is_possible,
            Call.is_internal, Call.recording_path.is_not(None).label("has_recording"),
            marks.where(may_see(actor, CallMark)).scalar_subquery().label("mark"),
        )
        .outerjoin(Person, and_(Person.id == Call.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(User, User.id == Call.agent_id)
        .outerjoin(DictItem, DictItem.id == Call.method_id)
        .outerjoin(Result, Result.id == Call.result_id)
        .where(Call.id.in_(ids))
    )  # fmt: skip
    rows = session.execute(seen(statement, actor, Call))
    return in_order(ids, {row.id: CallRow(**row._asdict()) for row in rows})


def _narrowed(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: CallFilter
) -> Select[*tuple[Any, ...]]:
    statement = seen(statement, actor, Call)
    if wanted.statuses:
        statement = statement.where(Call.status.in_(wanted.statuses))
    if wanted.mine:
        statement = statement.where(Call.agent_id == actor.user_id)
    statement = where_equal(
        statement,
        (Call.direction, wanted.direction),
        (Call.origin, wanted.origin),
        (Call.agent_id, wanted.agent_id),
        (Call.team_id, wanted.team_id),
        (Call.person_id, wanted.person_id),
        (Call.task_id, wanted.task_id),
        (Call.result_id, wanted.result_id),
        (Call.is_internal, wanted.is_internal),
    )
    if wanted.line is not None:
        statement = statement.where(Call.line == wanted.line if wanted.line else Call.line.is_(None))
    if wanted.figure is not None:
        statement = statement.where(*counted_in(wanted.figure))
    if wanted.started_from is not None:
        statement = statement.where(Call.started_at >= wanted.started_from)
    if wanted.started_until is not None:
        statement = statement.where(Call.started_at < wanted.started_until)
    if wanted.text.strip():
        region = region_of(session, actor.branch_id)
        people = seen(select(Person.id).where(people_meant(wanted.text, region)), actor, Person)
        ways: list[ColumnElement[bool]] = [Call.person_id.in_(people)]
        ways += [Call.e164.contains(digits) for digits in searched_digits(wanted.text, region) if digits]
        statement = statement.where(or_(*ways))
    return statement
