"""Writing a comment."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.queries.notes.comments import comments_of
from crm_desktop.queries.notes.notices import notice_rows
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone, NoRight
from crm_desktop.usecases.notes.write_comment import EmptyText, WriteComment, write_comment
from tests.support.base import NOW
from tests.support.builders import a_person, a_user, acting_as


def test_whom_a_comment_addresses_has_it_at_once_with_the_card(base: OpenBase, program: Actor) -> None:
    """FC-23, O10: picked or written as @login, told once; the person is at hand; nobody hears of their own words."""
    person = base.writer.write(program, a_person)
    ali = base.writer.write(program, lambda work: a_user(work, "Ali"))
    nasrin = base.writer.write(program, lambda work: acting_as(a_user(work, "Nasrin")))
    text = "Please call on Tuesday, @ali @ALI and @nasrin."
    order = WriteComment("person", person.id, text, (ali.id,))
    base.writer.write(nasrin, lambda work: write_comment(work, order))
    (notice,) = base.read(lambda session: notice_rows(session, acting_as(ali), NOW))
    assert (notice.kind, notice.person_id, notice.facts["by"], notice.facts["text"]) == (
        NoticeKind.MENTION, person.id, "Nasrin", text,
    )  # fmt: skip
    assert base.read(lambda session: notice_rows(session, nasrin, NOW)) == []
    (comment,) = base.read(lambda session: comments_of(session, program, "person", person.id))
    assert {user.name for user in comment.users} == {"Ali", "Nasrin"}
    (entry,) = base.read(lambda session: person_history(session, program, person.id))
    assert (entry.kind, entry.text) == (TimelineKind.COMMENT, text)


def test_a_comment_can_name_a_person_whom_its_writer_sees(base: OpenBase, program: Actor) -> None:
    """FC-22: a link to a given customer; one that is gone cannot be linked."""
    person = base.writer.write(program, a_person)
    order = WriteComment("person", person.id, "see #Maryam", person_ids=(person.id,))
    base.writer.write(program, lambda work: write_comment(work, order))
    base.writer.write(program, lambda work: work.remove(work.get(type(person), person.id)))
    with pytest.raises(Gone):
        base.writer.write(program, lambda work: write_comment(work, order))


def test_empty_words_and_a_missing_right_are_refused(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    with pytest.raises(EmptyText):
        base.writer.write(program, lambda work: write_comment(work, WriteComment("person", person.id, " \n")))
    mute = base.writer.write(program, lambda work: acting_as(a_user(work), without=(Right.NOTES_WRITE,)))
    with pytest.raises(NoRight):
        base.writer.write(mute, lambda work: write_comment(work, WriteComment("person", person.id, "hello")))
