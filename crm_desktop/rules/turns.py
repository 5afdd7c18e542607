"""Whose turn it is in a team: those on shift one after the other, whoever has least in hand first (C24-38)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from uuid import UUID

from sqlalchemy import func, select

from crm_desktop.models.work.lead import OPEN_LEADS, Lead
from crm_desktop.models.work.request import OPEN_REQUESTS, Request
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.queries.visits.on_shift import members_on_shift
from crm_desktop.store.unit_of_work import UnitOfWork


def turns(work: UnitOfWork, team_id: UUID) -> Iterator[UUID]:
    """Without an end, or empty when nobody of the team is on shift."""
    work.session.flush()
    members = members_on_shift(work.session, work.branch, team_id, work.now)
    held = _in_hand(work, [user_id for user_id, _ in members])
    return cycle(user_id for user_id, _ in sorted(members, key=lambda one: (held[one[0]], one[1], str(one[0]))))


def _in_hand(work: UnitOfWork, user_ids: list[UUID]) -> Counter[UUID]:
    """Open leads, requests, and tasks that are due, of each."""
    held: Counter[UUID] = Counter()
    kinds = (
        (Lead, Lead.assignee_id, Lead.status.in_(OPEN_LEADS)),
        (Request, Request.handled_by, Request.status.in_(OPEN_REQUESTS)),
        (Task, Task.performer_id, Task.status.in_(OPEN_TASKS) & (Task.due_on <= work.today)),
    )
    for model, owner, is_open in kinds:
        statement = (
            select(owner, func.count()).where(owner.in_(user_ids), is_open, model.deleted_at.is_(None)).group_by(owner)
        )
        for user_id, number in work.session.execute(statement):
            if user_id is not None:
                held[user_id] += number
    return held
