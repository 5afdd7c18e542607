"""Deals as lists show them."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.queries.deals.deal_rows import DealFilter, deal_count, deal_ids, deal_page
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.base import NOW
from tests.support.builders import a_lost_reason, a_person, a_pipeline


def test_deals_are_narrowed_by_state_stage_and_the_day_they_moved(base: OpenBase, program: Actor) -> None:
    """C24-11, FC-18: the day desk has deals touched that day; a lost one says why."""

    def fill(work: UnitOfWork) -> None:
        pipeline, stages = a_pipeline(work)
        person = a_person(work)
        before = work.now - timedelta(days=9)
        told = {"deal_type_id": pipeline.id, "person_id": person.id, "created_at": before}
        work.add(Deal(title="resting", stage_id=stages[0].id, **told))
        moved = work.add(Deal(title="moved", stage_id=stages[1].id, amount=5_000_000, **told))
        lost = work.add(Deal(title="lost", stage_id=stages[3].id, status=DealStatus.LOST, **told))
        work.add(StageHistory(deal_id=moved.id, to_stage_id=stages[1].id, at=work.now, cause=MoveCause.HAND))
        work.add(TagUse(tag_id=a_lost_reason(work, "Too far").id, record_table="deal", record_id=lost.id))

    base.writer.write(program, fill)

    def titles(wanted: DealFilter) -> list[str]:
        ids = base.read(lambda session: deal_ids(session, program, wanted))
        assert base.read(lambda session: deal_count(session, program, wanted)) == len(ids)
        return sorted(row.title for row in base.read(lambda session: deal_page(session, program, ids)))

    assert titles(DealFilter()) == ["moved", "resting"]
    day = DealFilter(statuses=(), moved_from=NOW - timedelta(hours=1), moved_until=NOW + timedelta(hours=1))
    assert titles(day) == ["moved"]
    assert titles(DealFilter(statuses=(), text="hosseini")) == ["lost", "moved", "resting"]
    (lost,) = base.read(
        lambda session: deal_page(session, program, deal_ids(session, program, DealFilter(statuses=(DealStatus.LOST,))))
    )
    assert lost.lost_reasons == ("Too far",)
