"""Rows that wait to be written while their tables are asked: written first where the question is about them."""

from __future__ import annotations

from sqlalchemy.orm import Session

from crm_desktop.models.base import Synced


def settle(session: Session, *models: type[Synced], besides: Synced | None = None) -> None:
    """Writes what waits, if rows of these kinds are among it; each writing apart costs as much as several questions.

    `besides`: a row that the question is not about, however it was changed.
    """
    if any(isinstance(row, models) and row is not besides for row in (*session.new, *session.dirty)):
        session.flush()
