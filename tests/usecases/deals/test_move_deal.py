"""Moving deals by hand."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.rules.deal_moves import FieldsNeeded, RequiredField
from crm_desktop.rules.lost_reasons import LostReasonNeeded
from crm_desktop.usecases.deals.move_deal import (
    DealClosed,
    MoveDeal,
    OtherPipeline,
    WorkflowMoves,
    move_deal,
)
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support import builders as make
from tests.support.builders import a_pipeline
from tests.support.process import Clinic


@pytest.fixture
def deal(clinic: Clinic) -> Deal:
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    return clinic.rows(Deal)[0]


def test_each_move_writes_its_history(clinic: Clinic, deal: Deal) -> None:
    """FC-52, MIS-24: from where to where, by whom and why."""
    clinic.do(move_deal, MoveDeal(deal.id, clinic.ids["stage Booked"]))
    move = clinic.rows(StageHistory, to_stage_id=clinic.ids["stage Booked"])[0]
    assert (move.from_stage_id, move.by, move.cause) == (
        clinic.ids["stage New"],
        clinic.ids["sara"],
        MoveCause.HAND,
    )
    assert clinic.told(TimelineKind.DEAL_STAGE)[0]["after"] == "Booked"


def test_the_stage_says_which_fields_it_needs(clinic: Clinic, deal: Deal) -> None:
    """FC-47: refused with the names of what is missing."""
    booked = clinic.ids["stage Booked"]
    clinic.change(lambda work: setattr(work.get(Stage, booked), "required_fields", "amount,service"))
    with pytest.raises(FieldsNeeded) as refused:
        clinic.do(move_deal, MoveDeal(deal.id, booked))
    assert refused.value.facts["fields"] == "amount,service"


def test_a_deal_stays_in_its_pipeline(clinic: Clinic, deal: Deal) -> None:
    """MIS-24: each type has its own stages; those of a workflow are not moved by hand."""
    other = clinic.change(lambda work: a_pipeline(work, is_basic=False)[1][0].id)
    with pytest.raises(OtherPipeline):
        clinic.do(move_deal, MoveDeal(deal.id, other))
    pipeline = clinic.ids["pipeline"]
    clinic.change(lambda work: setattr(work.get(DealType, pipeline), "mode", PipelineMode.WORKFLOW))
    clerk = make.acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.PROCESS_CHANGE,))
    with pytest.raises(WorkflowMoves):
        clinic.do(move_deal, MoveDeal(deal.id, clinic.ids["stage Booked"]), clerk)
    clinic.do(move_deal, MoveDeal(deal.id, clinic.ids["stage Booked"]))
    assert clinic.row(Deal, deal.id).stage_id == clinic.ids["stage Booked"]


def test_what_the_stage_needs_goes_along_with_the_move(clinic: Clinic, deal: Deal) -> None:
    """FC-47: filled in where it is asked for, in one group with the move."""
    booked = clinic.ids["stage Booked"]
    words = "amount,expected_close_on,channel,owner,service"
    clinic.change(lambda work: setattr(work.get(Stage, booked), "required_fields", words))
    service = clinic.change(lambda work: work.add(Service(name="Implant")).id)
    filled = {
        RequiredField.AMOUNT: 5_000,
        RequiredField.EXPECTED_CLOSE_ON: date(2026, 12, 1),
        RequiredField.CHANNEL: clinic.ids["instagram"],
        RequiredField.OWNER: clinic.ids["reza"],
    }
    with pytest.raises(FieldsNeeded) as refused:
        clinic.do(move_deal, MoveDeal(deal.id, booked, filled=filled))
    assert refused.value.facts["fields"] == "service"
    assert clinic.row(Deal, deal.id).amount is None
    clinic.do(move_deal, MoveDeal(deal.id, booked, filled={**filled, RequiredField.SERVICE: (service,)}))
    assert (clinic.row(Deal, deal.id).amount, clinic.row(Deal, deal.id).owner_id) == (5_000, clinic.ids["reza"])


def test_moving_to_a_lost_stage_asks_the_reason(clinic: Clinic, deal: Deal) -> None:
    """FC-18: at least one reason; the lead is lost with its only deal."""
    lost = clinic.ids["stage Lost"]
    with pytest.raises(LostReasonNeeded):
        clinic.do(move_deal, MoveDeal(deal.id, lost))
    clinic.do(move_deal, MoveDeal(deal.id, lost, (clinic.ids["too far"],)))
    assert clinic.row(Deal, deal.id).status is DealStatus.LOST
    assert clinic.row(Lead, deal.lead_id).status is LeadStatus.LOST
    with pytest.raises(DealClosed):
        clinic.do(move_deal, MoveDeal(deal.id, clinic.ids["stage New"]))
    assert clinic.breaches() == []
