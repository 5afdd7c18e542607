"""The waiting list: who wants an earlier or a freed slot (MIS-27)."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, link
from crm_desktop.models.visits.kinds import WaitStatus as WaitStatus
from crm_desktop.models.work.lead import Priority

WAIT_MOVES: dict[WaitStatus, frozenset[WaitStatus]] = {
    WaitStatus.WAITING: frozenset({WaitStatus.OFFERED, WaitStatus.BOOKED, WaitStatus.REFUSED, WaitStatus.EXPIRED}),
    WaitStatus.OFFERED: frozenset({WaitStatus.WAITING, WaitStatus.BOOKED, WaitStatus.REFUSED, WaitStatus.EXPIRED}),
    WaitStatus.BOOKED: frozenset(),
    WaitStatus.REFUSED: frozenset({WaitStatus.WAITING}),
    WaitStatus.EXPIRED: frozenset({WaitStatus.WAITING}),
}


class WaitEntry(Synced):
    """What the person would come for, and when they could; what is empty does not matter to them."""

    __tablename__ = "wait_entry"
    __table_args__ = (Index("ix_wait_entry_status", "status", "from_on", "until_on"),)
    ACCESS: ClassVar[Access | None] = Access(Right.APPOINTMENTS_SEE, owners=("created_by",))

    person_id: Mapped[UUID] = link("person")
    service_id: Mapped[UUID] = link("service", index=False)
    provider_id: Mapped[UUID | None] = link("provider", index=False)
    lead_id: Mapped[UUID | None] = link("lead", index=False)
    appointment_id: Mapped[UUID | None] = link("appointment", index=False)  # has a later one and wants an earlier
    from_on: Mapped[date]
    until_on: Mapped[date]
    weekdays: Mapped[str] = mapped_column(String(7), default="")  # ISO weekdays as digits; empty: any
    from_time: Mapped[str | None] = mapped_column(String(5), default=None)
    until_time: Mapped[str | None] = mapped_column(String(5), default=None)
    priority: Mapped[Priority] = mapped_column(default=Priority.NORMAL)
    status: Mapped[WaitStatus] = mapped_column(default=WaitStatus.WAITING)
    offered_at: Mapped[Moment | None] = mapped_column(default=None)
    offered_until_at: Mapped[Moment | None] = mapped_column(default=None)
    booked_id: Mapped[UUID | None] = link("appointment", index=False)
    note: Mapped[str | None] = mapped_column(Text, default=None)
