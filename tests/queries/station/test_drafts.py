"""Half-typed forms."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.drafts import draft_of, draft_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.station.keep_draft import KeepDraft, keep_draft
from tests.support.builders import a_user, acting_as


def test_a_draft_is_its_writer_s_alone(base: OpenBase, program: Actor) -> None:
    """P13: it reopens with what was typed, for who typed it."""
    me = base.writer.write(program, lambda work: acting_as(a_user(work, "Me")))
    other = base.writer.write(program, lambda work: acting_as(a_user(work, "Other")))
    base.writer.write(me, lambda work: keep_draft(work, KeepDraft("new_person", {"name": "سارا"})))
    draft = base.read(lambda session: draft_of(session, me, "new_person"))
    assert draft is not None
    assert draft.fields == {"name": "سارا"}
    assert base.read(lambda session: draft_rows(session, other)) == []
