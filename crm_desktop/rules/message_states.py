"""How a message goes through its states, each move with its line in the person's history (domain.md section 4)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.messages.message import MESSAGE_MOVES, Message, MessageChannel, MessageStatus
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork


class MessageCannotMove(Problem):
    """What went out cannot be called back."""

    code = "message.cannot_move"


def move_message(work: UnitOfWork, message: Message, status: MessageStatus) -> None:
    """Raises MessageCannotMove; the same status again is no move."""
    if message.status is status:
        return
    if status not in MESSAGE_MOVES[message.status]:
        raise MessageCannotMove(before=message.status.value, after=status.value)
    message.status = status
    tell_message(work, message)


def tell_message(work: UnitOfWork, message: Message) -> None:
    tell(
        work,
        TimelineKind.MESSAGE,
        message.person_id,
        message,
        status=message.status,
        channel=message.channel,
        number=message.address,
        text=message.text,
    )


def withdraw(work: UnitOfWork, table: str, record_id: UUID) -> int:
    """What still waits in the queue about this record is not true any more; how many were taken out."""
    return _cancel(work, Message.record_table == table, Message.record_id == record_id)


def withdraw_from(work: UnitOfWork, person_id: UUID) -> int:
    """Who wants no messages any more gets none of those either that wait already."""
    return _cancel(work, Message.person_id == person_id, Message.channel == MessageChannel.SMS)


def _cancel(work: UnitOfWork, *which: ColumnElement[bool]) -> int:
    waiting = work.all(
        select(Message).where(*which, Message.status == MessageStatus.QUEUED, Message.deleted_at.is_(None))
    )
    for message in waiting:
        move_message(work, message, MessageStatus.CANCELLED)
    return len(waiting)
