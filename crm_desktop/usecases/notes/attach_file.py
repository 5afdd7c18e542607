"""Attach a file to a record, kept in parts inside the encrypted base (C24-35)."""

from __future__ import annotations

import hashlib
import mimetypes
from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.attachment import MAX_BYTES, PART_BYTES, Attachment, AttachmentPart
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.rules.history import tell
from crm_desktop.rules.records import person_of, record
from crm_desktop.store.unit_of_work import UnitOfWork


class FileTooBig(Problem):
    code = "attachment.too_big"


class EmptyFile(Problem):
    code = "attachment.empty"


@dataclass(frozen=True)
class AttachFile:
    """`name` is the file's own, without its folder."""

    table: str
    record_id: UUID
    name: str
    content: bytes


def attach_file(work: UnitOfWork, order: AttachFile) -> Attachment:
    work.require(Right.NOTES_WRITE)
    row = record(work, order.table, order.record_id)
    if not order.content:
        raise EmptyFile(name=order.name)
    if len(order.content) > MAX_BYTES:
        raise FileTooBig(name=order.name, most=MAX_BYTES // 2**20)
    name = order.name.replace("\\", "/").rpartition("/")[2][-200:] or "file"
    attachment = work.add(
        Attachment(
            record_table=order.table,
            record_id=row.id,
            person_id=person_of(row),
            name=name,
            media_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
            size=len(order.content),
            sha256=hashlib.sha256(order.content).hexdigest(),
        )
    )
    for number, start in enumerate(range(0, len(order.content), PART_BYTES)):
        part = order.content[start : start + PART_BYTES]
        work.add(AttachmentPart(attachment_id=attachment.id, number=number, content=part))
    tell(work, TimelineKind.ATTACHMENT, attachment.person_id, row, name=name, size=attachment.size)
    return attachment
