"""Make a contact a client; id, leads and history stay what they are (C24-54)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.rules.clients import make_client
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.person_fields import check_fields


class NameNeeded(Problem):
    """A client has a file, and a file has a name."""

    code = "person.client_needs_name"


@dataclass(frozen=True)
class ConvertToClient:
    person_id: UUID
    file_number: str | None = None


def convert_to_client(work: UnitOfWork, order: ConvertToClient) -> Person:
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    if not person.full_name:
        raise NameNeeded
    if order.file_number:
        person.file_number = check_fields(work, {"file_number": order.file_number}, person.id)["file_number"]
    make_client(work, person)
    return person
