"""Half-typed forms of a user, to be opened again where they stopped (pain P13)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.station.draft import Draft

TABLES: frozenset[str] = frozenset()  # drafts are not captured: the form that writes one knows it


@dataclass(frozen=True)
class DraftRow:
    """`form` names the form and the record it is about; `fields` are the form's own."""

    form: str
    fields: dict[str, Any]
    saved_at: datetime


def draft_rows(session: Session, actor: Actor) -> list[DraftRow]:
    """The latest first."""
    statement = (
        select(Draft.form, Draft.fields, Draft.saved_at)
        .where(Draft.user_id == actor.user_id)
        .order_by(Draft.saved_at.desc(), Draft.form)
    )
    return [DraftRow(form, json.loads(fields), saved_at) for form, fields, saved_at in session.execute(statement)]


def draft_of(session: Session, actor: Actor, form: str) -> DraftRow | None:
    return next((draft for draft in draft_rows(session, actor) if draft.form == form), None)
