"""Alembic's environment for the workstation's base; the program hands in the open connection."""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context

from crm_desktop.models.columns import UtcDateTime
from crm_desktop.models.tables import Base


def worded(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Migrations name plain types, so that they never import today's code."""
    if kind != "type":
        return False
    if isinstance(item, UtcDateTime):
        return "sa.String(27)"
    if isinstance(item, sa.Enum):
        return f"sa.String({item.length})"
    return False


# The full-text indexes and their shadow tables belong to store/capture.py.
def ours(_: Any, name: str | None, kind: str, reflected: bool, __: Any) -> bool:
    return not (kind == "table" and reflected and str(name).startswith(("search_words", "search_grams")))


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
    render_item=worded,
    include_object=ours,
)
with context.begin_transaction():
    context.run_migrations()
