"""A person's own row with the names of what it points to (OT-35)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.people.person import (
    Person,
    PersonCategory,
    PersonKind,
    PersonRole,
    PersonStanding,
    PersonStatus,
)
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept
from crm_desktop.store.problems import Gone

# Bound when the statement is run, so that it is built once.
_WHO: BindParameter[UUID] = bindparam("person_id", type_=Person.__table__.c.id.type)


@dataclass(frozen=True)
class PersonFacts:
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
    is_marketer: bool
    is_referrer: bool
    council_number: str | None
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
        return full_name(self.given_name, self.family_name)

    @property
    def roles(self) -> tuple[PersonRole, ...]:
        held = (PersonRole.MARKETER, self.is_marketer), (PersonRole.REFERRER, self.is_referrer)
        return tuple(role for role, is_held in held if is_held)


def person_facts(session: Session, actor: Actor, person_id: UUID) -> PersonFacts:
    """Raises Gone if the person was deleted or is not for this actor's eyes."""
    facts = session.execute(_facts(actor), {"person_id": person_id}).one_or_none()
    if facts is None:
        raise Gone(table="person")
    return PersonFacts(**facts._asdict())


@kept
def _facts(actor: Actor) -> Select[*tuple[Any, ...]]:
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
        .where(Person.id == _WHO)
    )
    return seen(statement, actor, Person)
