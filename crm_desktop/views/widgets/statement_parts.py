"""The parts of the statement in the order of their keys, for whoever opens it at one of them."""

from __future__ import annotations

# Money is the fourth: Alt+4 is what the desk learns for a deposit (R10).
STATEMENT_PARTS = ("leads", "deals", "visits", "money", "current", "planned", "calls", "history")


def part_by_key(key: str) -> str | None:
    """Of Alt with a digit."""
    return STATEMENT_PARTS[int(key) - 1] if key.isdigit() and 0 < int(key) <= len(STATEMENT_PARTS) else None
