"""Say who belongs to whose family, and who pays (pain P2)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, or_, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.family import FamilyLink, Relation
from crm_desktop.models.people.person import Person
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork


class OwnRelative(Problem):
    code = "family.oneself"


@dataclass(frozen=True)
class LinkFamily:
    """`relation` is what the relative is to the person; `pays` if the relative pays for the person."""

    person_id: UUID
    relative_id: UUID
    relation: Relation
    pays: bool = False


def link_family(work: UnitOfWork, order: LinkFamily) -> FamilyLink:
    """Two persons have one link; saying it again, from whichever side, rewrites it."""
    if order.person_id == order.relative_id:
        raise OwnRelative
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    relative = work.get(Person, order.relative_id)
    one_way = and_(FamilyLink.person_id == person.id, FamilyLink.relative_id == relative.id)
    other_way = and_(FamilyLink.person_id == relative.id, FamilyLink.relative_id == person.id)
    for old in work.all(select(FamilyLink).where(or_(one_way, other_way), FamilyLink.deleted_at.is_(None))):
        work.remove(old)
    link = work.add(FamilyLink(person_id=person.id, relative_id=relative.id, relation=order.relation, pays=order.pays))
    tell(
        work,
        TimelineKind.PERSON_CHANGED,
        person.id,
        person,
        fields=["family"],
        relative=relative.full_name,
        relation=order.relation,
    )
    return link
