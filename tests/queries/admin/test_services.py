"""Services and their prices."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.money.service import PriceItem, Service
from crm_desktop.queries.admin.services import service_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.base import NOW


def test_a_service_has_the_price_of_the_day_and_is_found_by_three_letters(base: OpenBase, program: Actor) -> None:
    """R4, R6: part of the name will do; the price is the one valid that day."""
    today = NOW.date()

    def fill(work: UnitOfWork) -> None:
        implant = work.add(Service(name="ايمپلنت", minutes=90))
        work.add(Service(name="لیزر", minutes=30))
        work.add(Service(name="Old", is_archived=True))
        for days, price in ((30, 100), (5, 200), (-1, 300)):
            work.add(PriceItem(service_id=implant.id, price=price, valid_from_on=today - timedelta(days=days)))

    base.writer.write(program, fill)
    (row,) = base.read(lambda session: service_rows(session, program, today, "ایمپ"))
    assert row.price == 200
    assert len(base.read(lambda session: service_rows(session, program, today))) == 2
