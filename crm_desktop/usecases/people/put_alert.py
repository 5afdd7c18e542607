"""Put a warning on somebody's card, or correct one: an allergy, special care, a debt."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.alert import AlertKind, PersonAlert
from crm_desktop.models.people.person import Person
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork


class AlertWordsNeeded(Problem):
    """An allergy without its name, or a warning of another kind, warns of nothing."""

    code = "alert.words_needed"


class AlertThere(Problem):
    code = "alert.already_there"


SPEAKS_FOR_ITSELF = frozenset({AlertKind.VIP, AlertKind.DEBT})


@dataclass(frozen=True)
class PutAlert:
    """`alert_id` is the one that is corrected."""

    person_id: UUID
    kind: AlertKind
    text: str = ""
    alert_id: UUID | None = None


def put_alert(work: UnitOfWork, order: PutAlert) -> PersonAlert:
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    text = tidy(order.text) or ""
    if not text and order.kind not in SPEAKS_FOR_ITSELF:
        raise AlertWordsNeeded
    there = select(PersonAlert).where(PersonAlert.person_id == person.id, PersonAlert.deleted_at.is_(None))
    if any(one.id != order.alert_id and (one.kind, one.text) == (order.kind, text) for one in work.all(there)):
        raise AlertThere
    if order.alert_id is None:
        alert = work.add(PersonAlert(person_id=person.id, kind=order.kind, text=text))
    else:
        alert = work.get(PersonAlert, order.alert_id)
        alert.kind, alert.text = order.kind, text
    tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=["alert"], alert=order.kind, words=text)
    return alert
