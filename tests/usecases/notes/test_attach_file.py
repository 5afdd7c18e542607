"""Attaching a file."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.attachment import MAX_BYTES
from crm_desktop.queries.notes.attachments import attachments_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.notes.attach_file import AttachFile, EmptyFile, FileTooBig, attach_file
from tests.support.builders import a_person


def test_ten_megabytes_are_taken_and_not_one_byte_more(base: OpenBase, program: Actor) -> None:
    """C24-35, domain.md 3: ≤ 10 MB."""
    person = base.writer.write(program, a_person)
    order = AttachFile("person", person.id, r"C:\scans\опг снимок.pdf", bytes(MAX_BYTES))
    attached = base.writer.write(program, lambda work: attach_file(work, order))
    assert (attached.name, attached.media_type, attached.person_id) == ("опг снимок.pdf", "application/pdf", person.id)
    with pytest.raises(FileTooBig):
        base.writer.write(
            program, lambda work: attach_file(work, AttachFile("person", person.id, "x", bytes(MAX_BYTES + 1)))
        )
    with pytest.raises(EmptyFile):
        base.writer.write(program, lambda work: attach_file(work, AttachFile("person", person.id, "x", b"")))
    assert len(base.read(lambda session: attachments_of(session, program, "person", person.id))) == 1
