"""What Ctrl+Z offers."""

from __future__ import annotations

from uuid import uuid4

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.undoable_groups import batch_groups, last_undoable
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_user, acting_as


def test_only_ones_own_last_named_act_is_offered(base: OpenBase, program: Actor) -> None:
    def fill(work: UnitOfWork) -> tuple[Actor, Actor]:
        return acting_as(a_user(work, "Me")), acting_as(a_user(work, "Other"))

    me, other = base.writer.write(program, fill)
    batch = uuid4()
    base.writer.write(me, a_person, act="create_person")
    base.writer.write(other, a_person, act="create_person")
    base.writer.write(me, a_person)  # nobody named it, so nobody can undo it
    base.writer.write(me, a_person, act="import", batch=batch)
    last = base.read(lambda session: last_undoable(session, me))
    assert last is not None
    assert last.act == "create_person"
    assert len(base.read(lambda session: batch_groups(session, batch))) == 1
    assert base.read(lambda session: last_undoable(session, acting_nobody())) is None


def acting_nobody() -> Actor:
    return Actor(uuid4(), None)
