"""Which calls a figure of the ledger opens: its days, its line, and what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from crm_desktop.queries.calls.call_ledger import Figure

_MARK = "|"


@dataclass(frozen=True)
class LedgerPlace:
    """From `since_on` to before `until_on`; `line` None is every line, "" the calls whose line nobody knows."""

    since_on: date
    until_on: date
    figure: Figure
    line: str | None = None
    line_name: str = ""

    @property
    def last_on(self) -> date:
        return self.until_on - timedelta(days=1)

    def written(self) -> str:
        """As the list keeps it with its filters."""
        parts = [self.since_on.isoformat(), self.until_on.isoformat(), str(self.figure)]
        if self.line is not None:
            parts += [self.line.replace(_MARK, ""), self.line_name]
        return _MARK.join(parts)

    @classmethod
    def read(cls, written: str) -> LedgerPlace | None:
        """None for nothing, and for what an earlier program wrote in another way."""
        parts = written.split(_MARK, 4)
        try:
            since, until, figure = date.fromisoformat(parts[0]), date.fromisoformat(parts[1]), Figure(parts[2])
        except (ValueError, IndexError):
            return None
        line, name = (parts[3], parts[4]) if len(parts) > 4 else (None, "")
        return cls(since, until, figure, line, name)
