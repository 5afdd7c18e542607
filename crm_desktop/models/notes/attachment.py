"""Files attached to a record, kept in parts inside the encrypted base (C24-35)."""

from uuid import UUID

from sqlalchemy import Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link

MAX_BYTES = 10 * 1024 * 1024
PART_BYTES = 256 * 1024


class Attachment(Synced):
    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_record", "record_table", "record_id"),)

    record_table: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[UUID]
    person_id: Mapped[UUID | None] = link("person")
    name: Mapped[Name]
    media_type: Mapped[str] = mapped_column(String(100), default="application/octet-stream")
    size: Mapped[Count]
    sha256: Mapped[str] = mapped_column(String(64))


class AttachmentPart(Synced):
    __tablename__ = "attachment_part"

    attachment_id: Mapped[UUID] = link("attachment")
    number: Mapped[Count]
    content: Mapped[bytes] = mapped_column(LargeBinary)
