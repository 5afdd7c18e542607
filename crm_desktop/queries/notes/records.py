"""The records that can be commented, tagged and given files, and whether somebody sees one."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.base import Synced
from crm_desktop.models.calls.call import Call
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.notes.timeline import TimelineEntry
from crm_desktop.models.people.organization import Organization
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept

RECORDS: dict[str, type[Synced]] = {
    model.__tablename__: model for model in (Person, Organization, Lead, Request, Deal, Task, Call, TimelineEntry)
}
TABLES = frozenset(RECORDS)


def record_is_seen(session: Session, actor: Actor, table: str, record_id: UUID) -> bool:
    """What stands beside a record is seen by exactly those who see the record."""
    model = RECORDS.get(table)
    if model is None:
        return False
    return session.scalars(_one_of(actor, model), {"record_id": record_id}).first() is not None


@kept
def _one_of(actor: Actor, model: type[Synced]) -> Select[UUID]:
    return seen(select(model.id).where(model.id == bindparam("record_id")), actor, model)
