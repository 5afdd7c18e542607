"""Admissions: the person came and was received, with or without an appointment."""

import enum
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Moment, Money, link


class AdmissionStatus(enum.StrEnum):
    OPEN = "open"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class Admission(Synced):
    """`amount` is what its services cost together; what was paid stands in the payments."""

    __tablename__ = "admission"
    __table_args__ = (Index("ix_admission_on", "on", "at"), Index("ix_admission_person", "person_id", "at"))
    ACCESS: ClassVar[Access | None] = Access(Right.APPOINTMENTS_SEE, owners=("created_by",))

    person_id: Mapped[UUID] = link("person", index=False)
    appointment_id: Mapped[UUID | None] = link("appointment")  # none: a walk-in
    provider_id: Mapped[UUID | None] = link("provider", index=False)
    on: Mapped[date]
    at: Mapped[Moment]
    status: Mapped[AdmissionStatus] = mapped_column(default=AdmissionStatus.OPEN)
    lead_id: Mapped[UUID | None] = link("lead")
    deal_id: Mapped[UUID | None] = link("deal")
    amount: Mapped[Money] = mapped_column(default=0)
    note: Mapped[str | None] = mapped_column(Text, default=None)


class AdmissionService(Synced):
    __tablename__ = "admission_service"

    admission_id: Mapped[UUID] = link("admission")
    service_id: Mapped[UUID] = link("service", index=False)
    count: Mapped[Count] = mapped_column(default=1)
    price: Mapped[Money] = mapped_column(default=0)
