"""The timeline of a person: what happened, written once and worded in the reader's language."""

import enum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, link


class TimelineKind(enum.StrEnum):
    PERSON_CREATED = "person_created"
    PERSON_CHANGED = "person_changed"
    REQUEST_RECEIVED = "request_received"
    LEAD_CREATED = "lead_created"
    LEAD_STATUS = "lead_status"
    DEAL_CREATED = "deal_created"
    DEAL_STAGE = "deal_stage"
    TASK_PLANNED = "task_planned"
    TASK_DONE = "task_done"
    TASK_CORRECTED = "task_corrected"
    TASK_POSTPONED = "task_postponed"
    TASK_CANCELLED = "task_cancelled"
    CALL = "call"
    APPOINTMENT = "appointment"
    ADMISSION = "admission"
    PAYMENT = "payment"
    WAITING = "waiting"
    MESSAGE = "message"
    MERGED = "merged"
    COMMENT = "comment"
    NOTE = "note"  # written by hand (FC-17)
    ATTACHMENT = "attachment"
    UNDONE = "undone"


class TimelineEntry(Synced):
    """`facts` are names and values as they were then; i18n/timeline.py makes the sentence (C24-39)."""

    __tablename__ = "timeline_entry"
    __table_args__ = (Index("ix_timeline_entry_person", "person_id", "at", "id"),)
    ACCESS: ClassVar[Access | None] = Access(Right.PEOPLE_SEE)

    person_id: Mapped[UUID] = link("person", index=False)
    at: Mapped[Moment]
    kind: Mapped[TimelineKind]
    by: Mapped[UUID | None] = link("user_account", index=False)
    record_table: Mapped[str | None] = mapped_column(String(40), default=None)
    record_id: Mapped[UUID | None] = mapped_column(default=None)
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    text: Mapped[str | None] = mapped_column(Text, default=None)
