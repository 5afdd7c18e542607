"""Calls as lists show them."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.queries.calls.call_rows import CallFilter, call_count, call_ids, call_page
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_user, acting_as


def test_every_call_is_listed_and_found_by_person_number_and_agent(base: OpenBase, program: Actor) -> None:
    """C24-10: calls of every stage, the latest first."""

    def fill(work: UnitOfWork) -> Actor:
        me = a_user(work, "Me")
        told = {"status": CallStatus.LOGGED, "origin": CallOrigin.HAND}
        work.add(
            Call(
                direction=Direction.OUT,
                started_at=work.now - timedelta(hours=1),
                person_id=a_person(work).id,
                agent_id=me.id,
                **told,
            )
        )
        work.add(Call(direction=Direction.IN, started_at=work.now, e164="+989351112233", **told))
        return acting_as(me)

    me = base.writer.write(program, fill)

    def ways(wanted: CallFilter) -> list[Direction]:
        ids = base.read(lambda session: call_ids(session, me, wanted))
        assert base.read(lambda session: call_count(session, me, wanted)) == len(ids)
        return [row.direction for row in base.read(lambda session: call_page(session, me, ids))]

    assert ways(CallFilter()) == [Direction.IN, Direction.OUT]
    assert ways(CallFilter(mine=True)) == [Direction.OUT]
    assert ways(CallFilter(text="hosseini")) == [Direction.OUT]
    assert ways(CallFilter(text="0935 111")) == [Direction.IN]
    assert ways(CallFilter(statuses=(CallStatus.MISSED,))) == []
