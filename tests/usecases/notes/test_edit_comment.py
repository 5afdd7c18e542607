"""Changing one's own words."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.queries.notes.notices import notice_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.notes.edit_comment import EditComment, NotOnesOwn, edit_comment
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from tests.support.base import NOW
from tests.support.builders import a_person, a_user, acting_as


def test_only_the_author_edits_and_only_the_newly_addressed_are_told(base: OpenBase, program: Actor) -> None:
    """FC-21, FC-23."""
    person = base.writer.write(program, a_person)
    users = base.writer.write(program, lambda work: {name: a_user(work, name) for name in ("Me", "Ali", "Reza")})
    me, ali, reza = (acting_as(users[name]) for name in ("Me", "Ali", "Reza"))
    comment = base.writer.write(me, lambda work: write_comment(work, WriteComment("person", person.id, "@ali look")))
    with pytest.raises(NotOnesOwn):
        base.writer.write(ali, lambda work: edit_comment(work, EditComment(comment.id, "no")))
    edited = base.writer.write(me, lambda work: edit_comment(work, EditComment(comment.id, "@ali @reza look")))
    assert edited.edited_at == NOW
    assert [len(base.read(lambda session: notice_rows(session, one, NOW))) for one in (ali, reza)] == [1, 1]  # noqa: B023  read now
