"""Closing deals."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.rules.lost_reasons import LostReasonNeeded
from crm_desktop.usecases.deals.close_deal import CloseDeal, close_deal
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.process import Clinic


@pytest.fixture
def deal(clinic: Clinic) -> Deal:
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    return clinic.rows(Deal)[0]


def test_a_won_deal_closes_its_lead(clinic: Clinic, deal: Deal) -> None:
    """C24-16: closed sales opportunity."""
    clinic.do(close_deal, CloseDeal(deal.id, is_won=True))
    assert clinic.row(Deal, deal.id).stage_id == clinic.ids["stage Won"]
    assert clinic.row(Lead, deal.lead_id).status is LeadStatus.CLOSED
    assert clinic.breaches() == []


def test_a_lost_deal_says_why(clinic: Clinic, deal: Deal) -> None:
    """FC-18: the reason stands on the deal and on the lead."""
    with pytest.raises(LostReasonNeeded):
        clinic.do(close_deal, CloseDeal(deal.id, is_won=False))
    clinic.do(close_deal, CloseDeal(deal.id, False, (clinic.ids["too far"],)))
    assert clinic.row(Deal, deal.id).status is DealStatus.LOST
    assert {use.record_table for use in clinic.rows(TagUse)} == {"deal", "lead"}
    assert clinic.open_tasks() == []
    assert clinic.breaches() == []
