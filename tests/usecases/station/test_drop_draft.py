"""A draft goes with the save of its form."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.drafts import draft_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.create_person import CreatePerson, Nameless, create_person
from crm_desktop.usecases.station.drop_draft import DropDraft, drop_draft
from crm_desktop.usecases.station.keep_draft import KeepDraft, keep_draft
from tests.support.builders import a_user, acting_as


def test_a_refused_save_keeps_the_draft_and_a_done_one_drops_it(base: OpenBase, program: Actor) -> None:
    """P13: text is never lost to a refusal."""
    me = base.writer.write(program, lambda work: acting_as(a_user(work)))
    base.writer.write(me, lambda work: keep_draft(work, KeepDraft("new_person", {"name": "Sara"})))

    def save(work: UnitOfWork, name: str) -> None:
        drop_draft(work, DropDraft("new_person"))
        create_person(work, CreatePerson(name))

    with pytest.raises(Nameless):
        base.writer.write(me, lambda work: save(work, ""))
    assert len(base.read(lambda session: draft_rows(session, me))) == 1
    base.writer.write(me, lambda work: save(work, "Sara"))
    assert base.read(lambda session: draft_rows(session, me)) == []
