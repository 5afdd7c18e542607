"""Taking one group back."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.attachment import Attachment, AttachmentPart
from crm_desktop.models.people.person import Person
from crm_desktop.models.station.outbox import Group
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.attach_file import AttachFile, attach_file
from crm_desktop.usecases.station.group_reversal import reverse
from tests.support.builders import a_person


def test_values_of_every_kind_come_back_as_they_were(base: OpenBase, program: Actor) -> None:
    """Days, moments, flags, words and nothing at all; files too; and the two groups know of each other."""
    person = base.writer.write(program, lambda work: a_person(work, notes=None, birth_on=None))
    groups: list[int] = []
    base.writer.published.append(lambda changes: groups.append(changes.group or 0))

    def work_on_it(work: UnitOfWork) -> None:
        row = work.get(Person, person.id)
        row.birth_on, row.notes, row.do_not_call, row.deleted_at = work.today, "a 'quoted' \n text", True, work.now
        work.session.flush()
        row.deleted_at = None
        attach_file(work, AttachFile("person", person.id, "a.bin", bytes(range(256))))

    base.writer.write(program, work_on_it, act="mixed")

    assert base.writer.write(program, lambda work: reverse(work, groups[0])) == 3

    def look(session: object) -> tuple[object, ...]:
        from sqlalchemy.orm import Session

        assert isinstance(session, Session)
        row = session.get_one(Person, person.id)
        parts = [part.deleted_at is not None for part in session.query(AttachmentPart)]
        files = [file.deleted_at is not None for file in session.query(Attachment)]
        done, undoing = session.get_one(Group, groups[0]), session.get_one(Group, groups[1])
        return row.birth_on, row.notes, row.do_not_call, parts, files, done.undone_by, undoing.undoes

    assert base.read(look) == (None, None, False, [True], [True], groups[1], groups[0])
