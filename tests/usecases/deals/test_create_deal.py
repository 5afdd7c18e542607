"""Deals that are opened by hand, without a lead."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, DealStatus, StageHistory
from crm_desktop.models.people.organization import Organization
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.deals.change_deal import DealFacts, TitleNeeded
from crm_desktop.usecases.deals.create_deal import CreateDeal, CustomerNeeded, TypeArchived, create_deal
from tests.support import builders as make
from tests.support.process import Clinic


def test_a_deal_of_a_person_has_its_next_step(clinic: Clinic) -> None:
    """SM-06, SM-13: of the basic type, at its first stage, its maker's, and with work planned."""
    order = CreateDeal("Whole set", person_id=clinic.ids["maryam"], facts=DealFacts(amount=900))
    made = clinic.do(create_deal, order)
    deal = clinic.row(Deal, made.id)
    assert (deal.status, deal.stage_id, deal.amount) == (DealStatus.OPEN, clinic.ids["stage New"], 900)
    assert deal.owner_id == clinic.ids["sara"]
    assert [one.to_stage_id for one in clinic.rows(StageHistory)] == [clinic.ids["stage New"]]
    assert len(clinic.open_tasks(deal_id=deal.id)) == 1
    assert clinic.breaches() == []


def test_a_deal_of_an_organisation_as_well(clinic: Clinic) -> None:
    """SM-06: nobody in particular is called, so the step is other work."""
    firm = clinic.change(lambda work: work.add(Organization(name="Steel Works")).id)
    deal = clinic.do(create_deal, CreateDeal("Staff check-ups", organization_id=firm))
    assert clinic.open_tasks(deal_id=deal.id)[0].template_id == clinic.ids["send information"]
    assert clinic.breaches() == []


def test_what_is_missing_is_said(clinic: Clinic) -> None:
    """MIS-24: a customer and a title; a type that was put away takes no new deals; the right is asked."""
    maryam = clinic.ids["maryam"]
    with pytest.raises(CustomerNeeded):
        clinic.do(create_deal, CreateDeal("Whose?"))
    with pytest.raises(TitleNeeded):
        clinic.do(create_deal, CreateDeal(" ", person_id=maryam))
    old = clinic.change(lambda work: make.a_pipeline(work, is_basic=False, is_archived=True)[0].id)
    with pytest.raises(TypeArchived):
        clinic.do(create_deal, CreateDeal("Late", person_id=maryam, deal_type_id=old))
    clerk = make.acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.DEALS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(create_deal, CreateDeal("Mine", person_id=maryam), clerk)
