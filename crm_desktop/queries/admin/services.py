"""What the clinic sells, with today's prices, found by three letters (R4, R6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.models.access import Actor
from crm_desktop.models.money.service import PriceItem, Service, ServiceCategory, ServiceKind

TABLES = frozenset({"service", "service_category", "price_item"})


@dataclass(frozen=True)
class ServiceRow:
    """`price` is in the currency's smallest unit."""

    id: UUID
    name: str
    kind: ServiceKind
    category: str | None
    code: str | None
    minutes: int | None
    is_archived: bool
    price: int | None


def service_rows(
    session: Session, actor: Actor, on: date, text: str = "", *, archived: bool = False
) -> list[ServiceRow]:
    price = (
        select(PriceItem.price)
        .where(PriceItem.service_id == Service.id, PriceItem.valid_from_on <= on, PriceItem.deleted_at.is_(None))
        .order_by(PriceItem.valid_from_on.desc(), PriceItem.id.desc())
        .limit(1)
        .scalar_subquery()
        .label("price")
    )
    statement = (
        select(
            Service.id,
            Service.name,
            Service.kind,
            ServiceCategory.name.label("category"),
            Service.code,
            Service.minutes,
            Service.is_archived,
            price,
        )
        .outerjoin(ServiceCategory, ServiceCategory.id == Service.category_id)
        .where(Service.deleted_at.is_(None))
        .order_by(ServiceCategory.position, ServiceCategory.name, Service.name, Service.id)
    )
    if not archived:
        statement = statement.where(Service.is_archived.is_(False))
    if wanted := fold(text):
        statement = statement.where(
            func.fold(Service.name).contains(wanted, autoescape=True) | (func.fold(Service.code) == wanted)
        )
    return [ServiceRow(**row._asdict()) for row in session.execute(statement)]
