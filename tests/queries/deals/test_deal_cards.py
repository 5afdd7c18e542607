"""Cards of the board."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.queries.deals.deal_cards import deal_cards
from tests.support.process import Clinic


def test_a_card_tells_how_long_it_has_stood_and_what_comes(clinic: Clinic, deal: Deal) -> None:
    """FC-31, MIS-24: longer than the stage allows is marked."""
    clinic.change(lambda work: setattr(work.get(Stage, clinic.ids["stage New"]), "max_days", 3))
    (card,) = clinic.base.read(lambda session: deal_cards(session, clinic.sara, [deal.id]))
    assert (card.person, card.owner, card.next_title) == ("Maryam Hosseini", "Sara", "First call")
    now = clinic.clock()
    assert (card.days_here(now), card.is_too_long(now + timedelta(days=3))) == (0, False)
    assert card.is_too_long(now + timedelta(days=4))
