"""A contact becomes a client: asked for, with their first appointment, or as they are received (C24-54)."""

from __future__ import annotations

from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork


def make_client(work: UnitOfWork, person: Person) -> None:
    """With the line in their history (C24-39); nothing of somebody who is one."""
    if person.standing is PersonStanding.CLIENT:
        return
    person.standing = PersonStanding.CLIENT
    tell(
        work,
        TimelineKind.PERSON_CHANGED,
        person.id,
        person,
        fields=["standing"],
        standing=person.standing,
        file_number=person.file_number,
    )
