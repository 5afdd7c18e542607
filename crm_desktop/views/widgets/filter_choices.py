"""What the filters of several lists offer alike, as (value, words): colleagues, channels."""

from __future__ import annotations

from typing import Any

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.queries.admin.staff import user_rows


def colleagues(session: Any, actor: Actor) -> list[tuple[str, str]]:
    return [(str(row.id), row.display_name) for row in user_rows(session, actor)]


def channels(session: Any, actor: Actor) -> list[tuple[str, str]]:
    """Ended ones too: old records have them (C24-42)."""
    return [(str(row.id), row.name) for row in channel_rows(session, actor, inactive=True)]
