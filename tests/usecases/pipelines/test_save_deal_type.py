"""Making and changing deal types."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage, StageKind
from crm_desktop.rules.pipelines import PipelineNameNeeded
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.pipelines.save_deal_type import SaveDealType, save_deal_type
from tests.support import builders as make
from tests.support.process import Clinic


def test_a_new_type_has_a_stage_of_each_kind(clinic: Clinic) -> None:
    """MIS-24, A7: open, won and lost, so that a deal of it can begin and end."""
    made = clinic.do(save_deal_type, SaveDealType("Orthodontics", first_stages=("First talk", "Won", "Lost")))
    stages = clinic.rows(Stage, deal_type_id=made.id)
    told = sorted((one.position, one.name, one.progress, one.kind) for one in stages)
    assert told == [
        (0, "First talk", 10, StageKind.OPEN),
        (1, "Won", 100, StageKind.WON),
        (2, "Lost", 0, StageKind.LOST),
    ]


def test_name_and_mode_change(clinic: Clinic) -> None:
    """FC-48: by hand, or by the workflow."""
    order = SaveDealType("Implants", PipelineMode.WORKFLOW, clinic.ids["pipeline"])
    clinic.do(save_deal_type, order)
    kept = clinic.row(DealType, clinic.ids["pipeline"])
    assert (kept.name, kept.mode, kept.is_basic) == ("Implants", PipelineMode.WORKFLOW, True)


def test_it_takes_a_name_and_the_right(clinic: Clinic) -> None:
    """MIS-22: who configures the process."""
    with pytest.raises(PipelineNameNeeded):
        clinic.do(save_deal_type, SaveDealType(" ", first_stages=("a", "b", "c")))
    with pytest.raises(PipelineNameNeeded):
        clinic.do(save_deal_type, SaveDealType("Nameless stages"))
    clerk = make.acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.PROCESS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(save_deal_type, SaveDealType("Mine", first_stages=("a", "b", "c")), clerk)
