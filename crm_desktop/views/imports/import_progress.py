"""How far an import on its way is."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from crm_desktop.rules.imports.run import Told


class Stage(enum.Enum):
    HISTORY = "history"
    READING = "reading"
    COLUMNS = "columns"
    RUNNING = "running"
    DONE = "done"
    UNDOING = "undoing"


@dataclass(frozen=True)
class Progress:
    """`of` is the estimate of rows; `left_seconds` is none until there is something to judge by."""

    told: Told = field(default_factory=Told)
    of: int = 0
    left_seconds: int | None = None

    @property
    def share(self) -> float:
        return min(self.told.read / self.of, 0.99) if self.of else 0.0

    def after(self, told: Told, seconds: float, began_at: int) -> Progress:
        """What is left is judged by the rows read since `began_at`, after the first second."""
        of, done = max(self.of, told.read), told.read - began_at
        left = int(seconds / done * (of - told.read)) + 1 if seconds > 1 and done > 0 else None
        return Progress(told, of, left)
