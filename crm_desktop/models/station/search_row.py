"""What the search index is built over: one row a name, number or address, folded."""

from uuid import UUID

from sqlalchemy import Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Local


class SearchRow(Local):
    """Kept by triggers; its own integer key, since VACUUM may renumber a plain rowid."""

    __tablename__ = "search_row"
    __table_args__ = (Index("ix_search_row_source", "source_id", unique=True),)

    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    person_id: Mapped[UUID]
    source_id: Mapped[UUID]  # the person, phone or contact point the words come from
    words: Mapped[str] = mapped_column(Text)
    sounds: Mapped[str] = mapped_column(Text)
