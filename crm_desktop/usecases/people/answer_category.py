"""Write down what a person's category asks of them (SM-11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.category_field import CategoryField, PersonValue
from crm_desktop.models.people.person import Person
from crm_desktop.rules.answers import checked
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AnswerCategory:
    """All answers to the fields of the person's present category; those to another one's stay as they are."""

    person_id: UUID
    answers: Mapping[UUID, Sequence[str]] = field(default_factory=dict)


def answer_category(work: UnitOfWork, order: AnswerCategory) -> None:
    """Raises the Problem of the first answer that is missing or cannot be read."""
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    fields = _asked(work, person.category_id)
    good = checked(work.session, fields, order.answers)
    told: list[str] = []
    for one in fields:
        of = select(PersonValue).where(PersonValue.person_id == person.id, PersonValue.field_id == one.id)
        old = work.all(of.where(PersonValue.deleted_at.is_(None)).order_by(PersonValue.position))
        new = good.get(one.id, [])
        if [row.value for row in old] == new:
            continue
        for row in old:
            work.remove(row)
        for position, value in enumerate(new):
            work.add(PersonValue(person_id=person.id, field_id=one.id, position=position, value=value))
        told.append(one.name)
    if told:
        tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=["values"], values=told)


def _asked(work: UnitOfWork, category_id: UUID | None) -> list[CategoryField]:
    if category_id is None:
        return []
    statement = select(CategoryField).where(
        CategoryField.category_id == category_id,
        CategoryField.deleted_at.is_(None),
        CategoryField.is_archived.is_(False),
    )
    return list(work.all(statement.order_by(CategoryField.position, CategoryField.id)))
