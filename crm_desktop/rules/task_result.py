"""Giving a task its result: answers, call, lead and deal, call round and next step, all in one (OT-40)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Call
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.transition_rule import RuleEvent
from crm_desktop.models.notes.tag import Tag
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.result import Closes, ExtraField, Result
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.models.work.task_template import TaskTemplate, TemplateResult
from crm_desktop.rules.answers import checked, fields_of, keep_answers
from crm_desktop.rules.call_records import Talk, record_call
from crm_desktop.rules.deal_progress import progress_by
from crm_desktop.rules.due import DuePassed
from crm_desktop.rules.following import follow
from crm_desktop.rules.happenings import happened
from crm_desktop.rules.history import name_of, tell
from crm_desktop.rules.lead_follow import begin, close, would_lose
from crm_desktop.rules.lost_reasons import drop_reasons, lost_reasons, put_reasons
from crm_desktop.rules.next_step import ProposedStep, closes_as, propose_step
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.rules.request_end import Ending, end_requests, end_requests_anew
from crm_desktop.rules.task_moves import finish_round, forget_reminders
from crm_desktop.store.unit_of_work import UnitOfWork


class ResultNotAllowed(Problem):
    """The template does not allow this result (OT-25)."""

    code = "task.result_not_allowed"


@dataclass(frozen=True)
class Outcome:
    """What was chosen in the result dialog; `next` None takes what the process proposes."""

    result: Result
    answers: Mapping[UUID, Sequence[str]] = field(default_factory=dict)
    next: ProposedStep | None = None
    lost_reason_tag_ids: tuple[UUID, ...] = ()
    talk: Talk | None = None
    note: str | None = None


@dataclass(frozen=True)
class Followed:
    next_task: Task | None
    call: Call | None = None


def allowed_result(session: Session, task: Task, result_id: UUID) -> Result:
    """The result, if the task's template allows it; one that names no results allows them all."""
    result = session.get(Result, result_id)
    if result is None or result.deleted_at is not None:
        raise ResultNotAllowed(title=task.title)
    allowed = session.scalars(
        select(TemplateResult.result_id).where(
            TemplateResult.template_id == task.template_id, TemplateResult.deleted_at.is_(None)
        )
    ).all()
    if (allowed and result.id not in allowed) or (result.is_archived and result.id != task.result_id):
        raise ResultNotAllowed(title=task.title, result=result.name)
    return result


def give_result(work: UnitOfWork, task: Task, outcome: Outcome) -> Followed:
    """The open task is done; whatever its result says comes true in the same group."""
    work.session.flush()
    # Written at the end: the rules below flush by themselves where a question depends on what they changed.
    with work.session.no_autoflush:
        fields = fields_of(work.session, outcome.result)
        answers = checked(work.session, fields, outcome.answers)
        reasons = _reasons(work, task, outcome)
        _done(work, task, outcome)
        if (lead := _lead(work, task)) is not None:
            begin(work, lead)
        progress_by(work, task, outcome.result)
        step = _keep(work, task, outcome, fields, answers)
        call = record_call(work, task, outcome.result, outcome.talk) if outcome.talk is not None else None
        _close(work, task, outcome, reasons)
        chosen = reasons or _chosen(work, outcome)
        own = () if end_requests(work, task, Ending(outcome.result, chosen), call) or reasons else chosen
        put_reasons(work, task, own)
        made = follow(work, task, step, outcome.result)
        require_next_step(work.session, task.lead_id, task.deal_id)
        finish_round(work, task.parent_id)
        _tell_done(work, task, outcome, made, TimelineKind.TASK_DONE, reasons=[tag.name for tag in own])
        _say_done(work, task)
    return Followed(made, call)


