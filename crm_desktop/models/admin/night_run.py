"""What the night work did for a day of a branch: its row's id is made of both, so it is never done twice (A1)."""

import enum
from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Moment


class NightRule(enum.StrEnum):
    NO_SHOW = "no_show"
    AFTER_VISIT = "after_visit"
    CONFIRM_CALL = "confirm_call"
    RECALL = "recall"


class NightRun(Synced):
    __tablename__ = "night_run"
    __table_args__ = (Index("ix_night_run_on", "on", "rule"),)

    rule: Mapped[NightRule]
    on: Mapped[date]
    at: Mapped[Moment]
    made: Mapped[Count] = mapped_column(default=0)


class NightSwitch(Synced):
    """A rule of the night work is on unless its switch says otherwise."""

    __tablename__ = "night_switch"

    rule: Mapped[NightRule]
    is_on: Mapped[bool] = mapped_column(default=True)
