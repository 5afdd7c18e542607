"""How a told result is written: the task is completed, or the result of a done one is put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.usecases.tasks.complete_task import Completed, CompleteTask, complete_task
from crm_desktop.usecases.tasks.correct_result import CorrectResult, correct_result


@dataclass(frozen=True)
class Saved:
    """What was made, for the notice: the step that came, if one did."""

    completed: Completed
    step: ProposedStep | None
    result: AllowedResultRow


def completing(order: CompleteTask) -> Callable[[Any], Completed]:
    return lambda unit: complete_task(unit, order)


def correcting(told: CompleteTask) -> Callable[[Any], Completed]:
    order = CorrectResult(told.task_id, told.result_id, told.values, told.note, told.next, told.lost_reason_tag_ids)

    def work(unit: Any) -> Completed:
        made = correct_result(unit, order)
        return Completed(order.task_id, made.id if made is not None else None, None)

    return work
