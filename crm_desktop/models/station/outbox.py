"""The outbox: what changed here, row by row and group by group, waiting for the server; undo reads it too."""

import enum
from uuid import UUID

from sqlalchemy import Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Local
from crm_desktop.models.columns import Moment


class OpState(enum.IntEnum):
    """How far an operation is on its way to the server."""

    PENDING = 0
    ACKNOWLEDGED = 1
    RESEND = 2  # acknowledged once, by a server that has lost it since (sync.md 12)


class OutboxOp(Local):
    """One changed row; written by the capture triggers only. Columns are named as in the wire format."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_group", "g"),
        Index("ix_outbox_row", "t", "pk"),
        Index("ix_outbox_waiting", "q", sqlite_where=text("state <> 1")),
        Index("ix_outbox_unsettled", "q", sqlite_where=text("state = 1 AND settled_at IS NULL")),
        {"sqlite_autoincrement": True},
    )

    q: Mapped[int] = mapped_column(Integer, primary_key=True)
    g: Mapped[int] = mapped_column(Integer)
    t: Mapped[str] = mapped_column(String(40))
    pk: Mapped[str] = mapped_column(String(32))
    k: Mapped[str] = mapped_column(String(1))  # I insert, U update
    c: Mapped[str] = mapped_column(Text)  # JSON {column: [old, new]}, of a new row {column: new}
    b: Mapped[int] = mapped_column(Integer)  # the row's rv before
    v: Mapped[str] = mapped_column(String(12))  # schema version
    u: Mapped[str | None] = mapped_column(String(32))
    state: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    verdict: Mapped[str | None] = mapped_column(Text)  # JSON, what the server said; sync/protocol.py reads it
    acked_at: Mapped[Moment | None]
    settled_at: Mapped[Moment | None]  # since when nothing is left to decide: at once, if the server took it as it was


class Group(Local):
    """One unit of work: who did what when, and whether it was undone."""

    __tablename__ = "work_group"
    __table_args__ = ({"sqlite_autoincrement": True},)

    g: Mapped[int] = mapped_column(Integer, primary_key=True)
    act: Mapped[str] = mapped_column(String(60))  # the use case's name, worded on screens
    user_id: Mapped[UUID | None]
    at: Mapped[Moment]
    undone_by: Mapped[int | None]
    undoes: Mapped[int | None]
    batch_id: Mapped[UUID | None]


class StationFact(Local):
    """Small facts about this base, such as the pull cursor; sync/facts.py names those of sync."""

    __tablename__ = "station"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)
