"""Column kinds by their trade names, so that a table reads like a sentence."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from sqlalchemy import BigInteger, DateTime, Dialect, ForeignKey, Integer, String, Text, types
from sqlalchemy.orm import mapped_column

MOMENT_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"


class UtcDateTime(types.TypeDecorator[datetime]):
    """An aware moment; SQLite keeps it as fixed-width UTC text, so that it sorts and PostgreSQL reads it unasked."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> types.TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(27))
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be stored")
        moment = value.astimezone(UTC)
        # MOMENT_FORMAT, in half the time: of every row that is written or asked for.
        return moment.isoformat(timespec="microseconds")[:-6] + "Z" if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = datetime.fromisoformat(value) if isinstance(value, str) else value
        return moment.astimezone(UTC)


Name = Annotated[str, mapped_column(String(200))]
ShortText = Annotated[str, mapped_column(String(80))]
LongText = Annotated[str, mapped_column(Text)]
Moment = Annotated[datetime, mapped_column(UtcDateTime)]
Money = Annotated[int, mapped_column(BigInteger)]  # the currency's smallest unit, never a float
Count = Annotated[int, mapped_column(Integer)]
Seconds = Annotated[int, mapped_column(Integer)]


def link(target: str, *, index: bool = True) -> Any:
    """A reference to another row's id; checked at commit, so that rows of one group may come in any order."""
    return mapped_column(ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED"), index=index)


Id = UUID
