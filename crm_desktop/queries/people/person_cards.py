"""The card of one person: who they are, how they are reached, family, and the work that is open (OT-35, O2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, ScalarSelect, Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Call
from crm_desktop.models.notes.tag import Tag, TagScope, TagUse
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.organization import Organization, OrganizationMember
from crm_desktop.models.people.person import (
    Person,
)
from crm_desktop.models.people.phone import ContactKind, ContactPoint, Phone, PostalAddress
from crm_desktop.models.work.lead import OPEN_LEADS, Lead
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.queries.people.alerts import AlertRow, alerts_of
from crm_desktop.queries.people.category_fields import Answered, answers_of
from crm_desktop.queries.people.families import Relative, relatives
from crm_desktop.queries.people.number_sharers import NumberSharer, number_sharers
from crm_desktop.queries.people.person_facts import PersonFacts, person_facts
from crm_desktop.queries.work.lead_rows import LeadRow, lead_page
from crm_desktop.queries.work.task_rows import TaskRow, task_page
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept

TABLES = frozenset(
    {
        "person", "phone", "contact_point", "postal_address", "family_link", "organization", "organization_member",
        "person_category", "channel", "tag", "tag_use", "task", "lead", "deal", "stage", "call", "timeline_entry",
        "user_account", "team", "person_alert", "person_value", "category_field",
    }
)  # fmt: skip
SHOWN = 20

# What counts as having dealt with somebody; a changed address does not.
_CONTACT = (TimelineKind.CALL, TimelineKind.TASK_DONE, TimelineKind.REQUEST_RECEIVED)


@dataclass(frozen=True)
class CardPhone:
    id: UUID
    raw: str
    e164: str | None
    extension: str | None
    label: str | None
    owner_note: str | None
    is_primary: bool
    is_valid: bool


@dataclass(frozen=True)
class CardAddress:
    id: UUID
    province: str | None
    city: str | None
    region: str | None
    line: str | None
    postcode: str | None


@dataclass(frozen=True)
class CardContact:
    id: UUID
    kind: ContactKind
    value: str


@dataclass(frozen=True)
class CardTag:
    use_id: UUID
    tag_id: UUID
    name: str
    colour: str
    scope: TagScope


@dataclass(frozen=True)
class CardOrganization:
    id: UUID
    name: str
    position: str | None


@dataclass(frozen=True)
class CardCounts:
    calls: int
    tasks_done: int
    tasks_open: int
    leads: int


@dataclass(frozen=True)
class PersonCard:
    person: PersonFacts
    phones: tuple[CardPhone, ...]
    contacts: tuple[CardContact, ...]
    addresses: tuple[CardAddress, ...]
    family: tuple[Relative, ...]
    organizations: tuple[CardOrganization, ...]
    tags: tuple[CardTag, ...]
    open_tasks: tuple[TaskRow, ...]
    open_leads: tuple[LeadRow, ...]
    counts: CardCounts
    last_contact_at: datetime | None
    alerts: tuple[AlertRow, ...] = ()
    answers: tuple[Answered, ...] = ()  # to what the categories ask
    sharers: tuple[NumberSharer, ...] = ()  # who else is reached by these numbers, and is no relative


# Whose card it is: bound when a statement is run, so that each is built once.
_WHO: BindParameter[UUID] = bindparam("person_id", type_=Person.__table__.c.id.type)

_PHONES = (
    select(
        Phone.id, Phone.raw, Phone.e164, Phone.extension, Phone.label, Phone.owner_note, Phone.is_primary,
        Phone.is_valid,
    )
    .where(Phone.person_id == _WHO, Phone.deleted_at.is_(None))
    .order_by(Phone.is_valid.desc(), Phone.is_primary.desc(), Phone.created_at, Phone.id)
)  # fmt: skip
_CONTACTS = (
    select(ContactPoint.id, ContactPoint.kind, ContactPoint.value)
    .where(ContactPoint.person_id == _WHO, ContactPoint.deleted_at.is_(None))
    .order_by(ContactPoint.created_at, ContactPoint.id)
)
_ADDRESSES = (
    select(
        PostalAddress.id, PostalAddress.province, PostalAddress.city, PostalAddress.region, PostalAddress.line,
        PostalAddress.postcode,
    )
    .where(PostalAddress.person_id == _WHO, PostalAddress.deleted_at.is_(None))
    .order_by(PostalAddress.created_at, PostalAddress.id)
)  # fmt: skip
_ORGANIZATIONS = (
    select(Organization.id, Organization.name, OrganizationMember.position)
    .join(OrganizationMember, OrganizationMember.organization_id == Organization.id)
    .where(
        OrganizationMember.person_id == _WHO,
        OrganizationMember.deleted_at.is_(None),
        Organization.deleted_at.is_(None),
    )
    .order_by(Organization.name, Organization.id)
)
_LAST_CONTACT = select(func.max(TimelineEntry.at)).where(
    TimelineEntry.person_id == _WHO, TimelineEntry.kind.in_(_CONTACT), TimelineEntry.deleted_at.is_(None)
)


def person_card(session: Session, actor: Actor, person_id: UUID) -> PersonCard:
    """Raises Gone if the person was deleted or is not for this actor's eyes."""
    who = {"person_id": person_id}
    facts = person_facts(session, actor, person_id)
    family = relatives(session, actor, person_id)
    known = {one.person_id for one in family}
    return PersonCard(
        person=facts,
        phones=tuple(CardPhone(*row) for row in session.execute(_PHONES, who)),
        contacts=tuple(CardContact(*row) for row in session.execute(_CONTACTS, who)),
        addresses=tuple(CardAddress(*row) for row in session.execute(_ADDRESSES, who)),
        family=family,
        organizations=tuple(CardOrganization(*row) for row in session.execute(_ORGANIZATIONS, who)),
        tags=tuple(CardTag(*row) for row in session.execute(_tags(actor), who)),
        open_tasks=tuple(task_page(session, actor, session.scalars(_open_tasks(actor), who).all())),
        open_leads=tuple(lead_page(session, actor, session.scalars(_open_leads(actor), who).all())),
        counts=CardCounts(*session.execute(_counts(actor), who).one()),
        last_contact_at=session.scalar(_LAST_CONTACT, who),
        alerts=alerts_of(session, actor, (person_id,)).get(person_id, ()),
        answers=answers_of(session, actor, person_id),
        sharers=tuple(one for one in number_sharers(session, actor, person_id) if one.person_id not in known),
    )


