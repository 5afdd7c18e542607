"""Take a message out of the queue before it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.messages.message import Message, MessageStatus
from crm_desktop.rules.message_states import move_message
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CancelMessage:
    message_id: UUID


def cancel_message(work: UnitOfWork, order: CancelMessage) -> Message:
    """Raises MessageCannotMove for one that has gone out."""
    work.require(Right.NOTES_WRITE)
    message = work.get(Message, order.message_id)
    move_message(work, message, MessageStatus.CANCELLED)
    return message
