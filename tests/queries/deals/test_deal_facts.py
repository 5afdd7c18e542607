"""What is known of one deal."""

from __future__ import annotations

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.money.service import Service
from crm_desktop.queries.deals.deal_facts import deal_facts
from crm_desktop.usecases.deals.change_deal import ChangeDeal, DealFacts, change_deal
from tests.support import builders as make
from tests.support.process import Clinic


def test_the_form_finds_what_was_saved(clinic: Clinic, deal: Deal) -> None:
    """SM-06: with its services by name; nothing for who may not see deals."""
    implant = clinic.change(lambda work: work.add(Service(name="Implant")).id)
    clinic.do(change_deal, ChangeDeal(deal.id, "Tooth", DealFacts(amount=5, service_ids=(implant,))))
    found = clinic.base.read(lambda session: deal_facts(session, clinic.sara, deal.id))
    assert found is not None
    assert (found.customer, found.amount, found.services) == ("Maryam Hosseini", 5, ((implant, "Implant"),))
    blind = make.acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.DEALS_SEE,))
    assert clinic.base.read(lambda session: deal_facts(session, blind, deal.id)) is None
