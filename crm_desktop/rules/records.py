"""Finding the record that something is written beside, and the person it is about."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.base import Synced
from crm_desktop.models.people.person import Person
from crm_desktop.queries.notes.records import RECORDS
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork


def record(work: UnitOfWork, table: str, record_id: UUID) -> Synced:
    """The living record, if the actor sees it; raises Gone."""
    model = RECORDS.get(table)
    if model is None:
        raise Gone(table=table)
    return work.get(model, record_id)


def person_of(row: Synced) -> UUID | None:
    return row.id if isinstance(row, Person) else getattr(row, "person_id", None)
