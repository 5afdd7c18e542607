"""Free slots: who gives the service, when they and their room are free."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crm_desktop.models.visits.provider import Provider, ProviderService
from crm_desktop.queries.visits.free_slots import SlotAsk, free_slots
from crm_desktop.rules.slots import Slot
from crm_desktop.usecases.appointments.hold_slot import HoldSlot, hold_slot
from tests.support.visits import Visits


def found(visits: Visits, **given: Any) -> list[tuple[str, str]]:
    day = visits.day()
    ask = SlotAsk(**{"service_id": visits.ids["implant"], "first": day, "last": day, **given})
    zone = ZoneInfo(visits.branch.time_zone)
    rows = visits.clinic.base.read(lambda session: free_slots(session, visits.branch, visits.clinic.clock(), ask))
    return [(one.provider_name, one.starts_at.astimezone(zone).strftime("%H:%M")) for one in rows]


def only(visits: Visits, who: str = "karimi", **given: Any) -> list[str]:
    return [hour for _, hour in found(visits, provider_ids=(visits.ids[who],), **given)]


def test_the_first_free_slot_of_everybody_comes_first_in_the_order_the_clinic_keeps(visits: Visits) -> None:
    """R6: the first free slot is offered."""
    assert found(visits, limit=3) == [("Dr Karimi", "09:00"), ("Dr Rad", "09:00"), ("Dr Karimi", "09:15")]


def test_a_booked_hour_is_not_offered_and_what_fits_before_it_is(visits: Visits) -> None:
    visits.book(starts_at=visits.at("10:30"))
    hours = only(visits)
    assert hours[:3] == ["09:00", "09:15", "09:30"]
    assert hours[3] == "11:30"


def test_the_last_visit_ends_when_the_clinic_closes(visits: Visits) -> None:
    assert only(visits)[-1] == "17:00"
    assert only(visits, minutes=15)[-1] == "17:45"


def test_nothing_is_offered_before_now(visits: Visits) -> None:
    visits.clinic.clock.set(visits.at("11:50"))
    day = visits.day(0)
    assert only(visits, first=day, last=day)[0] == "12:00"


def test_a_room_that_two_share_is_busy_for_both(visits: Visits) -> None:
    def share(work: Any) -> None:
        work.session.get_one(Provider, visits.ids["rad"]).room_id = visits.ids["room 1"]

    visits.clinic.change(share)
    visits.book(starts_at=visits.at("09:00"))
    assert only(visits, "rad")[0] == "10:00"


def test_who_does_not_give_the_service_is_not_asked(visits: Visits) -> None:
    def cleans(work: Any) -> None:
        work.add(ProviderService(provider_id=visits.ids["rad"], service_id=visits.ids["cleaning"], minutes=45))

    visits.clinic.change(cleans)
    assert {who for who, _ in found(visits)} == {"Dr Karimi"}
    assert only(visits, "rad", service_id=visits.ids["cleaning"])[-1] == "17:15"


def test_a_held_slot_is_kept_from_colleagues_and_seen_by_its_holder_until_it_is_over(visits: Visits) -> None:
    slot = Slot(None, visits.ids["implant"], visits.ids["karimi"], visits.at("09:00"))
    visits.clinic.do(hold_slot, HoldSlot(slot))
    assert only(visits)[0] == "10:00"
    assert only(visits, holder_id=visits.clinic.sara.user_id)[0] == "09:00"
    visits.clinic.clock.advance(timedelta(minutes=5))
    assert only(visits)[0] == "09:00"


def test_wishes_of_day_and_hour_are_kept(visits: Visits) -> None:
    afternoon = only(visits, from_time="15:00", until_time="16:00")
    assert afternoon == ["15:00", "15:15", "15:30", "15:45"]
    week = visits.day() + timedelta(days=6)
    sunday = found(visits, last=week, weekdays="7", limit=1)
    assert sunday == [("Dr Karimi", "09:00")]