def change_result(work: UnitOfWork, task: Task, outcome: Outcome, before: str, *, goes_on: bool) -> Followed:
    """The done task gets another result; its old consequences were taken back by the caller.

    `goes_on`: work on the old next step has begun, so it stays and no other is made.
    """
    fields = fields_of(work.session, outcome.result)
    answers = checked(work.session, fields, outcome.answers)
    reasons = _reasons(work, task, outcome)
    task.corrected_at = work.now
    progress_by(work, task, outcome.result)
    step = _keep(work, task, outcome, fields, answers)
    _close(work, task, outcome, reasons)
    drop_reasons(work, task)
    chosen = reasons or _chosen(work, outcome)
    own = () if end_requests_anew(work, task, Ending(outcome.result, chosen)) or reasons else chosen
    put_reasons(work, task, own)
    made = None if goes_on else follow(work, task, step, outcome.result)
    require_next_step(work.session, task.lead_id, task.deal_id)
    of = {"before": before, "reasons": [tag.name for tag in own]}
    _tell_done(work, task, outcome, made, TimelineKind.TASK_CORRECTED, **of)
    _say_done(work, task)
    return Followed(made)


def _done(work: UnitOfWork, task: Task, outcome: Outcome) -> None:
    task.status = TaskStatus.DONE
    task.done_at = work.now
    task.done_by = work.actor.user_id
    task.performer_id = task.performer_id or work.actor.user_id
    task.contact_method_id = (outcome.talk.method_id if outcome.talk else None) or task.contact_method_id
    forget_reminders(work, task.id)


def _reasons(work: UnitOfWork, task: Task, outcome: Outcome) -> Sequence[Tag]:
    if closes_as(outcome.result) is not Closes.LOST or not would_lose(work, task.lead_id, task.deal_id):
        return ()
    return lost_reasons(work.session, outcome.lost_reason_tag_ids)


def _chosen(work: UnitOfWork, outcome: Outcome) -> Sequence[Tag]:
    """Reasons of a refusal that had no lead to lose: of its request, or of the task alone (O8)."""
    if closes_as(outcome.result) is not Closes.LOST or not outcome.lost_reason_tag_ids:
        return ()
    return lost_reasons(work.session, outcome.lost_reason_tag_ids)


def _keep(
    work: UnitOfWork,
    task: Task,
    outcome: Outcome,
    fields: Sequence[ExtraField],
    answers: Mapping[UUID, Sequence[str]],
) -> ProposedStep:
    """The task with its result and answers, and what follows: asked while lead and deal are still open."""
    task.result_id = outcome.result.id
    task.result_note = outcome.note
    keep_answers(work, task.id, answers)
    rule = _proposal(work, task, outcome, fields, answers)
    step = outcome.next or rule
    task.next_step_id = step.next_step_id or rule.next_step_id
    return step


def _close(work: UnitOfWork, task: Task, outcome: Outcome, reasons: Sequence[Tag]) -> None:
    lead, deal = _lead(work, task), work.session.get(Deal, task.deal_id) if task.deal_id is not None else None
    if lead is not None:
        lead.feedback_id = outcome.result.id
    close(work, lead, deal, closes_as(outcome.result), reasons)


def _proposal(
    work: UnitOfWork,
    task: Task,
    outcome: Outcome,
    fields: Sequence[ExtraField],
    answers: Mapping[UUID, Sequence[str]],
) -> ProposedStep:
    try:
        return propose_step(work.session, work.branch, work.now, task, outcome.result, fields, answers)
    except DuePassed:
        if outcome.next is None:
            raise
        return ProposedStep(ends=True)


def _lead(work: UnitOfWork, task: Task) -> Lead | None:
    return work.session.get(Lead, task.lead_id) if task.lead_id is not None else None


def _say_done(work: UnitOfWork, task: Task) -> None:
    """To the transition rules (MIS-22)."""
    of = {"template_id": task.template_id, "result_id": task.result_id}
    happened(work, RuleEvent.TASK_DONE, deal_id=task.deal_id, lead_id=task.lead_id, **of)


def _tell_done(
    work: UnitOfWork, task: Task, outcome: Outcome, made: Task | None, kind: TimelineKind, **facts: Any
) -> None:
    tell(
        work,
        kind,
        task.person_id,
        task,
        text=outcome.note,
        title=task.title,
        template=name_of(work.session, TaskTemplate, task.template_id),
        result=outcome.result.name,
        next=made.title if made is not None else None,
        next_on=made.due_on if made is not None else None,
        next_at=made.due_at if made is not None else None,
        end_reason=task.end_reason,
        **{name: fact for name, fact in facts.items() if fact},
    )
