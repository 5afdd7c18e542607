"""Call-backs that their owner let lie: asked every few seconds, so answered from the index of what is due (MIS-09)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, false, or_, select, true
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem
from crm_desktop.models.sharing.writers import WRITERS

TABLES = frozenset({"callback_item", "team", "team_member"})
OWNERS_FOR = timedelta(minutes=15)  # after it is due; then the owner counts as absent


def is_left(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Due for a while, not tried since, and with a team that could do it."""
    has_team = exists().where(
        TeamMember.user_id == CallbackItem.owner_id,
        TeamMember.deleted_at.is_(None),
        Team.id == TeamMember.team_id,
        Team.deleted_at.is_(None),
    )
    return (
        CallbackItem.status.in_(OPEN_CALLBACKS),
        CallbackItem.due_at <= now - OWNERS_FOR,
        CallbackItem.owner_id.is_not(None),
        CallbackItem.deleted_at.is_(None),
        or_(CallbackItem.team_id.is_not(None), has_team),
    )


def may_pass_on(actor: Actor) -> ColumnElement[bool]:
    """Those of whoever may change them, as the server judges it: in their own branch, or wherever the right reaches."""
    held = WRITERS[CallbackItem.__tablename__] & actor.rights.keys()
    if not held:
        return false()
    if actor.branch_id is None or any(actor.rights[right] is Scope.ALL for right in held):
        return true()
    return or_(CallbackItem.branch_id.is_(None), CallbackItem.branch_id == actor.branch_id)


def any_callback_left(session: Session, actor: Actor, now: datetime) -> bool:
    return session.scalar(select(CallbackItem.id).where(*is_left(now), may_pass_on(actor)).limit(1)) is not None
