"""Everything that points to a person is known, whatever table it stands in (pain P11)."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.rules.person_links import child_counts, person_links
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.capture import synced_tables
from tests.support.any_rows import a_row
from tests.support.builders import a_person, a_phone


def test_every_foreign_key_and_every_record_id_is_found() -> None:
    """P11: a new table is found by its columns, not by somebody who remembers it."""
    found = {(link.table.name, link.column.name) for link in person_links()}
    for table in synced_tables():
        for column in table.columns:
            if any(key.column.table.name == "person" for key in column.foreign_keys):
                assert (table.name, column.name) in found
    assert {("phone", "person_id"), ("tag_use", "record_id"), ("family_link", "relative_id")} <= found
    assert ("person", "merged_into_id") in found


def test_children_are_counted_by_table(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, lambda work: a_person(work, given_name="Nika"))
    base.writer.write(program, lambda work: a_phone(work, person))
    tag = next(table for table in synced_tables() if table.name == "tag_use")
    base.writer.write(program, lambda work: a_row(work.session, tag, record_table="person", record_id=person.id))
    base.writer.write(program, lambda work: a_row(work.session, tag, record_table="lead", record_id=person.id))
    assert base.read(lambda session: child_counts(session, person.id)) == {"phone": 1, "tag_use": 1}
