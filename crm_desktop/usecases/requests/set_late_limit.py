"""Say from when on an answer counts as late in this branch: its cause is asked then, and the list shows it in red."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.store.unit_of_work import UnitOfWork

LEAST, MOST = 1, 24 * 60  # minutes


class LateLimitOutOfRange(Problem):
    """facts: least, most"""

    code = "request.late_limit_out_of_range"


@dataclass(frozen=True)
class SetLateLimit:
    """Of the actor's branch; answers that were given already keep their cause."""

    minutes: int


def set_late_limit(work: UnitOfWork, order: SetLateLimit) -> Branch:
    work.require(Right.SETTINGS_CHANGE)
    if not LEAST <= order.minutes <= MOST:
        raise LateLimitOutOfRange(least=LEAST, most=MOST)
    work.branch.late_after = order.minutes
    return work.branch
