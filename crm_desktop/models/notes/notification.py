"""Notices for one user: mentions, reminders, tasks handed over, callers whom nobody reached."""

import enum
from typing import Any
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, link


class NoticeKind(enum.StrEnum):
    MENTION = "mention"
    REMINDER = "reminder"
    TASK_GIVEN = "task_given"
    TASK_TAKEN = "task_taken"
    CALLBACK_GIVEN_UP = "callback_given_up"


class Notification(Synced):
    """Stays until done; a snoozed one comes back."""

    __tablename__ = "notification"
    __table_args__ = (Index("ix_notification_user", "user_id", "done_at", "at"),)

    user_id: Mapped[UUID] = link("user_account", index=False)
    kind: Mapped[NoticeKind]
    at: Mapped[Moment]
    person_id: Mapped[UUID | None] = link("person")
    record_table: Mapped[str | None] = mapped_column(String(40), default=None)
    record_id: Mapped[UUID | None] = mapped_column(default=None)
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    seen_at: Mapped[Moment | None] = mapped_column(default=None)
    done_at: Mapped[Moment | None] = mapped_column(default=None)
    snoozed_until: Mapped[Moment | None] = mapped_column(default=None)
