"""Who leads those that care for a call back, and is told when nobody was reached (P28; domain.md, CallbackItem)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import TeamMember
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.rules.history import notify
from crm_desktop.store.unit_of_work import UnitOfWork

NEWS_FOR = timedelta(days=2)  # an exchange's records of last month are nothing to act on


def tell_given_up(work: UnitOfWork, item: CallbackItem, call: Call) -> None:
    """`call` was the last attempt. A rule: two stations that hear of it apart make the same notices."""
    if call.started_at < work.now - NEWS_FOR:
        return
    missed = work.session.get(Call, item.call_id) or call
    number = item.e164 or missed.raw_number or ""
    for user_id in leads_of(work, item):
        with work.because_of("given_up", item.id.hex, user_id.hex):
            notify(work, user_id, NoticeKind.CALLBACK_GIVEN_UP, missed, phone=number, tries=item.attempts)


def leads_of(work: UnitOfWork, item: CallbackItem) -> list[UUID]:
    """The nearest that may review calls: of the team; else of the branch; else whoever may anywhere."""
    reviewers = work.session.execute(
        select(User.id, User.branch_id, RoleRight.scope)
        .join(UserRole, UserRole.user_id == User.id)
        .join(Role, Role.id == UserRole.role_id)
        .join(RoleRight, RoleRight.role_id == Role.id)
        .where(RoleRight.right == Right.CALLS_REVIEW, RoleRight.scope != Scope.OWN, User.status == UserStatus.ACTIVE)
        .where(*(table.deleted_at.is_(None) for table in (User, UserRole, Role, RoleRight)))
        .order_by(User.id)
    ).all()
    mates = _mates(work, item)
    near = [one.id for one in reviewers if one.scope is not Scope.ALL and one.id in mates]
    here = [one.id for one in reviewers if one.scope is Scope.BRANCH and one.branch_id == item.branch_id]
    anywhere = [one.id for one in reviewers if one.scope is Scope.ALL]
    return list(dict.fromkeys(near or here or anywhere))


def _mates(work: UnitOfWork, item: CallbackItem) -> frozenset[UUID]:
    """Of the team that has it, or of its owner's teams."""
    teams = [item.team_id] if item.team_id is not None else []
    if item.team_id is None and item.owner_id is not None:
        of_owner = select(TeamMember.team_id).where(
            TeamMember.user_id == item.owner_id, TeamMember.deleted_at.is_(None)
        )
        teams = list(work.session.scalars(of_owner))
    members = select(TeamMember.user_id).where(TeamMember.team_id.in_(teams), TeamMember.deleted_at.is_(None))
    return frozenset(work.session.scalars(members)) if teams else frozenset()
