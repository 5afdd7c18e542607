"""Telephone talks: one call a conversation, with its legs."""

import enum
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, Seconds, ShortText, link


class Direction(enum.StrEnum):
    IN = "in"
    OUT = "out"


class CallStatus(enum.StrEnum):
    RINGING = "ringing"
    DIALLING = "dialling"
    TALKING = "talking"
    WRAP_UP = "wrap_up"
    LOGGED = "logged"
    UNFINISHED = "unfinished"  # the station died in the call
    MISSED = "missed"
    ABANDONED = "abandoned"
    NOT_REACHED = "not_reached"


LIVE_CALLS = (CallStatus.RINGING, CallStatus.DIALLING, CallStatus.TALKING, CallStatus.WRAP_UP)


class CallOutcome(enum.StrEnum):
    """What became of a conversation, as the telephone saw it; the log's status follows from it."""

    ANSWERED = "answered"
    MISSED = "missed"
    ABANDONED = "abandoned"  # the caller left while waiting
    BUSY = "busy"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    CANCELLED = "cancelled"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    TRANSFERRED = "transferred"
    FAILED = "failed"


class CallOrigin(enum.StrEnum):
    """Where the record came from."""

    ACTIVITY = "activity"  # a saved activity with contact method and feedback (C24-51)
    HAND = "hand"  # New call
    PHONE = "phone"
    IMPORT = "import"


class Call(Synced):
    __tablename__ = "call"
    __table_args__ = (
        Index("ix_call_started_at", "started_at", "id"),
        Index("ix_call_person", "person_id", "started_at"),
        Index("ix_call_e164", "e164", "started_at"),
        Index("ix_call_linkedid", "linkedid", "pbx"),
        Index("ix_call_sip_call_id", "sip_call_id"),
        # The server's has the same condition, by its migration: named here it would load the server's whole dialect.
        Index("ix_call_joined_into", "joined_into_id", sqlite_where=text("joined_into_id IS NOT NULL")),
    )
    ACCESS: ClassVar[Access | None] = Access(Right.CALLS_SEE, owners=("agent_id",), team="team_id")

    direction: Mapped[Direction]
    status: Mapped[CallStatus]
    origin: Mapped[CallOrigin]
    started_at: Mapped[Moment]
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    talk_for: Mapped[Seconds | None] = mapped_column(default=None)
    ring_for: Mapped[Seconds | None] = mapped_column(default=None)
    raw_number: Mapped[ShortText | None] = mapped_column(default=None)
    e164: Mapped[str | None] = mapped_column(String(20), default=None)
    line: Mapped[str | None] = mapped_column(String(40), default=None)
    queue: Mapped[str | None] = mapped_column(String(40), default=None)
    pbx: Mapped[str | None] = mapped_column(String(40), default=None)
    linkedid: Mapped[str | None] = mapped_column(String(60), default=None)
    sip_call_id: Mapped[str | None] = mapped_column(String(120), default=None)
    provider: Mapped[str | None] = mapped_column(String(20), default=None)  # the engine that saw it first
    extension: Mapped[str | None] = mapped_column(String(40), default=None)  # the telephone of ours that had it
    diverted_from: Mapped[str | None] = mapped_column(String(40), default=None)
    transferred_to: Mapped[str | None] = mapped_column(String(60), default=None)
    end_cause: Mapped[str | None] = mapped_column(String(40), default=None)
    recording_path: Mapped[str | None] = mapped_column(Text, default=None)
    recording_hash: Mapped[str | None] = mapped_column(String(64), default=None)
    agent_id: Mapped[UUID | None] = link("user_account")
    team_id: Mapped[UUID | None] = link("team", index=False)
    person_id: Mapped[UUID | None] = link("person", index=False)
    task_id: Mapped[UUID | None] = link("task")
    request_id: Mapped[UUID | None] = link("request")
    method_id: Mapped[UUID | None] = link("dict_item", index=False)
    result_id: Mapped[UUID | None] = link("result", index=False)
    note: Mapped[str | None] = mapped_column(Text, default=None)
    is_possible: Mapped[bool] = mapped_column(default=False, server_default=false())  # the last digits alone matched
    is_internal: Mapped[bool] = mapped_column(default=False, server_default=false())  # extension to extension
    # Whose fate in the ledger an unanswered call shares (B4). No foreign key: the item names its first call.
    callback_id: Mapped[UUID | None] = mapped_column(default=None, index=True)
    # The same conversation, seen apart by two stations: this row went into that one.
    joined_into_id: Mapped[UUID | None] = link("call", index=False)


class CallLeg(Synced):
    """One party's part in a call; a ring group is one call with many legs."""

    __tablename__ = "call_leg"

    call_id: Mapped[UUID] = link("call")
    party: Mapped[ShortText]
    agent_id: Mapped[UUID | None] = link("user_account", index=False)
    started_at: Mapped[Moment]
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    end_cause: Mapped[str | None] = mapped_column(String(40), default=None)
