"""The warnings on somebody's card: what whoever deals with them must see first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, bindparam, case, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.people.alert import AlertKind, PersonAlert
from crm_desktop.models.people.person import Person
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept

TABLES = frozenset({"person_alert", "person"})

# The most dangerous first.
_ORDER = (AlertKind.ALLERGY, AlertKind.DEBT, AlertKind.VIP, AlertKind.OTHER)


@dataclass(frozen=True)
class AlertRow:
    id: UUID
    kind: AlertKind
    text: str


def alerts_of(session: Session, actor: Actor, person_ids: Iterable[UUID]) -> dict[UUID, tuple[AlertRow, ...]]:
    """Person → alerts, for those who have any."""
    found: dict[UUID, list[AlertRow]] = {}
    for person_id, alert_id, kind, text in session.execute(_alerts(actor), {"people": list(person_ids)}):
        found.setdefault(person_id, []).append(AlertRow(alert_id, kind, text))
    return {person_id: tuple(rows) for person_id, rows in found.items()}


@kept
def _alerts(actor: Actor) -> Select[UUID, UUID, AlertKind, str]:
    place = case({kind: at for at, kind in enumerate(_ORDER)}, value=PersonAlert.kind)
    statement = (
        select(PersonAlert.person_id, PersonAlert.id, PersonAlert.kind, PersonAlert.text)
        .join(Person, Person.id == PersonAlert.person_id)
        .where(PersonAlert.person_id.in_(bindparam("people", expanding=True)), PersonAlert.deleted_at.is_(None))
        .order_by(place, PersonAlert.created_at, PersonAlert.id)
    )
    return seen(statement, actor, Person)
