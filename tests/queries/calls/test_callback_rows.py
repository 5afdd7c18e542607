"""The call-back ledger."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.queries.calls.callback_rows import CallbackFilter, callback_count, callback_ids, callback_page
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork


def test_who_waits_longest_is_called_first(base: OpenBase, program: Actor) -> None:
    """O4: oldest due first; those called back are gone from the list."""

    def fill(work: UnitOfWork) -> None:
        for number, minutes, status in (
            ("+989120000001", 5, CallbackStatus.DUE),
            ("+989120000002", 50, CallbackStatus.TRYING),
            ("+989120000003", 90, CallbackStatus.CALLED_BACK),
        ):
            at = work.now - timedelta(minutes=minutes)
            call = work.add(
                Call(
                    direction=Direction.IN,
                    status=CallStatus.MISSED,
                    origin=CallOrigin.PHONE,
                    started_at=at,
                    raw_number=number,
                )
            )
            work.add(CallbackItem(call_id=call.id, e164=number, due_at=at, status=status))

    base.writer.write(program, fill)
    ids = base.read(lambda session: callback_ids(session, program, CallbackFilter()))
    rows = base.read(lambda session: callback_page(session, program, ids))
    assert [row.e164 for row in rows] == ["+989120000002", "+989120000001"]
    assert base.read(lambda session: callback_count(session, program, CallbackFilter(statuses=()))) == 3
