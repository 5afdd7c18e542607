"""Take a warning off somebody's card; it can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.alert import PersonAlert
from crm_desktop.models.people.person import Person
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RemoveAlert:
    alert_id: UUID


def remove_alert(work: UnitOfWork, order: RemoveAlert) -> None:
    alert = work.get(PersonAlert, order.alert_id)
    person = work.get_to(Right.PEOPLE_CHANGE, Person, alert.person_id)
    work.remove(alert)
    facts = {"alert": alert.kind, "words": alert.text}
    tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=["alert"], removed=True, **facts)
