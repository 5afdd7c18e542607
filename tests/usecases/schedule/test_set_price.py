"""Prices from a day on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.queries.admin.services import service_rows
from crm_desktop.usecases.schedule.set_price import PriceNegative, SetPrice, set_price
from tests.support.visits import Visits


def test_a_new_price_holds_from_its_day(visits: Visits) -> None:
    """C24-64: what was agreed before keeps its price."""
    implant, first = visits.ids["implant"], visits.day(3)
    visits.clinic.do(set_price, SetPrice(implant, 7_000_000, first))
    visits.clinic.do(set_price, SetPrice(implant, 6_000_000, first))

    def price(days: int) -> int | None:
        day = first + timedelta(days=days)
        rows = visits.clinic.base.read(lambda session: service_rows(session, visits.clinic.sara, day))
        return next(row.price for row in rows if row.id == implant)

    assert (price(-1), price(0)) == (5_000_000, 6_000_000)
    with pytest.raises(PriceNegative):
        visits.clinic.do(set_price, SetPrice(implant, -1))
