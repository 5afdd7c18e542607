"""Requests: every contact with the clinic, answered or not (MIS-02)."""

import enum
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, ShortText, link
from crm_desktop.models.work.kinds import RequestKind as RequestKind


class RequestStatus(enum.StrEnum):
    NEW = "new"
    MISSED = "missed"
    IN_WORK = "in_work"
    CONVERTED = "converted"
    ANSWERED = "answered"
    SPAM = "spam"
    LOST = "lost"


OPEN_REQUESTS = (RequestStatus.NEW, RequestStatus.MISSED, RequestStatus.IN_WORK)


class Request(Synced):
    """Never deleted, only merged; its source was asked in the call (MIS-30)."""

    __tablename__ = "request"
    __table_args__ = (Index("ix_request_received_at", "received_at", "id"),)
    ACCESS: ClassVar[Access | None] = Access(Right.REQUESTS_SEE, owners=("handled_by", "created_by"), team="team_id")

    kind: Mapped[RequestKind]
    status: Mapped[RequestStatus] = mapped_column(default=RequestStatus.NEW)
    received_at: Mapped[Moment]
    channel_id: Mapped[UUID | None] = link("channel", index=False)
    person_id: Mapped[UUID | None] = link("person")
    phone_raw: Mapped[ShortText | None] = mapped_column(default=None)
    topic_id: Mapped[UUID | None] = link("dict_item", index=False)
    service_id: Mapped[UUID | None] = link("service", index=False)
    text: Mapped[str | None] = mapped_column(Text, default=None)
    handled_by: Mapped[UUID | None] = link("user_account", index=False)
    team_id: Mapped[UUID | None] = link("team", index=False)
    first_response_at: Mapped[datetime | None] = mapped_column(default=None)
    delay_cause_id: Mapped[UUID | None] = link("dict_item", index=False)
    merged_into_id: Mapped[UUID | None] = link("request", index=False)
    # The admission or appointment it grew from (C24-47, C24-48).
    source_table: Mapped[str | None] = mapped_column(String(24), default=None)
    source_id: Mapped[UUID | None] = mapped_column(default=None)
