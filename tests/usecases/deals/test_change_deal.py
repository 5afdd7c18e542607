"""Changing what is known of a deal."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.models.deals.deal import Deal, DealService
from crm_desktop.models.money.service import Service
from crm_desktop.rules.planning import OnePerformer
from crm_desktop.usecases.deals.change_deal import AmountNegative, ChangeDeal, DealFacts, TitleNeeded, change_deal
from tests.support.process import Clinic


def test_the_whole_form_is_kept(clinic: Clinic, deal: Deal) -> None:
    """SM-06: what is left out is taken away, services as well."""
    first = clinic.change(lambda work: work.add(Service(name="A")).id)
    second = clinic.change(lambda work: work.add(Service(name="B")).id)
    facts = DealFacts(700, date(2026, 12, 24), clinic.ids["instagram"], clinic.ids["reza"], None, (first, second))
    clinic.do(change_deal, ChangeDeal(deal.id, "Two teeth", facts))
    kept = clinic.row(Deal, deal.id)
    assert (kept.title, kept.amount, kept.expected_close_on) == ("Two teeth", 700, date(2026, 12, 24))
    assert {one.service_id for one in clinic.rows(DealService)} == {first, second}
    clinic.do(change_deal, ChangeDeal(deal.id, "One tooth", DealFacts(service_ids=(second,))))
    assert (clinic.row(Deal, deal.id).amount, [one.service_id for one in clinic.rows(DealService)]) == (None, [second])


def test_bad_facts_are_refused(clinic: Clinic, deal: Deal) -> None:
    """C24-38: one owner or a team; no money below nothing."""
    with pytest.raises(TitleNeeded):
        clinic.do(change_deal, ChangeDeal(deal.id, "", DealFacts()))
    with pytest.raises(AmountNegative):
        clinic.do(change_deal, ChangeDeal(deal.id, "Tooth", DealFacts(amount=-1)))
    both = DealFacts(owner_id=clinic.ids["reza"], team_id=clinic.ids["reza"])
    with pytest.raises(OnePerformer):
        clinic.do(change_deal, ChangeDeal(deal.id, "Tooth", both))
