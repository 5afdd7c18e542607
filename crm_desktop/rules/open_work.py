"""Nobody is forgotten: an open lead or deal always has a planned task (C24-18, OT-51)."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ColumnElement, and_, not_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.rules.deal_moves import deal_of

FIRST_CONTACT = "first_contact"


class NeedsNextStep(Problem):
    """Doing this would leave an open lead or deal with nothing planned."""

    code = "lead.needs_next_step"


class NoTemplate(Problem):
    """The work process has no template that a first step could be made of."""

    code = "process.no_template"


def has_open_task(session: Session, of: ColumnElement[bool], besides: Collection[UUID] = ()) -> bool:
    """`besides` are left out with what their results planned: that is taken back when another result is given."""
    statement = select(Task.id).where(of, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))
    if besides:
        taken_back = and_(
            Task.previous_id.is_not(None), Task.previous_id.in_(besides), Task.status == TaskStatus.PLANNED
        )
        statement = statement.where(Task.id.not_in(besides), not_(taken_back))
    return session.scalar(statement.limit(1)) is not None


def unplanned(
    session: Session,
    lead_id: UUID | None,
    deal_id: UUID | None,
    *,
    besides: Collection[UUID] = (),
    waking: bool = False,
) -> str | None:
    """The title of the open lead or deal that would have no planned task without `besides`; none if all is well.

    `waking` counts a stagnant or lost lead as open, which an activity on it will make it.
    """
    lead = session.get(Lead, lead_id) if lead_id is not None else None
    lead_counts = lead is not None and (lead.is_open or (waking and lead.status is not LeadStatus.CLOSED))
    if lead is not None and lead_counts and not has_open_task(session, Task.lead_id == lead.id, besides):
        return lead.title
    deal = session.get(Deal, deal_id) if deal_id is not None else None
    if deal is None and lead is not None:
        # A task planned while the deal was closed is not linked to it, but what follows from it may be.
        deal = deal_of(session, lead.id, DealStatus.OPEN)
    if deal is None or deal.status is not DealStatus.OPEN or deal_rests(session, deal):
        return None
    return None if has_open_task(session, Task.deal_id == deal.id, besides) else deal.title


def still_open(session: Session, lead_id: UUID | None, deal_id: UUID | None) -> tuple[UUID | None, UUID | None]:
    """Of a lead and a deal those that new work can still be for; the lead's deal may have been opened again since."""
    lead = session.get(Lead, lead_id) if lead_id is not None else None
    deal = session.get(Deal, deal_id) if deal_id is not None else None
    if deal is None and lead is not None:
        deal = deal_of(session, lead.id, DealStatus.OPEN)
    return (
        lead_id if lead is not None and lead.is_open else None,
        deal.id if deal is not None and deal.status is DealStatus.OPEN else None,
    )


def deal_rests(session: Session, deal: Deal) -> bool:
    """The deal of a stagnant lead waits with it and needs no task."""
    lead = session.get(Lead, deal.lead_id) if deal.lead_id is not None else None
    return lead is not None and lead.status is LeadStatus.STAGNANT


def require_next_step(session: Session, lead_id: UUID | None, deal_id: UUID | None) -> None:
    """Raise NeedsNextStep if the lead or deal is open and nothing is planned for it."""
    session.flush()
    if (title := unplanned(session, lead_id, deal_id)) is not None:
        raise NeedsNextStep(title=title)


def preset_template(session: Session, preset: str) -> TaskTemplate | None:
    """The clinic's template that was made from this built-in one, unless it was put away."""
    return session.scalars(
        select(TaskTemplate)
        .where(TaskTemplate.preset == preset, TaskTemplate.deleted_at.is_(None), TaskTemplate.is_archived.is_(False))
        .order_by(TaskTemplate.position, TaskTemplate.id)
        .limit(1)
    ).first()


def first_template(session: Session, *, person: bool) -> TaskTemplate:
    """What the program plans by itself: the preset first contact, or the first template of a fitting type."""
    kind = TaskType.PERSONAL_CALL if person else TaskType.OTHER_CLIENT
    templates = session.scalars(
        select(TaskTemplate)
        .where(TaskTemplate.task_type == kind, TaskTemplate.deleted_at.is_(None), TaskTemplate.is_archived.is_(False))
        .order_by(TaskTemplate.position, TaskTemplate.id)
    ).all()
    if not templates:
        raise NoTemplate(task_type=kind.value)
    return next((template for template in templates if template.preset == FIRST_CONTACT), templates[0])
