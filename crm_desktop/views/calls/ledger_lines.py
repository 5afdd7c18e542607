"""The rows of the ledger as its table has them, with their sum below, and what each figure says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.numbers import count, percent
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.ids import rule_id
from crm_desktop.queries.calls.call_ledger import Figure, LedgerRow

SUMS = (
    "calls", "answered", "missed", "abandoned", "called_back", "reached_us", "gave_up", "open", "answered_soon",
    "ring_for",
)  # fmt: skip


@dataclass(frozen=True)
class LedgerLine:
    id: UUID
    row: LedgerRow
    is_total: bool = False

    def number(self, figure: Figure) -> int:
        found: int = getattr(self.row, figure.value)
        return found

    def shown(self, figure: Figure) -> str:
        return count(self.number(figure), current_style())

    @property
    def level(self) -> str:
        share = self.row.service_level
        return percent(share, current_style()) if share is not None else "—"

    @property
    def ring(self) -> str:
        """On average, of those who were answered."""
        seconds = self.row.average_ring
        if seconds is None:
            return "—"
        return current_style().in_digits(counted.seconds(round(seconds)))


def lines_of(rows: Sequence[LedgerRow]) -> list[LedgerLine]:
    """With the sum of all as the last."""
    lines = [LedgerLine(rule_id("ledger", row.on.isoformat(), row.line or ""), row) for row in rows]
    if rows:
        lines.append(LedgerLine(rule_id("ledger", "total"), total_of(rows), is_total=True))
    return lines


def total_of(rows: Sequence[LedgerRow]) -> LedgerRow:
    on: date = rows[0].on
    return LedgerRow(on, **{name: sum(getattr(row, name) for row in rows) for name in SUMS})
