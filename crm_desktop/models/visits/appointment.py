"""Appointments: a person, a service, a provider and a time, from the held slot to the visit or the no-show."""

import enum
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Moment, Money, link
from crm_desktop.models.visits.kinds import AppointmentStatus as AppointmentStatus
from crm_desktop.models.visits.kinds import CancelledBy as CancelledBy

# These keep the provider and the room for themselves.
HOLDING = (
    AppointmentStatus.BOOKED,
    AppointmentStatus.CONFIRMED,
    AppointmentStatus.ARRIVED,
    AppointmentStatus.ADMITTED,
    AppointmentStatus.COMPLETED,
)
# The patient is still expected.
COMING = (AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED, AppointmentStatus.ARRIVED)

# The moves that domain.md section 4 allows; the same table judges pushes on the server.
APPOINTMENT_MOVES: dict[AppointmentStatus, frozenset[AppointmentStatus]] = {
    AppointmentStatus.BOOKED: frozenset(
        {
            AppointmentStatus.CONFIRMED,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.ADMITTED,
            AppointmentStatus.CANCELLED,
            AppointmentStatus.RESCHEDULED,
            AppointmentStatus.NO_SHOW,
            AppointmentStatus.UNPLACED,
        }
    ),
    AppointmentStatus.UNPLACED: frozenset(
        {AppointmentStatus.BOOKED, AppointmentStatus.CANCELLED, AppointmentStatus.RESCHEDULED}
    ),
    AppointmentStatus.CONFIRMED: frozenset(
        {
            AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.ADMITTED,
            AppointmentStatus.CANCELLED,
            AppointmentStatus.RESCHEDULED,
            AppointmentStatus.NO_SHOW,
        }
    ),
    AppointmentStatus.ARRIVED: frozenset(
        {
            AppointmentStatus.BOOKED,
            AppointmentStatus.CONFIRMED,
            AppointmentStatus.ADMITTED,
            AppointmentStatus.CANCELLED,
            AppointmentStatus.NO_SHOW,
        }
    ),
    AppointmentStatus.ADMITTED: frozenset({AppointmentStatus.COMPLETED, AppointmentStatus.ARRIVED}),
    AppointmentStatus.COMPLETED: frozenset({AppointmentStatus.ADMITTED}),
    AppointmentStatus.CANCELLED: frozenset(),
    AppointmentStatus.RESCHEDULED: frozenset(),
    AppointmentStatus.NO_SHOW: frozenset({AppointmentStatus.ARRIVED}),  # came late after all
}


class AppointmentSource(enum.StrEnum):
    """Who booked; a patient's own booking leaves the lead as it is until the admission (A2)."""

    STAFF = "staff"
    PROVIDER = "provider"
    PATIENT = "patient"
    IMPORT = "import"


class Appointment(Synced):
    """`on` is the branch's day of `starts_at`, kept so that a day and a week are read from one index."""

    __tablename__ = "appointment"
    __table_args__ = (
        Index("ix_appointment_day", "on", "provider_id", "starts_at"),
        Index("ix_appointment_provider", "provider_id", "starts_at"),
        Index("ix_appointment_room", "room_id", "starts_at"),
        Index("ix_appointment_person", "person_id", "starts_at"),
    )
    ACCESS: ClassVar[Access | None] = Access(Right.APPOINTMENTS_SEE, owners=("created_by",))

    person_id: Mapped[UUID] = link("person", index=False)
    service_id: Mapped[UUID] = link("service", index=False)
    provider_id: Mapped[UUID] = link("provider", index=False)
    room_id: Mapped[UUID | None] = link("room", index=False)
    on: Mapped[date]
    starts_at: Mapped[Moment]
    ends_at: Mapped[Moment]
    status: Mapped[AppointmentStatus] = mapped_column(default=AppointmentStatus.BOOKED)
    status_at: Mapped[Moment | None] = mapped_column(default=None)
    source: Mapped[AppointmentSource] = mapped_column(default=AppointmentSource.STAFF)
    lead_id: Mapped[UUID | None] = link("lead")
    deal_id: Mapped[UUID | None] = link("deal")
    task_id: Mapped[UUID | None] = link("task")  # the planned visit, which its admission or its no-show completes
    request_id: Mapped[UUID | None] = link("request", index=False)
    session_no: Mapped[Count | None] = mapped_column(default=None)
    sessions_of: Mapped[Count | None] = mapped_column(default=None)
    series_id: Mapped[UUID | None] = mapped_column(index=True, default=None)  # booked in one go: family or sessions
    rescheduled_from_id: Mapped[UUID | None] = link("appointment", index=False)
    is_overbooked: Mapped[bool] = mapped_column(default=False)
    overbook_reason: Mapped[str | None] = mapped_column(String(200), default=None)
    confirmed_at: Mapped[datetime | None] = mapped_column(default=None)
    arrived_at: Mapped[datetime | None] = mapped_column(default=None)
    cancelled_by: Mapped[CancelledBy | None] = mapped_column(default=None)
    cancel_reason_id: Mapped[UUID | None] = link("dict_item", index=False)
    came_and_left: Mapped[bool] = mapped_column(default=False)
    price: Mapped[Money | None] = mapped_column(default=None)
    note: Mapped[str | None] = mapped_column(Text, default=None)
    external_id: Mapped[str | None] = mapped_column(String(60), default=None)

    @property
    def is_coming(self) -> bool:
        return self.status in COMING
