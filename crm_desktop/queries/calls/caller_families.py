"""The families of a number's people: what each is to the others, and who belongs to them without having it (P2, B3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.people.family import FamilyLink, Relation
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept

TABLES = frozenset({"family_link", "person"})

_SEEN_FROM_THE_OTHER = {Relation.CHILD: Relation.PARENT, Relation.PARENT: Relation.CHILD}
_ORDER = (Relation.CHILD, Relation.SPOUSE, Relation.PARENT, Relation.SIBLING, Relation.OTHER)


@dataclass(frozen=True)
class CallerRelative:
    """`relation` is what they are to somebody whose number it is."""

    relation: Relation
    person_id: UUID
    given_name: str
    family_name: str
    birth_on: date | None
    standing: PersonStanding
    warning: str | None
    do_not_call: bool

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name)


@dataclass(frozen=True)
class CallerFamily:
    """`words`: what each of the number's people is to the parent among them, or to the first of them."""

    words: Mapping[UUID, Relation]
    others: tuple[CallerRelative, ...]  # children first, the eldest first


def caller_family(session: Session, actor: Actor, person_ids: Sequence[UUID]) -> CallerFamily:
    """Of the people of one number, the likeliest first."""
    means: dict[tuple[UUID, UUID], Relation] = {}  # (to whom, who)
    others: dict[UUID, CallerRelative] = {}
    base, these = session.connection(), {"ids": list(person_ids)}
    for is_turned, statement in enumerate(_links(actor)):
        for row in base.execute(statement, these):
            to, relation, person_id, *facts = row
            if is_turned:
                relation = _SEEN_FROM_THE_OTHER.get(relation, relation)
            means.setdefault((to, person_id), relation)
            others.setdefault(person_id, CallerRelative(relation, person_id, *facts))
    words = _words(person_ids, means)
    rest = [one for one in others.values() if one.person_id not in person_ids]
    rest.sort(key=lambda one: (_ORDER.index(one.relation), one.birth_on or date.max, one.name))
    return CallerFamily(words, tuple(rest))


def _words(person_ids: Sequence[UUID], means: Mapping[tuple[UUID, UUID], Relation]) -> dict[UUID, Relation]:
    parents = [one for one in person_ids if any(means.get((one, other)) is Relation.CHILD for other in person_ids)]
    head = next(iter(parents or person_ids))
    words = {other: means[head, other] for other in person_ids if (head, other) in means}
    return {**words, head: Relation.PARENT} if parents else words


@kept
def _links(actor: Actor) -> tuple[Select[*tuple[Any, ...]], Select[*tuple[Any, ...]]]:
    """Written from here, and from the other side."""
    link, person = FamilyLink.__table__.c, Person.__table__.c

    def links(here: Any, there: Any) -> Select[*tuple[Any, ...]]:
        statement = (
            select(
                here, link.relation, person.id, person.given_name, person.family_name, person.birth_on,
                person.standing, person.warning, person.do_not_call,
            )
            .join_from(FamilyLink.__table__, Person.__table__, person.id == there)
            .where(here.in_(bindparam("ids", expanding=True)), link.deleted_at.is_(None))
            .where(person.status == PersonStatus.ACTIVE)
            .order_by(link.created_at, link.id)
        )  # fmt: skip
        return seen(statement, actor, Person)

    return links(link.person_id, link.relative_id), links(link.relative_id, link.person_id)
