"""Records that things can stand beside."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.people.person import Visibility
from crm_desktop.queries.notes.records import record_is_seen
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_user, acting_as


def test_a_record_is_seen_by_whom_its_own_policy_allows(base: OpenBase, program: Actor) -> None:
    """P25: comments and files of a hidden record are hidden with it."""

    def fill(work: UnitOfWork) -> tuple[Actor, UUID]:
        hidden = a_person(work, visibility=Visibility.TEAM, owner_id=a_user(work, "Other").id)
        return acting_as(a_user(work, "Me"), scope=Scope.OWN), hidden.id

    me, hidden = base.writer.write(program, fill)
    assert base.read(lambda session: record_is_seen(session, program, "person", hidden))
    assert not base.read(lambda session: record_is_seen(session, me, "person", hidden))
    assert not base.read(lambda session: record_is_seen(session, program, "outbox", hidden))
