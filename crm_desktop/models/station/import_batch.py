"""Imports made at this station and the fate of every row (pain P19)."""

import enum
from uuid import UUID

from sqlalchemy import Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Local
from crm_desktop.models.columns import Moment, Name


class BatchState(enum.StrEnum):
    RUNNING = "running"
    APPLIED = "applied"
    CANCELLED = "cancelled"
    UNDONE = "undone"


class RowFate(enum.StrEnum):
    MADE = "made"
    UPDATED = "updated"
    SKIPPED = "skipped"
    REFUSED = "refused"


class ImportBatch(Local):
    __tablename__ = "import_batch"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(30))
    file_name: Mapped[Name]
    file_sha256: Mapped[str] = mapped_column(String(64))
    mapping: Mapped[str] = mapped_column(Text)
    state: Mapped[BatchState]
    started_at: Mapped[Moment]
    ended_at: Mapped[Moment | None]
    user_id: Mapped[UUID | None]
    rows_read: Mapped[int] = mapped_column(default=0)
    rows_made: Mapped[int] = mapped_column(default=0)
    rows_updated: Mapped[int] = mapped_column(default=0)
    rows_skipped: Mapped[int] = mapped_column(default=0)
    rows_refused: Mapped[int] = mapped_column(default=0)


class ImportRow(Local):
    """A row that was not simply made: why, in a code and facts that screens word; made rows are found by group."""

    __tablename__ = "import_row"

    batch_id: Mapped[UUID] = mapped_column(primary_key=True)
    row_number: Mapped[int] = mapped_column(Integer, primary_key=True)
    fate: Mapped[RowFate]
    record_id: Mapped[UUID | None]
    code: Mapped[str | None] = mapped_column(String(60))
    facts: Mapped[str | None] = mapped_column(Text)
    cells: Mapped[str | None] = mapped_column(Text)
