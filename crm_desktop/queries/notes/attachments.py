"""The files of a record, and the content of one, put together from its parts and checked (C24-35)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.notes.attachment import Attachment, AttachmentPart
from crm_desktop.queries.notes.records import TABLES as RECORD_TABLES
from crm_desktop.queries.notes.records import record_is_seen
from crm_desktop.store.problems import DamagedFile, Gone

TABLES = RECORD_TABLES | {"attachment", "attachment_part", "user_account"}


@dataclass(frozen=True)
class AttachmentRow:
    """`size` in bytes."""

    id: UUID
    name: str
    media_type: str
    size: int
    at: datetime
    by: str | None


@dataclass(frozen=True)
class AttachmentContent:
    name: str
    media_type: str
    content: bytes


_FILES = (
    select(
        Attachment.id,
        Attachment.name,
        Attachment.media_type,
        Attachment.size,
        Attachment.created_at.label("at"),
        User.display_name.label("by"),
    )
    .outerjoin(User, User.id == Attachment.created_by)
    .where(
        Attachment.record_table == bindparam("table"),
        Attachment.record_id == bindparam("record_id"),
        Attachment.deleted_at.is_(None),
    )
    .order_by(Attachment.created_at, Attachment.id)
)


def attachments_of(session: Session, actor: Actor, table: str, record_id: UUID) -> list[AttachmentRow]:
    if not record_is_seen(session, actor, table, record_id):
        return []
    return [AttachmentRow(**row._asdict()) for row in session.execute(_FILES, {"table": table, "record_id": record_id})]


def attachment_content(session: Session, actor: Actor, attachment_id: UUID) -> AttachmentContent:
    """Raises Gone for what is not to be seen, DamagedFile if the parts do not make the file that was attached."""
    found = session.get(Attachment, attachment_id)
    if found is None or found.deleted_at is not None:
        raise Gone(table="attachment")
    if not record_is_seen(session, actor, found.record_table, found.record_id):
        raise Gone(table="attachment")
    parts = session.scalars(
        select(AttachmentPart.content)
        .where(AttachmentPart.attachment_id == attachment_id, AttachmentPart.deleted_at.is_(None))
        .order_by(AttachmentPart.number)
    )
    content = b"".join(parts)
    if hashlib.sha256(content).hexdigest() != found.sha256:
        raise DamagedFile(path=found.name)
    return AttachmentContent(found.name, found.media_type, content)
