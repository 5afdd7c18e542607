"""Taking back one's own comment."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.notes.comments import comments_of
from crm_desktop.queries.notes.notices import notice_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.notes.remove_comment import RemoveComment, remove_comment
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from tests.support.base import NOW
from tests.support.builders import a_person, a_user, acting_as


def test_the_notice_that_nobody_read_goes_with_it(base: OpenBase, program: Actor) -> None:
    """domain.md 3: a comment is visible, edited or removed."""
    person = base.writer.write(program, a_person)
    me = base.writer.write(program, lambda work: acting_as(a_user(work, "Me")))
    ali = base.writer.write(program, lambda work: acting_as(a_user(work, "Ali")))
    comment = base.writer.write(me, lambda work: write_comment(work, WriteComment("person", person.id, "@ali look")))
    base.writer.write(me, lambda work: remove_comment(work, RemoveComment(comment.id)))
    assert base.read(lambda session: comments_of(session, program, "person", person.id)) == []
    assert base.read(lambda session: notice_rows(session, ali, NOW)) == []
