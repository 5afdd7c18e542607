"""Putting a tag on a record."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.notes.tag import TagScope, TagState
from crm_desktop.queries.notes.tags import tag_rows, tags_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.notes.put_tag import NearTag, PutTag, TagTooLong, put_tag
from tests.support.builders import a_person, a_user, acting_as


def test_a_near_duplicate_is_offered_before_another_tag_is_made(base: OpenBase, program: Actor) -> None:
    """FC-14: «ارسال بسته پستی» / «ارسال پاکت پستی»; the same word in other letters is the same tag."""
    person = base.writer.write(program, a_person)
    first = base.writer.write(program, lambda work: put_tag(work, PutTag("person", person.id, name="ارسال بسته پستی")))
    with pytest.raises(NearTag) as refusal:
        base.writer.write(program, lambda work: put_tag(work, PutTag("person", person.id, name="ارسال پاکت پستی")))
    assert refusal.value.facts["ids"] == (first.tag_id,)
    again = base.writer.write(program, lambda work: put_tag(work, PutTag("person", person.id, name="#ارسال بسته پستي")))
    assert again.id == first.id
    wanted = PutTag("person", person.id, name="ارسال پاکت پستی", really_new=True)
    base.writer.write(program, lambda work: put_tag(work, wanted))
    assert len(base.read(lambda session: tags_of(session, program, "person", person.id))) == 2


@pytest.mark.parametrize("name", ["", "  ", "one two three four", "x" * 61])
def test_a_tag_is_at_most_three_words(base: OpenBase, program: Actor, name: str) -> None:
    """FC-14."""
    person = base.writer.write(program, a_person)
    with pytest.raises(TagTooLong):
        base.writer.write(program, lambda work: put_tag(work, PutTag("person", person.id, name=name)))


def test_a_public_word_is_proposed_and_a_personal_one_is_ones_own(base: OpenBase, program: Actor) -> None:
    """FC-10, FC-13: who may order the tags needs no approval."""
    person = base.writer.write(program, a_person)
    plain = base.writer.write(program, lambda work: acting_as(a_user(work, "Me"), without=(Right.TAGS_MODERATE,)))
    other = base.writer.write(program, lambda work: acting_as(a_user(work, "Other")))
    base.writer.write(plain, lambda work: put_tag(work, PutTag("person", person.id, name="Loyal")))
    mine = base.writer.write(
        plain, lambda work: put_tag(work, PutTag("person", person.id, name="Ask again", scope=TagScope.PERSONAL))
    )
    states = {row.name: row.state for row in base.read(lambda session: tag_rows(session, plain))}
    assert states == {"Loyal": TagState.PROPOSED, "Ask again": TagState.APPROVED}
    with pytest.raises(Gone):
        base.writer.write(other, lambda work: put_tag(work, PutTag("person", person.id, tag_id=mine.tag_id)))
