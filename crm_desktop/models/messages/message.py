"""Messages to people: written, queued, and sent by whichever gateway comes with its own work."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, link
from crm_desktop.models.messages.kinds import MessageChannel as MessageChannel
from crm_desktop.models.messages.kinds import MessageStatus as MessageStatus

MESSAGE_MOVES: dict[MessageStatus, tuple[MessageStatus, ...]] = {
    MessageStatus.QUEUED: (MessageStatus.SENT, MessageStatus.FAILED, MessageStatus.CANCELLED),
    MessageStatus.SENT: (MessageStatus.DELIVERED, MessageStatus.FAILED),
    MessageStatus.FAILED: (MessageStatus.QUEUED, MessageStatus.CANCELLED),
    MessageStatus.DELIVERED: (),
    MessageStatus.CANCELLED: (),
}


class Message(Synced):
    """One text to one address, as it will be read; its id is what keeps a repeated sending from going out twice."""

    __tablename__ = "message"
    __table_args__ = (
        Index("ix_message_queue", "status", "queued_at", "id"),
        Index("ix_message_record", "record_table", "record_id"),
    )
    ACCESS: ClassVar[Access | None] = Access(Right.PEOPLE_SEE)

    person_id: Mapped[UUID] = link("person")
    channel: Mapped[MessageChannel] = mapped_column(default=MessageChannel.SMS)
    address: Mapped[str] = mapped_column(String(200))  # a number in E.164 or an e-mail
    text: Mapped[str] = mapped_column(Text)
    status: Mapped[MessageStatus] = mapped_column(default=MessageStatus.QUEUED)
    queued_at: Mapped[Moment]
    record_table: Mapped[str | None] = mapped_column(String(40), default=None)  # what it is about, for example a visit
    record_id: Mapped[UUID | None] = mapped_column(default=None)
