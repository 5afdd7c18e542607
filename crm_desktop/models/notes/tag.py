"""Tags: personal, public or system ones, on any record (FC-09…20)."""

import enum
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, link


class TagScope(enum.StrEnum):
    PERSONAL = "personal"
    PUBLIC = "public"
    SYSTEM = "system"


class TagState(enum.StrEnum):
    PROPOSED = "proposed"
    APPROVED = "approved"
    REPLACED = "replaced"
    REJECTED = "rejected"


class Tag(Synced):
    """At most about three words (FC-14); lost reasons are tags too (FC-18)."""

    __tablename__ = "tag"
    __table_args__ = (Index("ix_tag_name", "name"),)

    name: Mapped[str] = mapped_column(String(60))
    scope: Mapped[TagScope] = mapped_column(default=TagScope.PUBLIC)
    state: Mapped[TagState] = mapped_column(default=TagState.APPROVED)
    colour: Mapped[str] = mapped_column(String(12), default="gray")
    owner_id: Mapped[UUID | None] = link("user_account", index=False)
    is_lost_reason: Mapped[bool] = mapped_column(default=False)
    position: Mapped[Count] = mapped_column(default=0)
    replaced_by_id: Mapped[UUID | None] = link("tag", index=False)


class TagUse(Synced):
    __tablename__ = "tag_use"
    __table_args__ = (Index("ix_tag_use_record", "record_table", "record_id"),)

    tag_id: Mapped[UUID] = link("tag")
    record_table: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[UUID]
