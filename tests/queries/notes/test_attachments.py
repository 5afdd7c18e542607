"""Files of a record, read back."""

from __future__ import annotations

import os

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.attachment import PART_BYTES, AttachmentPart
from crm_desktop.queries.notes.attachments import attachment_content, attachments_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import DamagedFile, Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.attach_file import AttachFile, attach_file
from tests.support.builders import a_person


def test_a_file_comes_back_whole_or_not_at_all(base: OpenBase, program: Actor) -> None:
    """C24-35: parts of 256 kB are put together and checked."""
    content = os.urandom(2 * PART_BYTES + 7)
    person = base.writer.write(program, a_person)
    order = AttachFile("person", person.id, "x-ray.png", content)
    attached = base.writer.write(program, lambda work: attach_file(work, order))
    (row,) = base.read(lambda session: attachments_of(session, program, "person", person.id))
    assert (row.name, row.size, row.media_type) == ("x-ray.png", len(content), "image/png")
    assert base.read(lambda session: attachment_content(session, program, attached.id)).content == content

    def lose_a_part(work: UnitOfWork) -> None:
        from sqlalchemy import select

        part = work.all(select(AttachmentPart).where(AttachmentPart.number == 1))[0]
        work.remove(part)

    base.writer.write(program, lose_a_part)
    with pytest.raises(DamagedFile):
        base.read(lambda session: attachment_content(session, program, attached.id))


def test_the_file_of_a_deleted_record_is_gone(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    order = AttachFile("person", person.id, "a.txt", b"text")
    attached = base.writer.write(program, lambda work: attach_file(work, order))
    base.writer.write(program, lambda work: work.remove(work.get(type(person), person.id)))
    with pytest.raises(Gone):
        base.read(lambda session: attachment_content(session, program, attached.id))
