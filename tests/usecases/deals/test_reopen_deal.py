"""Reopening deals."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.deals.close_deal import CloseDeal, close_deal
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.deals.reopen_deal import DealOpen, ReopenDeal, reopen_deal
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.builders import acting_as
from tests.support.process import Clinic


@pytest.fixture
def deal(clinic: Clinic) -> Deal:
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    deal = clinic.rows(Deal)[0]
    clinic.do(move_deal, MoveDeal(deal.id, clinic.ids["stage Booked"]))
    return deal


def test_back_to_the_last_open_stage_with_a_step(clinic: Clinic, deal: Deal) -> None:
    """C24-18: lost → the stage it was in, its lead in progress, something planned."""
    clinic.do(close_deal, CloseDeal(deal.id, False, (clinic.ids["too far"],)))
    clinic.do(reopen_deal, ReopenDeal(deal.id))
    again = clinic.row(Deal, deal.id)
    assert (again.status, again.stage_id, again.closed_on) == (DealStatus.OPEN, clinic.ids["stage Booked"], None)
    assert clinic.row(Lead, deal.lead_id).status is LeadStatus.IN_PROGRESS
    assert len(clinic.open_tasks(deal_id=deal.id)) == 1
    assert clinic.breaches() == []


def test_a_closed_lead_stays_closed(clinic: Clinic, deal: Deal) -> None:
    """C24-16: only the deal is open again, and it has a step."""
    clinic.do(close_deal, CloseDeal(deal.id, is_won=True))
    clinic.do(reopen_deal, ReopenDeal(deal.id))
    assert clinic.row(Lead, deal.lead_id).status is LeadStatus.CLOSED
    assert clinic.row(Deal, deal.id).status is DealStatus.OPEN
    assert clinic.breaches() == []


def test_reopening_is_a_right_and_for_closed_deals(clinic: Clinic, deal: Deal) -> None:
    """C24-31: a right of its own."""
    with pytest.raises(DealOpen):
        clinic.do(reopen_deal, ReopenDeal(deal.id))
    sara = acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.DEALS_REOPEN,))
    with pytest.raises(NoRight):
        clinic.do(reopen_deal, ReopenDeal(deal.id), sara)


def test_the_lead_that_rested_meanwhile_has_a_step_too(clinic: Clinic, deal: Deal) -> None:
    """C24-18: whatever is open again has something planned."""
    clinic.do(close_deal, CloseDeal(deal.id, False, (clinic.ids["too far"],)))

    def rest(work: UnitOfWork) -> None:
        work.session.get_one(Lead, deal.lead_id).status = LeadStatus.STAGNANT  # as an import leaves it

    clinic.change(rest)
    clinic.do(reopen_deal, ReopenDeal(deal.id))
    assert clinic.row(Lead, deal.lead_id).status is LeadStatus.IN_PROGRESS
    assert len(clinic.open_tasks(lead_id=deal.lead_id)) == 1
    assert clinic.breaches() == []
