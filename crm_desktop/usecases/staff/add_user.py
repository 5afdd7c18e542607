"""Take on a member of staff: one mobile number is one user (C24-65)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.role import Role, UserRole
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.rules.reaching import NoDigits, tidy
from crm_desktop.rules.staffing import require_my_staff, require_no_wider_roles
from crm_desktop.store.unit_of_work import UnitOfWork


class NamelessUser(Problem):
    code = "staff.nameless"


class LoginTaken(Problem):
    code = "staff.login_taken"


class MobileTaken(Problem):
    """`name` is the user who has this number."""

    code = "staff.mobile_taken"


@dataclass(frozen=True)
class AddUser:
    login: str
    display_name: str
    mobile: str | None = None
    language: str = "en"
    branch_id: UUID | None = None
    role_ids: tuple[UUID, ...] = ()
    team_ids: tuple[UUID, ...] = ()
    may_log_in: bool = True


def add_user(work: UnitOfWork, order: AddUser) -> User:
    work.require(Right.STAFF_CHANGE)
    require_my_staff(work, order.branch_id)
    require_no_wider_roles(work, order.role_ids)
    user = User(
        login=free_login(work, order.login),
        display_name=named(order.display_name),
        mobile=free_mobile(work, order.mobile),
        status=UserStatus.ACTIVE if order.may_log_in else UserStatus.NO_LOGIN,
        language=order.language,
    )
    if order.branch_id is not None:
        user.branch_id = work.get(Branch, order.branch_id).id
    work.add(user)
    for role_id in dict.fromkeys(order.role_ids):
        work.add(UserRole(user_id=user.id, role_id=work.get(Role, role_id).id))
    for team_id in dict.fromkeys(order.team_ids):
        work.add(TeamMember(team_id=work.get(Team, team_id).id, user_id=user.id))
    return user


def named(display_name: str) -> str:
    name = tidy(display_name)
    if not name:
        raise NamelessUser
    return name


def free_login(work: UnitOfWork, login: str, user_id: UUID | None = None) -> str:
    wanted = "".join(login.split()).lower()
    if not wanted:
        raise NamelessUser
    for other in work.all(select(User).where(User.login == wanted, User.deleted_at.is_(None))):
        if other.id != user_id:
            raise LoginTaken(login=wanted)
    return wanted


def free_mobile(work: UnitOfWork, mobile: str | None, user_id: UUID | None = None) -> str | None:
    """In E.164; somebody who left has given up the number."""
    if not mobile or not mobile.strip():
        return None
    number = parse_phone(mobile, work.branch.region).e164
    if number is None:
        raise NoDigits(text=mobile.strip())
    holders = select(User).where(User.mobile == number, User.deleted_at.is_(None), User.status != UserStatus.LEFT)
    for other in work.all(holders):
        if other.id != user_id:
            raise MobileTaken(number=mobile.strip(), name=other.display_name)
    return number
