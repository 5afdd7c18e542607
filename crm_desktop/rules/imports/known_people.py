"""Recognises the people of an import by key, national id, number and e-mail: in the base and in the file (P11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select

from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.people.phone import ContactKind, ContactPoint, Phone
from crm_desktop.store.access import seen
from crm_desktop.store.unit_of_work import UnitOfWork

# What tells people apart, surest first; each word is one of the person's keys.
WAYS = ("external_id", "national_id", "phone", "email")
_COLUMNS: dict[str, Any] = {
    "external_id": Person.external_id,
    "national_id": Person.national_id,
    "phone": Phone.e164,
    "email": ContactPoint.value,
}
Keys = dict[str, tuple[str, ...]]
"""The keys of one person by their way; several numbers are several keys."""


@dataclass(frozen=True, slots=True)
class Known:
    """`row` is the row of the file that made the person, 0 for somebody of the base; `value` is the key that met."""

    person_id: UUID
    name: str
    row: int
    value: str


@dataclass
class KnownPeople:
    # Ids as plain numbers: the garbage collector need not look at a hundred thousand of them time and again.
    _made: dict[str, dict[str, tuple[int, int]]] = field(default_factory=lambda: {way: {} for way in WAYS})
    _found: dict[str, dict[str, tuple[UUID, str]]] = field(default_factory=dict)

    def look_up(self, work: UnitOfWork, keys: Iterable[Keys]) -> None:
        """One question a way for a whole group; the answers hold until the next group."""
        wanted: dict[str, set[str]] = {way: set() for way in WAYS}
        for one in keys:
            for way, values in one.items():
                wanted[way].update(values)
        self._found = {way: _in_base(work, way, values - self._made[way].keys()) for way, values in wanted.items()}

    def find(self, keys: Keys) -> Known | None:
        for way in WAYS:
            for value in keys.get(way, ()):
                if (made := self._made[way].get(value)) is not None:
                    return Known(UUID(int=made[0]), "", made[1], value)
                if (found := self._found.get(way, {}).get(value)) is not None:
                    return Known(found[0], found[1], 0, value)
        return None

    def remember(self, person_id: UUID, row: int, keys: Keys) -> None:
        for way, values in keys.items():
            for value in values:
                self._made[way].setdefault(value, (person_id.int, row))


def _in_base(work: UnitOfWork, way: str, values: set[str]) -> dict[str, tuple[UUID, str]]:
    if not values:
        return {}
    column = _COLUMNS[way]
    # The keys of a record that was merged go on meaning that person, under the record that stayed.
    stayed = func.coalesce(Person.merged_into_id, Person.id)
    is_active = Person.status == PersonStatus.ACTIVE
    alike = or_(is_active, Person.status == PersonStatus.MERGED) if way in ("external_id", "national_id") else is_active
    statement = select(column, stayed, Person.given_name, Person.family_name).where(column.in_(sorted(values)), alike)
    conditions: dict[str, tuple[type[Phone | ContactPoint], ColumnElement[bool]]] = {
        "phone": (Phone, Phone.deleted_at.is_(None)),
        "email": (ContactPoint, (ContactPoint.kind == ContactKind.EMAIL) & ContactPoint.deleted_at.is_(None)),
    }
    if way in conditions:
        model, alive = conditions[way]
        statement = statement.join(model, model.person_id == Person.id).where(alive)
    rows = work.session.execute(seen(statement.order_by(is_active, Person.id.desc()), work.actor, Person))
    return {value: (person_id, f"{given} {family}".strip()) for value, person_id, given, family in rows}
