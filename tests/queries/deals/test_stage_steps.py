"""Which step of how many."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.deals.deal import Deal
from crm_desktop.queries.deals.stage_steps import stage_steps
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_pipeline


def test_the_lost_stage_is_no_step_on_the_way(base: OpenBase, program: Actor) -> None:
    """MIS-24: New, Booked, Won are three steps; Lost stands beside them."""

    def fill(work: UnitOfWork) -> list[UUID]:
        pipeline, stages = a_pipeline(work)
        return [work.add(Deal(title=stage.name, deal_type_id=pipeline.id, stage_id=stage.id)).id for stage in stages]

    ids = base.writer.write(program, fill)
    steps = base.read(lambda session: stage_steps(session, ids))
    assert [(steps[one].name, steps[one].index, steps[one].count) for one in ids[:3]] == [
        ("New", 0, 3),
        ("Booked", 1, 3),
        ("Won", 2, 3),
    ]
    assert base.read(lambda session: stage_steps(session, [None])) == {}
