"""Finding the record something is written beside."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.rules.records import person_of, record
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone
from tests.support.builders import a_person, a_phone


def test_a_record_is_found_by_table_and_id_and_knows_its_person(base: OpenBase, program: Actor) -> None:
    """FC-21: comments exist on customers, deals, tasks and others, and on nothing else."""
    person = base.writer.write(program, a_person)
    phone = base.writer.write(program, lambda work: a_phone(work, person))
    assert base.writer.write(program, lambda work: record(work, "person", person.id)).id == person.id
    assert (person_of(person), person_of(phone)) == (person.id, person.id)
    for table in ("phone", "outbox"):
        with pytest.raises(Gone):
            base.writer.write(program, lambda work: record(work, table, phone.id))  # noqa: B023  run now