@kept
def _open_tasks(actor: Actor) -> Select[UUID]:
    statement = (
        select(Task.id)
        .where(Task.person_id == _WHO, Task.status.in_(OPEN_TASKS))
        .order_by(Task.due_on, Task.due_at, Task.id)
        .limit(SHOWN)
    )
    return seen(statement, actor, Task)


@kept
def _open_leads(actor: Actor) -> Select[UUID]:
    statement = (
        select(Lead.id)
        .where(Lead.person_id == _WHO, Lead.status.in_(OPEN_LEADS))
        .order_by(Lead.created_at.desc(), Lead.id)
        .limit(SHOWN)
    )
    return seen(statement, actor, Lead)


@kept
def _tags(actor: Actor) -> Select[*tuple[Any, ...]]:
    return (
        select(TagUse.id, Tag.id, Tag.name, Tag.colour, Tag.scope)
        .join(Tag, Tag.id == TagUse.tag_id)
        .where(
            TagUse.record_table == "person",
            TagUse.record_id == _WHO,
            TagUse.deleted_at.is_(None),
            Tag.deleted_at.is_(None),
            (Tag.scope != TagScope.PERSONAL) | (Tag.owner_id == actor.user_id),
        )
        .order_by(TagUse.created_at, TagUse.id)
    )


@kept
def _counts(actor: Actor) -> Select[*tuple[Any, ...]]:
    """In the order of CardCounts."""

    def of(count: ColumnElement[int], model: type[Call] | type[Task] | type[Lead]) -> ScalarSelect[int]:
        return seen(select(count).where(model.person_id == _WHO), actor, model).scalar_subquery()

    done = func.count(case((Task.status == TaskStatus.DONE, 1)))
    is_open = func.count(case((Task.status.in_(OPEN_TASKS), 1)))
    return select(of(func.count(Call.id), Call), of(done, Task), of(is_open, Task), of(func.count(Lead.id), Lead))
