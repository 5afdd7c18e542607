"""The columns of the board."""

from __future__ import annotations

from crm_desktop.models.deals.deal import Deal
from crm_desktop.queries.deals.board_columns import BoardColumn, board_columns
from crm_desktop.queries.deals.deal_rows import DealFilter
from tests.support.process import Clinic


def test_count_and_sum_of_every_open_stage(clinic: Clinic, deal: Deal) -> None:
    """FC-31: also where nobody stands; won and lost are no columns."""
    clinic.change(lambda work: setattr(work.get(Deal, deal.id), "amount", 700))
    wanted = DealFilter(deal_type_id=clinic.ids["pipeline"])
    found = clinic.base.read(lambda session: board_columns(session, clinic.sara, wanted))
    assert found == [BoardColumn(clinic.ids["stage New"], 1, 700), BoardColumn(clinic.ids["stage Booked"], 0, 0)]
    wanted = DealFilter(deal_type_id=clinic.ids["pipeline"], owner_id=clinic.ids["reza"])
    found = clinic.base.read(lambda session: board_columns(session, clinic.sara, wanted))
    assert [column.count for column in found] == [0, 0]
