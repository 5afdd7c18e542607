"""Leads as lists show them, each with its next step (C24-13, C24-57)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import COMING, Appointment, AppointmentStatus
from crm_desktop.models.work.lead import OPEN_LEADS, Lead, LeadService, LeadStatus, Priority
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.queries.deals.stage_steps import StageStep, stage_steps
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.people.search_words import people_meant, region_of
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.kept import kept
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids
from crm_desktop.store.narrowing import where_equal

TABLES = frozenset(
    {
        "lead", "lead_service", "service", "person", "phone", "contact_point", "task", "deal", "stage", "channel",
        "user_account", "team", "result", "tag_use", "appointment",
    }
)  # fmt: skip


@dataclass(frozen=True)
class LeadFilter:
    """Moments of creation, the second excluded; `without_step` finds the red list (no planned task)."""

    statuses: tuple[LeadStatus, ...] = OPEN_LEADS
    mine: bool = False
    person_id: UUID | None = None
    assignee_id: UUID | None = None
    team_id: UUID | None = None
    channel_id: UUID | None = None
    service_id: UUID | None = None
    priority: Priority | None = None
    tag_id: UUID | None = None
    created_from: datetime | None = None
    created_until: datetime | None = None
    without_step: bool = False
    text: str = ""


@dataclass(frozen=True)
class ComingVisit:
    """The nearest appointment that the person of the lead is still expected at (C24-15, C24-19)."""

    appointment_id: UUID
    task_id: UUID | None
    starts_at: datetime
    service: str
    status: AppointmentStatus


@dataclass(frozen=True)
class LeadRow:
    id: UUID
    title: str
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    status: LeadStatus
    status_at: datetime | None
    priority: Priority
    channel: str | None
    assignee_id: UUID | None
    assignee: str | None
    team_id: UUID | None
    team: str | None
    feedback: str | None
    description: str | None
    created_at: datetime
    phone: str | None = None
    services: tuple[str, ...] = ()
    deal_id: UUID | None = None
    stage: StageStep | None = None
    next_task_id: UUID | None = None
    next_title: str | None = None
    next_due_on: date | None = None
    next_due_at: datetime | None = None
    request_id: UUID | None = None
    visit: ComingVisit | None = None

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


def lead_ids(session: Session, actor: Actor, wanted: LeadFilter, limit: int | None = None) -> PackedIds:
    """The newest first."""
    statement = _narrowed(select(Lead.id), session, actor, wanted)
    return packed_ids(session, statement.order_by(Lead.created_at.desc(), Lead.id.desc()).limit(limit))


def lead_count(session: Session, actor: Actor, wanted: LeadFilter) -> int:
    return int(session.scalar(_narrowed(select(func.count(Lead.id)), session, actor, wanted)) or 0)


def lead_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[LeadRow]:
    if not ids:
        return []
    found = session.execute(_looks(actor), {"ids": list(ids)}).all()
    phones = phone_looks(session, [row.person_id for row in found])
    services = _services(session, ids)
    deals = _deals(session, actor, ids)
    stages = stage_steps(session, deals.values())
    steps = _next_steps(session, actor, ids)
    visits = _coming_visits(session, actor, ids)
    rows = {
        row.id: LeadRow(
            **row._asdict(),
            **steps.get(row.id, {}),
            phone=phones.get(row.person_id),
            services=services.get(row.id, ()),
            deal_id=deals.get(row.id),
            stage=stages.get(deals[row.id]) if row.id in deals else None,
            visit=visits.get(row.id),
        )
        for row in found
    }
    return in_order(ids, rows)


@kept
def _looks(actor: Actor) -> Select[*tuple[Any, ...]]:
    statement = (
        select(
            Lead.id, Lead.title, Person.id.label("person_id"), Person.given_name, Person.family_name, Lead.status,
            Lead.status_at, Lead.priority, Channel.name.label("channel"), Lead.assignee_id,
            User.display_name.label("assignee"), Lead.team_id, Team.name.label("team"),
            Result.name.label("feedback"), Lead.description, Lead.created_at, Lead.request_id,
        )
        .outerjoin(Person, and_(Person.id == Lead.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(Channel, Channel.id == Lead.channel_id)
        .outerjoin(User, User.id == Lead.assignee_id)
        .outerjoin(Team, Team.id == Lead.team_id)
        .outerjoin(Result, Result.id == Lead.feedback_id)
        .where(Lead.id.in_(bindparam("ids", expanding=True)))
    )  # fmt: skip
    return seen(statement, actor, Lead)


def _services(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    statement = (
        select(LeadService.lead_id, Service.name)
        .join(Service, Service.id == LeadService.service_id)
        .where(LeadService.lead_id.in_(ids), LeadService.deleted_at.is_(None))
        .order_by(LeadService.created_at, LeadService.id)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for lead_id, name in session.execute(statement):
        found[lead_id] = (*found.get(lead_id, ()), name)
    return found


def _deals(session: Session, actor: Actor, ids: Sequence[UUID]) -> dict[UUID, UUID]:
    statement = select(Deal.lead_id, Deal.id).where(Deal.lead_id.in_(ids)).order_by(Deal.created_at, Deal.id)
    return {lead: deal for lead, deal in session.execute(seen(statement, actor, Deal)) if lead is not None}


def _next_steps(session: Session, actor: Actor, ids: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    statement = (
        select(Task.lead_id, Task.id, Task.title, Task.due_on, Task.due_at)
        .where(Task.lead_id.in_(ids), Task.status.in_(OPEN_TASKS))
        .order_by(Task.due_on.desc(), Task.due_at.is_(None).desc(), Task.due_at.desc(), Task.id.desc())
    )
    # The earliest comes last, so that it is the one that stays.
    return {
        lead: {"next_task_id": task, "next_title": title, "next_due_on": due_on, "next_due_at": due_at}
        for lead, task, title, due_on, due_at in session.execute(seen(statement, actor, Task))
        if lead is not None
    }


def _coming_visits(session: Session, actor: Actor, ids: Sequence[UUID]) -> dict[UUID, ComingVisit]:
    statement = (
        select(
            Appointment.lead_id, Appointment.id, Appointment.task_id, Appointment.starts_at, Service.name,
            Appointment.status,
        )
        .join(Service, Service.id == Appointment.service_id)
        .where(Appointment.lead_id.in_(ids), Appointment.status.in_(COMING))
        .order_by(Appointment.starts_at.desc(), Appointment.id.desc())
    )  # fmt: skip
    # The nearest comes last, so that it is the one that stays.
    return {
        lead: ComingVisit(visit, task, starts_at, service, status)
        for lead, visit, task, starts_at, service, status in session.execute(seen(statement, actor, Appointment))
        if lead is not None
    }


def _narrowed(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: LeadFilter
) -> Select[*tuple[Any, ...]]:
    statement = seen(statement, actor, Lead)
    if wanted.statuses:
        statement = statement.where(Lead.status.in_(wanted.statuses))
    if wanted.mine:
        statement = statement.where(Lead.assignee_id == actor.user_id)
    statement = where_equal(
        statement,
        (Lead.person_id, wanted.person_id),
        (Lead.assignee_id, wanted.assignee_id),
        (Lead.team_id, wanted.team_id),
        (Lead.channel_id, wanted.channel_id),
        (Lead.priority, wanted.priority),
    )
    if wanted.service_id is not None:
        having = select(LeadService.lead_id).where(
            LeadService.service_id == wanted.service_id, LeadService.deleted_at.is_(None)
        )
        statement = statement.where(Lead.id.in_(having))
    if wanted.tag_id is not None:
        tagged = select(TagUse.record_id).where(
            TagUse.tag_id == wanted.tag_id, TagUse.record_table == "lead", TagUse.deleted_at.is_(None)
        )
        statement = statement.where(Lead.id.in_(tagged))
    if wanted.created_from is not None:
        statement = statement.where(Lead.created_at >= wanted.created_from)
    if wanted.created_until is not None:
        statement = statement.where(Lead.created_at < wanted.created_until)
    if wanted.without_step:
        # Everybody's tasks count here, not only those the asker sees: the lead has a step or it has none.
        step = exists().where(Task.lead_id == Lead.id, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))
        statement = statement.where(~step, Lead.status.in_(OPEN_LEADS))
    if wanted.text.strip():
        people = seen(
            select(Person.id).where(people_meant(wanted.text, region_of(session, actor.branch_id))), actor, Person
        )
        titled = func.fold(Lead.title).contains(fold(wanted.text), autoescape=True)
        statement = statement.where(or_(titled, Lead.person_id.in_(people)))
    return statement
