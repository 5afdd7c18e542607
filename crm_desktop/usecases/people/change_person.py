"""Correct or complete what is known of a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.rules.history import tell
from crm_desktop.rules.message_states import withdraw_from
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.person_fields import check_fields


@dataclass(frozen=True)
class ChangePerson:
    """`fields` has only what changes, by the names of the person's columns."""

    person_id: UUID
    fields: Mapping[str, Any]


def change_person(work: UnitOfWork, order: ChangePerson) -> Person:
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    before = person.full_name
    changed = []
    for name, value in check_fields(work, order.fields, person.id).items():
        if getattr(person, name) != value:
            setattr(person, name, value)
            changed.append(name)
    if changed:
        renamed = before if before != person.full_name else None
        tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=changed, before=renamed)
    if "do_not_sms" in changed and person.do_not_sms:
        withdraw_from(work, person.id)
    return person
