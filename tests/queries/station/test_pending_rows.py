"""R12: rows that say whether they have reached the server."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.dialects.sqlite import dialect

from crm_desktop.queries.station.pending_rows import PendingRows, pending_ids, pending_rows, waiting_operations
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from tests.support.verdicts import answer, join
from tests.support.visits import Visits


def test_a_new_visit_waits_with_its_slot_until_the_server_has_it(visits: Visits) -> None:
    """sync.md 8: hatched until the server has confirmed; nothing is pending in a base without a server."""
    base = visits.clinic.base
    before = visits.book()
    assert base.read(pending_rows) == PendingRows()
    join(base)
    booked = visits.book(starts_at=visits.at("12:00", days=3))
    found = base.read(pending_rows)
    assert booked.id in found.slots
    assert before.id not in found.ids
    assert base.read(lambda session: pending_ids(session, "appointment")) == {booked.id}
    assert base.read(lambda session: pending_ids(session, "deal")) == frozenset()
    answer(base)
    assert base.read(pending_rows) == PendingRows()


def test_an_arrival_that_waits_leaves_the_slot_certain(visits: Visits) -> None:
    """sync.md 8: only what the server has not yet given may be somebody else's."""
    visit = visits.book(starts_at=visits.at("11:00", days=0))
    base = visits.clinic.base
    join(base)
    visits.clinic.do(mark_arrived, MarkArrived(visit.id))
    found = base.read(pending_rows)
    assert visit.id in found.ids
    assert visit.id not in found.slots


def test_the_queue_is_found_by_its_own_index(visits: Visits) -> None:
    """R12: asked after every change, so it may not walk the whole outbox."""
    asked = waiting_operations(("task",)).compile(dialect=dialect(), compile_kwargs={"literal_binds": True})
    plan = visits.clinic.base.read(lambda session: str(session.execute(text(f"EXPLAIN QUERY PLAN {asked}")).all()))
    assert "ix_outbox_waiting" in plan
