"""The declarative base and the two kinds of table: synced with the server, and local to this station."""

import enum
from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, BigInteger, Date, Enum, MetaData, String, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.orm.mapper import _CONFIGURE_MUTEX

from crm_desktop.models.access import Access
from crm_desktop.models.columns import Moment, UtcDateTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def _values(words: type[enum.Enum]) -> list[str]:
    return [str(word.value) for word in words]


class MappedAlone:
    """One lane maps a table while another's first read goes through those that are mapped (ADR 0010): SQLAlchemy puts
    the class on its list before it takes its own lock, and the list then changes under the one who reads it."""

    def __init_subclass__(cls, **kw: Any) -> None:
        with _CONFIGURE_MUTEX:
            super().__init_subclass__(**kw)


class Base(MappedAlone, DeclarativeBase):
    """Enums are kept as their words, so that a table can be read without the program."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        enum.StrEnum: Enum(enum.StrEnum, native_enum=False, length=24, values_callable=_values),
        UUID: Uuid(),
        datetime: UtcDateTime(),
        date: Date(),
        str: String(200),
        dict[str, Any]: JSON(),
    }


class Synced(Base):
    """A row that every station and the server share: captured into the outbox, deleted softly, counted by `rv`."""

    __abstract__ = True
    # Which right lets one see rows of this table, and which columns say whose they are.
    ACCESS: ClassVar[Access | None] = None

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-2)
    branch_id: Mapped[UUID | None] = mapped_column(default=None, sort_order=-1)
    created_at: Mapped[Moment]
    created_by: Mapped[UUID | None] = mapped_column(default=None)
    updated_at: Mapped[Moment | None] = mapped_column(default=None)
    updated_by: Mapped[UUID | None] = mapped_column(default=None)
    deleted_at: Mapped[Moment | None] = mapped_column(default=None)
    rv: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")


class Local(Base):
    """A row of this station only: never captured, never sent."""

    __abstract__ = True
