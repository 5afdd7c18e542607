"""Register a lead for one person or several: a lead each, with its deal and its next step (C24-02, C24-35…40, A10)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead, Priority
from crm_desktop.rules.lead_birth import Wish, bear_lead
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_work import first_template
from crm_desktop.rules.turns import turns
from crm_desktop.store.unit_of_work import UnitOfWork


class WhomNeeded(Problem):
    """A lead is somebody's."""

    code = "lead.person_needed"


class ActivityIncomplete(Problem):
    """Switched on, the future activity needs title, date and description (C24-36)."""

    code = "lead.activity_incomplete"


@dataclass(frozen=True)
class FutureActivity:
    """`template_id` None takes the preset first contact."""

    title: str = ""
    on: date | None = None
    at: datetime | None = None
    description: str = ""
    template_id: UUID | None = None


@dataclass(frozen=True)
class CreateLead:
    """Give a person or a team, not both (C24-38). `future` None: the program plans the first contact for today.

    `in_turn` passes a team's lead on to whoever of it is on shift and comes next; nobody there: it stays the team's.
    """

    person_ids: tuple[UUID, ...]
    title: str = ""
    priority: Priority = Priority.NORMAL
    service_ids: tuple[UUID, ...] = ()
    channel_id: UUID | None = None
    assignee_id: UUID | None = None
    team_id: UUID | None = None
    feedback_id: UUID | None = None
    description: str | None = None
    future: FutureActivity | None = None
    in_turn: bool = False


def create_lead(work: UnitOfWork, order: CreateLead) -> list[Lead]:
    """The leads in the order of the persons."""
    work.require(Right.LEADS_CHANGE)
    if not order.person_ids:
        raise WhomNeeded
    step = _first_step(work, order.future) if order.future is not None else None
    wish = Wish(
        title=order.title,
        priority=order.priority,
        service_ids=order.service_ids,
        channel_id=order.channel_id,
        assignee_id=order.assignee_id,
        team_id=order.team_id,
        feedback_id=order.feedback_id,
        description=order.description,
        first_step=step,
    )
    takers = turns(work, order.team_id) if order.in_turn and order.team_id is not None else iter(())
    return [
        bear_lead(work, work.get(Person, person_id), _taken_by(wish, next(takers, None)))
        for person_id in dict.fromkeys(order.person_ids)
    ]


def _taken_by(wish: Wish, user_id: UUID | None) -> Wish:
    return wish if user_id is None else replace(wish, assignee_id=user_id, team_id=None)


def _first_step(work: UnitOfWork, future: FutureActivity) -> ProposedStep:
    if not future.title.strip() or not future.description.strip() or (future.on is None and future.at is None):
        raise ActivityIncomplete
    return ProposedStep(
        template_id=future.template_id or first_template(work.session, person=True).id,
        title=future.title,
        description=future.description,
        due_on=future.on,
        due_at=future.at,
    )
