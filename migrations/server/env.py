"""Alembic's environment for the central PostgreSQL: the tables that stations share, of the same models."""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context

from crm_desktop.models.columns import UtcDateTime
from crm_desktop.models.tables import Base, Local

STATION_TABLES = frozenset(
    str(mapper.class_.__tablename__) for mapper in Base.registry.mappers if issubclass(mapper.class_, Local)
)


def worded(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Migrations name plain types, so that they never import today's code."""
    if kind != "type":
        return False
    if isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if isinstance(item, sa.Enum):
        return f"sa.String({item.length})"
    return False


def shared(_: Any, name: str | None, kind: str, reflected: bool, __: Any) -> bool:
    """Everything but what a station keeps to itself, and what the server alone has: scopes and its own rules."""
    if reflected and kind in ("column", "index"):
        return name != "sync_scope" and not str(name).startswith("server_")
    return kind != "table" or reflected or name not in STATION_TABLES


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_item=worded,
    include_object=shared,
)
with context.begin_transaction():
    context.run_migrations()
