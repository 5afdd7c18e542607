"""A call that was logged and is not finished."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class RunningCall:
    """An id is None where there is no task or no request."""

    call_id: UUID
    started_at: datetime
    task_id: UUID | None
    request_id: UUID | None

    def seconds(self, now: datetime) -> int:
        return max(int((now - self.started_at).total_seconds()), 0)
