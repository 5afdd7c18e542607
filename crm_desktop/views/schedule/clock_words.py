"""Times of day between a field and the words in which the base keeps them."""

from __future__ import annotations

from datetime import time


def kept(at: time | None) -> str | None:
    return at.strftime("%H:%M") if at is not None else None


def shown(text: str | None) -> time | None:
    """The end of the day, 24:00, is midnight on a clock."""
    return time.fromisoformat(text) if text and text != "24:00" else None
