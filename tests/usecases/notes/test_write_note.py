"""An entry written by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.queries.notes.tags import tags_of
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.notes.put_tag import PutTag
from crm_desktop.usecases.notes.write_comment import EmptyText
from crm_desktop.usecases.notes.write_note import WriteNote, write_note
from tests.support.base import NOW
from tests.support.builders import a_person


def test_a_parcel_s_number_stands_on_the_timeline_with_its_tag(base: OpenBase, program: Actor) -> None:
    """FC-17: by hand, with a tag, on the day it happened."""
    person = base.writer.write(program, a_person)
    at = NOW - timedelta(days=1)
    order = WriteNote(person.id, "Parcel 8812", at, (PutTag("person", person.id, name="Parcel sent"),))
    entry = base.writer.write(program, lambda work: write_note(work, order))
    (shown,) = base.read(lambda session: person_history(session, program, person.id))
    assert (shown.text, shown.at) == ("Parcel 8812", at)
    tags = base.read(lambda session: tags_of(session, program, "timeline_entry", entry.id))
    assert [tag.name for tag in tags] == ["Parcel sent"]
    with pytest.raises(EmptyText):
        base.writer.write(program, lambda work: write_note(work, WriteNote(person.id, " ")))
