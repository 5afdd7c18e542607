"""Services and products with their prices."""

import enum
from datetime import date
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Money, Name, link


class ServiceKind(enum.StrEnum):
    SERVICE = "service"
    PRODUCT = "product"


class ServiceCategory(Synced):
    __tablename__ = "service_category"

    name: Mapped[Name]
    position: Mapped[Count] = mapped_column(default=0)


class Service(Synced):
    """Something the clinic sells; a product has no length."""

    __tablename__ = "service"
    __table_args__ = (Index("ix_service_name", "name"),)

    name: Mapped[Name]
    kind: Mapped[ServiceKind] = mapped_column(default=ServiceKind.SERVICE)
    category_id: Mapped[UUID | None] = link("service_category", index=False)
    code: Mapped[str | None] = mapped_column(String(30), default=None)
    minutes: Mapped[Count | None] = mapped_column(default=None)
    # A course of several visits (C24-64): how many, and how many days lie between two.
    sessions: Mapped[Count] = mapped_column(default=1, server_default="1")
    session_gap_days: Mapped[Count] = mapped_column(default=7, server_default="7")
    recall_months: Mapped[Count | None] = mapped_column(default=None)  # a check-up is due that long after a visit
    is_archived: Mapped[bool] = mapped_column(default=False)


class PriceItem(Synced):
    """The price of a service from a day on."""

    __tablename__ = "price_item"

    service_id: Mapped[UUID] = link("service")
    price: Mapped[Money]
    valid_from_on: Mapped[date]
