"""A user's saved filters, and the place where each screen was left (pain P16)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.station.draft import SavedView

TABLES: frozenset[str] = frozenset()  # not captured


@dataclass(frozen=True)
class SavedViewRow:
    """An empty name is the place where the screen was left."""

    name: str
    state: dict[str, Any]


def saved_views(session: Session, actor: Actor, screen: str) -> list[SavedViewRow]:
    """The named ones, by name."""
    return [row for row in _rows(session, actor, screen) if row.name]


def last_place(session: Session, actor: Actor, screen: str) -> dict[str, Any]:
    return next((row.state for row in _rows(session, actor, screen) if not row.name), {})


def _rows(session: Session, actor: Actor, screen: str) -> list[SavedViewRow]:
    statement = (
        select(SavedView.name, SavedView.state)
        .where(SavedView.user_id == actor.user_id, SavedView.screen == screen)
        .order_by(SavedView.name)
    )
    return [SavedViewRow(name, json.loads(state)) for name, state in session.execute(statement)]
