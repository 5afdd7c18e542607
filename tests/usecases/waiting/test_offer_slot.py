"""Offering a freed slot: it is kept for fifteen minutes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.queries.visits.wait_candidates import FreedSlot, wait_candidates
from crm_desktop.rules.slots import SlotKept, SlotTaken
from crm_desktop.usecases.waiting.offer_slot import OfferSlot, offer_slot
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support.visits import Visits


@pytest.fixture
def entry(visits: Visits) -> WaitEntry:
    wish = WaitForSlot(visits.clinic.ids["ali"], visits.ids["implant"], visits.day(), visits.day(7))
    return visits.clinic.do(wait_for_slot, wish)


def test_the_slot_is_kept_and_after_its_time_the_next_may_be_asked(visits: Visits, entry: WaitEntry) -> None:
    """domain.md: waiting – slot freed → offered (hold 15 min) – time → next candidate."""
    hold = visits.clinic.do(offer_slot, OfferSlot(entry.id, visits.ids["karimi"], visits.at()))
    assert hold.until_at - visits.clinic.clock() == timedelta(minutes=15)
    assert visits.clinic.row(WaitEntry, entry.id).status is WaitStatus.OFFERED
    slot = FreedSlot(visits.ids["karimi"], visits.at(), visits.at() + timedelta(hours=1))

    def candidates() -> int:
        ask = visits.clinic.base.read
        return len(
            ask(
                lambda session: wait_candidates(session, visits.clinic.sara, visits.branch, visits.clinic.clock(), slot)
            )
        )

    assert candidates() == 0
    visits.clinic.clock.advance(timedelta(minutes=15))
    assert candidates() == 1


def test_what_is_taken_is_not_offered(visits: Visits, entry: WaitEntry) -> None:
    visits.book()
    with pytest.raises(SlotTaken):
        visits.clinic.do(offer_slot, OfferSlot(entry.id, visits.ids["karimi"], visits.at()))


def test_a_time_is_kept_for_one_at_a_time_and_one_has_one(visits: Visits, entry: WaitEntry) -> None:
    """MIS-27: the same user promises it to nobody else, neither from the list nor from the calendar."""
    visits.clinic.do(offer_slot, OfferSlot(entry.id, visits.ids["karimi"], visits.at()))
    wish = WaitForSlot(visits.clinic.ids["maryam"], visits.ids["implant"], visits.day(), visits.day(7))
    other = visits.clinic.do(wait_for_slot, wish)
    with pytest.raises(SlotKept):
        visits.clinic.do(offer_slot, OfferSlot(other.id, visits.ids["karimi"], visits.at()))
    with pytest.raises(SlotKept):
        visits.book()
    visits.clinic.do(offer_slot, OfferSlot(entry.id, visits.ids["karimi"], visits.at("13:00")))
    assert [row.starts_at for row in visits.clinic.rows(SlotHold)] == [visits.at("13:00")]
    visits.book()
