"""What a practice has brought so far: its calls, what was done in them, and who they were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from crm_desktop.telephony.engines.simulator.training import Deed, Noted, Report, Score, Task, report


@dataclass(frozen=True)
class CallLine:
    """One line of the report; `id` is the call's place, from 1."""

    id: int
    who: str
    task: Task
    score: Score


@dataclass(frozen=True)
class PracticeResult:
    """`tasks` are those that have rung; `names` says who called, by the call's key."""

    tasks: tuple[Task, ...] = ()
    notes: tuple[Noted, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    planned: int = 0
    began_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def report(self) -> Report:
        return report(self.tasks, self.notes)

    @property
    def lines(self) -> list[CallLine]:
        scores = self.report.scores
        return [
            CallLine(at, self.names.get(task.call_key, ""), task, score)
            for at, (task, score) in enumerate(zip(self.tasks, scores, strict=True), start=1)
        ]

    @property
    def most_missed(self) -> tuple[Deed, int] | None:
        """The step that was left out most often, and how often."""
        often = self.report.most_missed
        return often[0] if often else None
