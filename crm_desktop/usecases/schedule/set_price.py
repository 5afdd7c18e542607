"""Say what a service costs from a day on; what was agreed before keeps its price."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.money.service import PriceItem, Service
from crm_desktop.store.unit_of_work import UnitOfWork


class PriceNegative(Problem):
    code = "schedule.price_negative"


@dataclass(frozen=True)
class SetPrice:
    """`price` in the currency's smallest unit; `from_on` None is today."""

    service_id: UUID
    price: int
    from_on: date | None = None


def set_price(work: UnitOfWork, order: SetPrice) -> PriceItem:
    work.require(Right.SCHEDULE_CHANGE)
    service = work.get(Service, order.service_id)
    if order.price < 0:
        raise PriceNegative
    from_on = order.from_on or work.today
    same_day = work.session.scalars(
        select(PriceItem)
        .where(PriceItem.service_id == service.id, PriceItem.valid_from_on == from_on, PriceItem.deleted_at.is_(None))
        .limit(1)
    ).first()
    if same_day is None:
        return work.add(PriceItem(service_id=service.id, price=order.price, valid_from_on=from_on))
    same_day.price = order.price
    return same_day
