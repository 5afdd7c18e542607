"""The clinic and its branches: names, money, time zone, working days."""

from sqlalchemy import String, false
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name


class Clinic(Synced):
    """The one organisation a base belongs to; one currency a clinic."""

    __tablename__ = "clinic"

    name: Mapped[Name]
    currency: Mapped[str] = mapped_column(String(3))  # ISO 4217
    shows_toman: Mapped[bool] = mapped_column(default=False)  # rial amounts are shown divided by ten, the unit written
    client_word: Mapped[str] = mapped_column(String(20), default="client")  # client, patient, customer, visitor


class Branch(Synced):
    """A unit with its own day: all dates of its work are days in `time_zone`."""

    __tablename__ = "branch"

    name: Mapped[Name]
    time_zone: Mapped[str] = mapped_column(String(40))
    region: Mapped[str] = mapped_column(String(2))  # how numbers without a country code are read
    days_off: Mapped[str] = mapped_column(String(7), default="")  # ISO weekdays as digits, "5" is Friday
    opens_at: Mapped[str] = mapped_column(String(5), default="09:00")
    closes_at: Mapped[str] = mapped_column(String(5), default="18:00")
    late_after: Mapped[Count] = mapped_column(default=15, server_default="15")  # minutes; then an answer is late
    # People are rung between these by their own clocks, at most so often in vain (B12).
    calls_from: Mapped[str] = mapped_column(String(5), default="09:00", server_default="09:00")
    calls_until: Mapped[str] = mapped_column(String(5), default="21:00", server_default="21:00")
    call_tries: Mapped[Count] = mapped_column(default=4, server_default="4")
    keeps_recordings: Mapped[bool] = mapped_column(default=False, server_default=false())
    recordings_at: Mapped[str | None] = mapped_column(String(400), default=None)  # a folder or an https address
    is_active: Mapped[bool] = mapped_column(default=True)
