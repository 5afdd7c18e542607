"""Money that came in or went back; the documents about it come with their own work."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, Money, link
from crm_desktop.models.money.kinds import PaymentKind as PaymentKind
from crm_desktop.models.money.kinds import PaymentMethod as PaymentMethod


class Payment(Synced):
    """`amount` is positive; a refund is money that went back."""

    __tablename__ = "payment"
    __table_args__ = (Index("ix_payment_person", "person_id", "at"),)
    ACCESS: ClassVar[Access | None] = Access(Right.PAYMENTS_SEE, owners=("created_by",))

    person_id: Mapped[UUID] = link("person", index=False)
    admission_id: Mapped[UUID | None] = link("admission")
    appointment_id: Mapped[UUID | None] = link("appointment")
    kind: Mapped[PaymentKind]
    method: Mapped[PaymentMethod] = mapped_column(default=PaymentMethod.CASH)
    amount: Mapped[Money]
    on: Mapped[date]
    at: Mapped[Moment]
    note: Mapped[str | None] = mapped_column(String(200), default=None)
