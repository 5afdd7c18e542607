"""Who somebody is now: screens and papers may still hold the record that was merged into another one (pain P11)."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.store.unit_of_work import UnitOfWork


def person_now(work: UnitOfWork, person_id: UUID) -> Person:
    """The living record, if the actor sees it; of two that were made one, the one that stayed. Raises Gone."""
    person = work.get(Person, person_id)
    while person.status is PersonStatus.MERGED and person.merged_into_id is not None:
        person = work.get(Person, person.merged_into_id)
    return person
