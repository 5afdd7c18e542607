"""Deal types with their stages."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.deals.deal_types import deal_type_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_pipeline


def test_the_basic_type_comes_first_and_archived_ones_are_hidden(base: OpenBase, program: Actor) -> None:
    """MIS-24, MIS-29: stages in their order."""

    def fill(work: UnitOfWork) -> None:
        a_pipeline(work, is_basic=False, name="A second one")
        a_pipeline(work, name="The basic one")
        a_pipeline(work, is_basic=False, name="Old", is_archived=True)

    base.writer.write(program, fill)
    rows = base.read(lambda session: deal_type_rows(session, program))
    assert [row.name for row in rows] == ["The basic one", "A second one"]
    assert [stage.name for stage in rows[0].stages] == ["New", "Booked", "Won", "Lost"]
    assert len(base.read(lambda session: deal_type_rows(session, program, archived=True))) == 3
