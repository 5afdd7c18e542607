"""What a call was, as somebody says it: the answers of the correction, and the order that says only what changed."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.calls.call import CallOutcome, CallStatus, Direction
from crm_desktop.queries.calls.call_details import CallDetails
from crm_desktop.usecases.calls.correct_call import CorrectCall

translate = QCoreApplication.translate


class Way(enum.StrEnum):
    """Direction and outcome in one: how a caller would say it."""

    TALKED_IN = "talked_in"
    MISSED = "missed"
    ABANDONED = "abandoned"
    TALKED_OUT = "talked_out"
    NOT_REACHED = "not_reached"


_MEANT = {
    Way.TALKED_IN: (Direction.IN, CallOutcome.ANSWERED),
    Way.MISSED: (Direction.IN, CallOutcome.MISSED),
    Way.ABANDONED: (Direction.IN, CallOutcome.ABANDONED),
    Way.TALKED_OUT: (Direction.OUT, CallOutcome.ANSWERED),
    Way.NOT_REACHED: (Direction.OUT, CallOutcome.NO_ANSWER),
}
TALKS = (Way.TALKED_IN, Way.TALKED_OUT)
ICONS = {
    Way.TALKED_IN: "phone-incoming",
    Way.MISSED: "phone-missed",
    Way.ABANDONED: "phone-missed",
    Way.TALKED_OUT: "phone-outgoing",
    Way.NOT_REACHED: "phone-off",
}


def way_words(way: Way) -> str:
    return {
        Way.TALKED_IN: lambda: translate("CorrectCallDialog", "They called, and we talked"),
        Way.MISSED: lambda: translate("CorrectCallDialog", "They called, nobody answered"),
        Way.ABANDONED: lambda: translate("CorrectCallDialog", "They called and hung up while waiting"),
        Way.TALKED_OUT: lambda: translate("CorrectCallDialog", "We called, and we talked"),
        Way.NOT_REACHED: lambda: translate("CorrectCallDialog", "We called and did not reach them"),
    }[way]()


def way_of(details: CallDetails) -> Way:
    row = details.row
    if row.status is CallStatus.ABANDONED:
        return Way.ABANDONED
    is_talk = row.status in (CallStatus.LOGGED, CallStatus.WRAP_UP) or details.answered_at is not None
    if row.direction is Direction.IN:
        return Way.TALKED_IN if is_talk else Way.MISSED
    return Way.TALKED_OUT if is_talk else Way.NOT_REACHED


@dataclass(frozen=True)
class Said:
    """What the form holds; `talk_for` in seconds, None where nothing is known."""

    way: Way
    number: str
    person_id: UUID | None
    started_at: datetime | None
    talk_for: int | None
    line: str
    note: str


def said_of(details: CallDetails) -> Said:
    row = details.row
    talk = row.talk_for if way_of(details) in TALKS else None
    return Said(way_of(details), row.e164 or row.raw_number or "", row.person_id, row.started_at, talk,
                row.line or "", row.note or "")  # fmt: skip


def order_of(call_id: UUID, before: Said, now: Said, details: CallDetails) -> CorrectCall:
    """Only what was changed; a talk that is moved to another time takes its answer and its end with it."""
    direction, outcome = _MEANT[now.way]
    moved = now.started_at if now.started_at != before.started_at else None
    shift = moved - before.started_at if moved is not None and before.started_at is not None else None
    answered, ended = details.answered_at, details.ended_at
    return CorrectCall(
        call_id,
        direction=direction if now.way is not before.way else None,
        outcome=outcome if now.way is not before.way else None,
        number=now.number if now.number.strip() != before.number else None,
        person_id=now.person_id if now.person_id != before.person_id else None,
        started_at=moved,
        answered_at=answered + shift if shift is not None and answered is not None else None,
        ended_at=ended + shift if shift is not None and ended is not None else None,
        talk_for=now.talk_for if now.talk_for != before.talk_for and now.way in TALKS else None,
        line=now.line if now.line != before.line else None,
        note=now.note if now.note.strip() != before.note else None,
    )
