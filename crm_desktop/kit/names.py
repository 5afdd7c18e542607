"""A person's name as one line, of its two parts, either of which may be missing."""

from __future__ import annotations


def full_name(given: str | None, family: str | None) -> str:
    return f"{given or ''} {family or ''}".strip()
