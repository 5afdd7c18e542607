"""Put an SMS to a person into the queue; it stays there until a gateway sends it (R9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from uuid import UUID

from crm_desktop.kit.ids import rule_id
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.messages.message import Message, MessageChannel, MessageStatus
from crm_desktop.models.people.person import Person
from crm_desktop.queries.messages.sms_reach import NoSms, sms_reach
from crm_desktop.rules.message_states import move_message, tell_message
from crm_desktop.store.unit_of_work import UnitOfWork


class MessageOptedOut(Problem):
    """The person wants no messages."""

    code = "message.opted_out"


class MobileNeeded(Problem):
    """None of the person's numbers is a mobile that works."""

    code = "message.no_mobile"


class MessageTextNeeded(Problem):
    code = "message.text_needed"


@dataclass(frozen=True)
class QueueMessage:
    """`text` as it will be read. `occasion` with the record keeps the same news from being told twice."""

    person_id: UUID
    text: str
    occasion: str
    record_table: str
    record_id: UUID


def queue_message(work: UnitOfWork, order: QueueMessage) -> Message:
    """The message that stands in the queue, or has gone out already. Raises MessageOptedOut or MobileNeeded."""
    work.require(Right.NOTES_WRITE)
    person = work.get(Person, order.person_id)
    text = order.text.strip()
    if not text:
        raise MessageTextNeeded
    reach = sms_reach(work.session, work.actor, person.id)
    if reach.hinders is NoSms.OPTED_OUT:
        raise MessageOptedOut(name=reach.name)
    if reach.number is None:
        raise MobileNeeded(name=reach.name)
    for message_id in _ids(order):
        known = work.session.get(Message, message_id)
        if known is None:
            return _queued(work, order, message_id, reach.number, text)
        if known.deleted_at is None and known.status is not MessageStatus.CANCELLED:
            if known.status is MessageStatus.FAILED:
                known.address, known.text, known.queued_at = reach.number, text, work.now
                move_message(work, known, MessageStatus.QUEUED)
            return known
    raise AssertionError("there is always another id")


def _ids(order: QueueMessage) -> Iterator[UUID]:
    """The same on every station; what was cancelled or undone makes room for the next."""
    parts = ("message", order.occasion, order.record_table, order.record_id.hex, order.person_id.hex)
    return (rule_id(*parts, str(number)) for number in count())


def _queued(work: UnitOfWork, order: QueueMessage, message_id: UUID, number: str, text: str) -> Message:
    message = work.add(
        Message(
            id=message_id,
            person_id=order.person_id,
            channel=MessageChannel.SMS,
            address=number,
            text=text,
            status=MessageStatus.QUEUED,
            queued_at=work.now,
            record_table=order.record_table,
            record_id=order.record_id,
        )
    )
    tell_message(work, message)
    return message
