"""Give call-backs whose owner is absent to the team, so that nobody waits for one person (domain.md, CallbackItem)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.queries.calls.left_callbacks import is_left, may_pass_on
from crm_desktop.store.unit_of_work import UnitOfWork


def pass_on_callbacks(work: UnitOfWork) -> list[CallbackItem]:
    """A rule: any station does it whose person the server takes it from, and two that do it apart write the same."""
    left = work.all(
        select(CallbackItem)
        .where(*is_left(work.now), may_pass_on(work.actor))
        .order_by(CallbackItem.due_at, CallbackItem.id)
    )
    for item in left:
        item.team_id = item.team_id or _team_of(work, item.owner_id)
        item.owner_id = None
    return list(left)


def _team_of(work: UnitOfWork, user_id: UUID | None) -> UUID | None:
    """The one they joined first."""
    return work.session.scalars(
        select(Team.id)
        .join(TeamMember, TeamMember.team_id == Team.id)
        .where(TeamMember.user_id == user_id, TeamMember.deleted_at.is_(None), Team.deleted_at.is_(None))
        .order_by(TeamMember.created_at, TeamMember.id)
        .limit(1)
    ).first()
