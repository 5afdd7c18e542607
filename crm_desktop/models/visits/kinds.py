"""States of appointments and of waiting, apart from their tables: words need no mapping (ADR 0010)."""

import enum


class AppointmentStatus(enum.StrEnum):
    BOOKED = "booked"
    UNPLACED = "unplaced"  # its slot was lost to another station; kept for the whole branch to see
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    ADMITTED = "admitted"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    RESCHEDULED = "rescheduled"
    NO_SHOW = "no_show"


class CancelledBy(enum.StrEnum):
    PATIENT = "patient"
    CLINIC = "clinic"


class WaitStatus(enum.StrEnum):
    WAITING = "waiting"
    OFFERED = "offered"
    BOOKED = "booked"
    REFUSED = "refused"
    EXPIRED = "expired"
