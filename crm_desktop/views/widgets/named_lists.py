"""Lists to choose from, as (id, name): the items of a dictionary, the channels, the reasons of a refusal."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.queries.admin.dictionaries import items_of
from crm_desktop.queries.notes.tags import tag_rows
from crm_desktop.views.widgets.choice_box import Named


def named_items(session: Any, actor: Actor, which: UUID | BuiltIn) -> tuple[Named, ...]:
    return tuple((item.id, item.name) for item in items_of(session, actor, which))


def named_channels(session: Any, actor: Actor) -> tuple[Named, ...]:
    """Only those in use: an ended one is for old records (C24-42)."""
    return tuple((row.id, row.name) for row in channel_rows(session, actor))


def named_lost_reasons(session: Any, actor: Actor) -> tuple[Named, ...]:
    return tuple((row.id, row.name) for row in tag_rows(session, actor, lost_reasons=True))
