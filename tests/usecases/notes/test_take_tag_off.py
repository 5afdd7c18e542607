"""Taking a tag off."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.notes.tags import tag_rows, tags_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from crm_desktop.usecases.notes.take_tag_off import TakeTagOff, take_tag_off
from tests.support.builders import a_person


def test_the_record_loses_it_and_the_tag_stays(base: OpenBase, program: Actor) -> None:
    """FC-09."""
    person = base.writer.write(program, a_person)
    use = base.writer.write(program, lambda work: put_tag(work, PutTag("person", person.id, name="Loyal")))
    base.writer.write(program, lambda work: take_tag_off(work, TakeTagOff(use.id)))
    assert base.read(lambda session: tags_of(session, program, "person", person.id)) == []
    assert [(row.name, row.uses) for row in base.read(lambda session: tag_rows(session, program))] == [("Loyal", 0)]
