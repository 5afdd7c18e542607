"""Comments on any record, with the users they address and the persons they name (FC-21…23)."""

from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, link


class Comment(Synced):
    __tablename__ = "comment"
    __table_args__ = (Index("ix_comment_record", "record_table", "record_id"),)

    record_table: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[UUID]
    person_id: Mapped[UUID | None] = link("person")
    text: Mapped[str] = mapped_column(Text)
    edited_at: Mapped[Moment | None] = mapped_column(default=None)


class Mention(Synced):
    __tablename__ = "mention"

    comment_id: Mapped[UUID] = link("comment")
    user_id: Mapped[UUID | None] = link("user_account", index=False)
    person_id: Mapped[UUID | None] = link("person")
