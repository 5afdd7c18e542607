"""What a caller asks for: prices, lengths, who gives it and when."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from crm_desktop.models.money.service import Service, ServiceKind
from crm_desktop.models.visits.provider import Provider, ProviderService
from crm_desktop.queries.visits.price_list import first_times, price_list
from tests.support.visits import Visits


def test_the_list_tells_price_length_and_who_gives_it(visits: Visits) -> None:
    """MIS-20: who names services gives those alone, who names none gives all, and nobody gives what is only sold."""

    def arrange(work: Any) -> None:
        work.add(Service(name="Toothpaste", kind=ServiceKind.PRODUCT))
        for row in work.session.query(ProviderService).all():
            work.remove(row)
        work.add(ProviderService(provider_id=visits.ids["rad"], service_id=visits.ids["cleaning"]))

    visits.clinic.change(arrange)
    rows = visits.clinic.base.read(lambda session: price_list(session, visits.day()))
    found = {row.service.name: (row.service.price, row.service.minutes, row.givers) for row in rows}
    assert found["Implant"] == (5_000_000, 60, ("Dr Karimi",))
    assert found["Cleaning"][1:] == (30, ("Dr Karimi", "Dr Rad"))
    assert found["Toothpaste"][2] == ()


def test_the_first_free_time_of_each_comes_in_order_of_time(visits: Visits) -> None:
    """MIS-20: the earliest of each therapist; a booked one moves on."""
    clinic = visits.clinic
    clinic.clock.set(visits.at("08:00"))
    visits.book(starts_at=visits.at("09:00", days=0))

    def told() -> list[tuple[str, str]]:
        slots = clinic.base.read(
            lambda session: first_times(session, clinic.sara, clinic.clock(), visits.ids["implant"])
        )
        zone = ZoneInfo(visits.branch.time_zone)
        return [(one.provider_name, one.starts_at.astimezone(zone).strftime("%H:%M")) for one in slots]

    assert told() == [("Dr Rad", "09:00"), ("Dr Karimi", "10:00")]
    clinic.change(lambda work: setattr(work.session.get_one(Provider, visits.ids["rad"]), "is_active", False))
    assert told() == [("Dr Karimi", "10:00")]
