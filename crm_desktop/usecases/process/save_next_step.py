"""Say what follows a result of a template: a new version of that cell of the work process (OT-07, OT-29, T6)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.result import MAY_END, Closes, Result
from crm_desktop.models.work.task_template import PerformerRule, TaskTemplate, TaskType, TemplateResult
from crm_desktop.rules.due import is_clock_time
from crm_desktop.store.unit_of_work import UnitOfWork


class ResultCannotEnd(Problem):
    """Only success and categorical refusal end a chain (OT-51)."""

    code = "process.result_cannot_end"


class EndReasonNeeded(Problem):
    """An end that neither wins nor loses says why it is one."""

    code = "process.end_reason_needed"


class CannotFollow(Problem):
    """A call round needs its persons chosen, and internal and client work do not follow each other."""

    code = "process.cannot_follow"


class NotAmongResults(Problem):
    code = "process.not_among_results"


class PerformerUnnamed(Problem):
    code = "process.performer_unnamed"


class DelayUnreadable(Problem):
    """Delays are not negative, and an hour is written 09:30."""

    code = "process.delay_unreadable"


@dataclass(frozen=True)
class SaveNextStep:
    """`next_template_id` None ends the chain; `at_time` is "10:00" of the branch's day."""

    template_id: UUID
    result_id: UUID
    next_template_id: UUID | None = None
    end_reason: str | None = None
    delay_days: int = 0
    delay_minutes: int = 0
    at_time: str | None = None
    performer_rule: PerformerRule = PerformerRule.SAME
    performer_id: UUID | None = None
    team_id: UUID | None = None


def save_next_step(work: UnitOfWork, order: SaveNextStep) -> NextStep:
    """The version that holds from now on; tasks done before keep the one they followed."""
    work.require(Right.PROCESS_CHANGE)
    _check(work, order)
    content = {name: getattr(order, name) for name in SaveNextStep.__dataclass_fields__}
    cells = work.all(
        select(NextStep).where(
            NextStep.template_id == order.template_id,
            NextStep.result_id == order.result_id,
            NextStep.retired_at.is_(None),
            NextStep.deleted_at.is_(None),
        )
    )
    for cell in cells:
        if len(cells) == 1 and all(getattr(cell, name) == value for name, value in content.items()):
            kept: NextStep = cell
            return kept
        cell.retired_at = work.now
    return work.add(NextStep(**content))


def _check(work: UnitOfWork, order: SaveNextStep) -> None:
    template, result = work.get(TaskTemplate, order.template_id), work.get(Result, order.result_id)
    _check_allowed(work, template, result)
    _check_delay(order)
    if order.performer_rule is PerformerRule.USER and order.performer_id is None:
        raise PerformerUnnamed
    if order.performer_rule is PerformerRule.TEAM and order.team_id is None:
        raise PerformerUnnamed
    if order.next_template_id is None:
        if result.kind not in MAY_END:
            raise ResultCannotEnd(result=result.name)
        if result.closes is Closes.NOTHING and not (order.end_reason or "").strip():
            raise EndReasonNeeded(result=result.name)
        return
    follower = work.get(TaskTemplate, order.next_template_id)
    internal = template.task_type is TaskType.INTERNAL
    if follower.task_type is TaskType.CALL_ROUND or (follower.task_type is TaskType.INTERNAL) != internal:
        raise CannotFollow(template=template.name, next=follower.name)


def _check_allowed(work: UnitOfWork, template: TaskTemplate, result: Result) -> None:
    allowed = work.all(
        select(TemplateResult.result_id).where(
            TemplateResult.template_id == template.id, TemplateResult.deleted_at.is_(None)
        )
    )
    if allowed and result.id not in allowed:
        raise NotAmongResults(template=template.name, result=result.name)


def _check_delay(order: SaveNextStep) -> None:
    if order.delay_days < 0 or order.delay_minutes < 0 or (order.at_time and not is_clock_time(order.at_time)):
        raise DelayUnreadable
