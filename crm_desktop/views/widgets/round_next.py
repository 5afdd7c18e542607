"""The next call of a round as screens get it: frozen, with its number, and with those who are not rung now (B12)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from crm_desktop.kit.problems import Problem
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.rules.call_records import call_of
from crm_desktop.usecases.tasks.start_next_call import SkippedCall, StartNextCall, start_next_call


@dataclass(frozen=True)
class NextCall:
    """`task_id` is None when nobody may be rung now: `problem` says why. `number` is the one that was looked at.

    `was_answered`: they have been talked with for this task; what came of it is all that is left.
    """

    task_id: UUID | None
    person_id: UUID | None = None
    number: str = ""
    was_answered: bool = False
    skipped: tuple[SkippedCall, ...] = ()
    again_at: datetime | None = None
    problem: Problem | None = None


def next_call(round_id: UUID, after_id: UUID | None = None) -> Callable[[Any], NextCall]:
    """For a write lane; whoever is skipped is put off or taken out also when nobody is left."""
    order = StartNextCall(round_id, after_id, QCoreApplication.translate("CallRound", "Wants no calls"))

    def work(unit: Any) -> NextCall:
        started = start_next_call(unit, order)
        task = started.task
        if task is None:
            return NextCall(None, None, "", False, started.skipped, started.again_at, started.problem)
        number = phone_looks(unit.session, [task.person_id]).get(task.person_id, "") if task.person_id else ""
        call = call_of(unit.session, task.id)
        was_answered = call is not None and call.answered_at is not None
        return NextCall(task.id, task.person_id, number, was_answered, started.skipped)

    return work
