"""The card of one person: who they are, how they are reached, family, and the work that is open (OT-35, O2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call
from crm_desktop.models.notes.tag import Tag, TagScope, TagUse
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.organization import Organization, OrganizationMember
from crm_desktop.models.people.person import Person, PersonCategory, PersonKind, PersonStanding, PersonStatus
from crm_desktop.models.people.phone import ContactKind, ContactPoint, Phone, PostalAddress
from crm_desktop.models.work.lead import OPEN_LEADS, Lead
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.queries.people.families import Relative, relatives
from crm_desktop.queries.work.lead_rows import LeadRow, lead_page
from crm_desktop.queries.work.task_rows import TaskRow, task_page
from crm_desktop.store.access import seen
from crm_desktop.store.problems import Gone

TABLES = frozenset(
    {
        "person", "phone", "contact_point", "postal_address", "family_link", "organization", "organization_member",
        "person_category", "channel", "tag", "tag_use", "task", "lead", "deal", "stage", "call", "timeline_entry",
        "user_account", "team",
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
class PersonFacts:
    """The person's own row with the names of what it points to."""

    id: UUID
    kind: PersonKind
    given_name: str
    family_name: str
    father_name: str
    sex: str | None
    birth_on: date | None
    national_id: str | None
    file_number: str | None
    standing: PersonStanding
    status: PersonStatus
    merged_into_id: UUID | None
    category_id: UUID | None
    category: str | None
    category_colour: str | None
    channel_id: UUID | None
    channel: str | None
    language: str | None
    preferred_channel: str | None
    best_time: str | None
    do_not_call: bool
    do_not_sms: bool
    warning: str | None
    notes: str | None
    visibility: str
    owner_id: UUID | None
    owner: str | None
    owner_team_id: UUID | None
    owner_team: str | None
    created_at: datetime

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


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


def person_card(session: Session, actor: Actor, person_id: UUID) -> PersonCard:
    """Raises Gone if the person was deleted or is not for this actor's eyes."""
    facts = _facts(session, actor, person_id)
    task_ids = session.scalars(
        seen(
            select(Task.id)
            .where(Task.person_id == person_id, Task.status.in_(OPEN_TASKS))
            .order_by(Task.due_on, Task.due_at, Task.id)
            .limit(SHOWN),
            actor,
            Task,
        )
    ).all()
    lead_ids = session.scalars(
        seen(
            select(Lead.id)
            .where(Lead.person_id == person_id, Lead.status.in_(OPEN_LEADS))
            .order_by(Lead.created_at.desc(), Lead.id)
            .limit(SHOWN),
            actor,
            Lead,
        )
    ).all()
    return PersonCard(
        person=facts,
        phones=_phones(session, person_id),
        contacts=_contacts(session, person_id),
        addresses=_addresses(session, person_id),
        family=relatives(session, actor, person_id),
        organizations=_organizations(session, person_id),
        tags=_tags(session, actor, person_id),
        open_tasks=tuple(task_page(session, actor, task_ids)),
        open_leads=tuple(lead_page(session, actor, lead_ids)),
        counts=_counts(session, actor, person_id),
        last_contact_at=session.scalar(
            select(func.max(TimelineEntry.at)).where(
                TimelineEntry.person_id == person_id,
                TimelineEntry.kind.in_(_CONTACT),
                TimelineEntry.deleted_at.is_(None),
            )
        ),
    )


def _facts(session: Session, actor: Actor, person_id: UUID) -> PersonFacts:
    own = [getattr(Person, name) for name in PersonFacts.__dataclass_fields__ if name in Person.__table__.c]
    statement = (
        select(
            *own,
            PersonCategory.name.label("category"),
            PersonCategory.colour.label("category_colour"),
            Channel.name.label("channel"),
            User.display_name.label("owner"),
            Team.name.label("owner_team"),
        )
        .outerjoin(PersonCategory, PersonCategory.id == Person.category_id)
        .outerjoin(Channel, Channel.id == Person.channel_id)
        .outerjoin(User, User.id == Person.owner_id)
        .outerjoin(Team, Team.id == Person.owner_team_id)
        .where(Person.id == person_id)
    )
    row = session.execute(seen(statement, actor, Person)).one_or_none()
    if row is None:
        raise Gone(table="person")
    return PersonFacts(**row._asdict())


def _phones(session: Session, person_id: UUID) -> tuple[CardPhone, ...]:
    rows = session.scalars(
        select(Phone)
        .where(Phone.person_id == person_id, Phone.deleted_at.is_(None))
        .order_by(Phone.is_valid.desc(), Phone.is_primary.desc(), Phone.created_at, Phone.id)
    )
    return tuple(
        CardPhone(p.id, p.raw, p.e164, p.extension, p.label, p.owner_note, p.is_primary, p.is_valid) for p in rows
    )


def _contacts(session: Session, person_id: UUID) -> tuple[CardContact, ...]:
    rows = session.execute(
        select(ContactPoint.id, ContactPoint.kind, ContactPoint.value)
        .where(ContactPoint.person_id == person_id, ContactPoint.deleted_at.is_(None))
        .order_by(ContactPoint.created_at, ContactPoint.id)
    )
    return tuple(CardContact(*row) for row in rows)


def _addresses(session: Session, person_id: UUID) -> tuple[CardAddress, ...]:
    a = PostalAddress
    rows = session.execute(
        select(a.id, a.province, a.city, a.region, a.line, a.postcode)
        .where(a.person_id == person_id, a.deleted_at.is_(None))
        .order_by(a.created_at, a.id)
    )
    return tuple(CardAddress(*row) for row in rows)


def _organizations(session: Session, person_id: UUID) -> tuple[CardOrganization, ...]:
    rows = session.execute(
        select(Organization.id, Organization.name, OrganizationMember.position)
        .join(OrganizationMember, OrganizationMember.organization_id == Organization.id)
        .where(
            OrganizationMember.person_id == person_id,
            OrganizationMember.deleted_at.is_(None),
            Organization.deleted_at.is_(None),
        )
        .order_by(Organization.name, Organization.id)
    )
    return tuple(CardOrganization(*row) for row in rows)


def _tags(session: Session, actor: Actor, person_id: UUID) -> tuple[CardTag, ...]:
    rows = session.execute(
        select(TagUse.id, Tag.id, Tag.name, Tag.colour, Tag.scope)
        .join(Tag, Tag.id == TagUse.tag_id)
        .where(
            TagUse.record_table == "person",
            TagUse.record_id == person_id,
            TagUse.deleted_at.is_(None),
            Tag.deleted_at.is_(None),
            (Tag.scope != TagScope.PERSONAL) | (Tag.owner_id == actor.user_id),
        )
        .order_by(TagUse.created_at, TagUse.id)
    )
    return tuple(CardTag(*row) for row in rows)


def _counts(session: Session, actor: Actor, person_id: UUID) -> CardCounts:
    def number(statement: object) -> int:
        return int(session.scalar(statement) or 0)  # type: ignore[call-overload]  # any select of one count

    tasks = seen(select(func.count(Task.id)).where(Task.person_id == person_id), actor, Task)
    return CardCounts(
        calls=number(seen(select(func.count(Call.id)).where(Call.person_id == person_id), actor, Call)),
        tasks_done=number(tasks.where(Task.status == TaskStatus.DONE)),
        tasks_open=number(tasks.where(Task.status.in_(OPEN_TASKS))),
        leads=number(seen(select(func.count(Lead.id)).where(Lead.person_id == person_id), actor, Lead)),
    )
