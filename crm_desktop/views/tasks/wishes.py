"""What was changed of a proposed next step, as the draft of the form keeps it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

_READ: Mapping[str, Callable[[str], Any]] = {
    "template_id": UUID,
    "performer_id": UUID,
    "team_id": UUID,
    "due_on": date.fromisoformat,
    "due_at": datetime.fromisoformat,
}


def as_text(wishes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in wishes.items()}


def from_text(kept: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _READ[name](value) if name in _READ and value else value for name, value in kept.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
