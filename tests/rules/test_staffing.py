"""What holds of the staff: who lets whom do what is the same as the server judges, told before it is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.role import UserRole
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.rules.staffing import (
    LastAdministrator,
    RoleTooWide,
    StaffOfAnotherBranch,
    require_administrator_left,
)
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.staff.add_user import AddUser, add_user
from crm_desktop.usecases.staff.change_user import ChangeUser, change_user
from crm_desktop.usecases.staff.give_roles import GiveRoles, give_roles
from crm_desktop.usecases.staff.leave import Leave, leave
from tests.support.builders import a_user
from tests.support.staff import a_branch, a_role, an_administrator

Deed = Callable[[UnitOfWork], Any]


class Clinic:
    """Two branches; the manager of the first has its staff, its leads, and the tasks of a team."""

    def __init__(self, base: OpenBase, program: Actor) -> None:
        self.base, self.program = base, program
        self.ids: dict[str, UUID] = {}
        base.writer.write(program, self._fill)
        rights = {Right.STAFF_CHANGE: Scope.BRANCH, Right.LEADS_SEE: Scope.BRANCH, Right.TASKS_SEE: Scope.TEAM}
        self.manager = Actor(self.ids["manager"], self.ids["north"], rights=rights)

    def _fill(self, work: UnitOfWork) -> None:
        an_administrator(work)
        for name in ("north", "south"):
            self.ids[name] = a_branch(work, name).id
        work.session.flush()
        for name, branch in (("manager", "north"), ("here", "north"), ("owner", "north"), ("there", "south")):
            self.ids[name] = a_user(work, name.capitalize(), branch_id=self.ids[branch]).id
        self.ids["nowhere"] = a_user(work, "Nowhere").id
        work.session.flush()
        for name, right, scope in (
            ("fits", Right.LEADS_SEE, Scope.BRANCH), ("narrower", Right.TASKS_SEE, Scope.OWN),
            ("lacking", Right.PAYMENTS_SEE, Scope.OWN), ("farther", Right.LEADS_SEE, Scope.ALL),
            ("step", Right.TASKS_SEE, Scope.BRANCH), ("everywhere", Right.STAFF_CHANGE, Scope.ALL),
        ):  # fmt: skip
            self.ids[name] = a_role(work, name, {right: scope}).id
        work.add(UserRole(user_id=self.ids["owner"], role_id=self.ids["lacking"]))

    def give(self, user: str, *roles: str) -> Deed:
        return lambda work: give_roles(work, GiveRoles(self.ids[user], frozenset(self.ids[role] for role in roles)))

    def change(self, user: str, **fields: Any) -> Deed:
        return lambda work: change_user(work, ChangeUser(self.ids[user], fields))

    def take_on(self, branch: str | None, *roles: str) -> Deed:
        where = self.ids[branch] if branch else None
        order = AddUser("new", "New", branch_id=where, role_ids=tuple(self.ids[role] for role in roles))
        return lambda work: add_user(work, order)


@pytest.fixture
def clinic(base: OpenBase, program: Actor) -> Clinic:
    return Clinic(base, program)


def refused(clinic: Clinic, deed: Deed, problem: type[Problem]) -> None:
    with pytest.raises(problem):
        clinic.base.writer.write(clinic.manager, deed)


@pytest.mark.parametrize("role", ["lacking", "farther", "step", "everywhere"])
@pytest.mark.parametrize("user", ["here", "manager"])
def test_no_role_is_given_that_reaches_further_than_ones_own(clinic: Clinic, role: str, user: str) -> None:
    """C24-65: and least of all to oneself."""
    refused(clinic, clinic.give(user, "fits", role), RoleTooWide)
    refused(clinic, clinic.take_on("north", role), RoleTooWide)


def test_what_one_has_is_given_and_taken_in_ones_own_branch(clinic: Clinic) -> None:
    clinic.base.writer.write(clinic.manager, clinic.give("here", "fits", "narrower"))
    clinic.base.writer.write(clinic.manager, clinic.give("here", "fits"))
    clinic.base.writer.write(clinic.manager, clinic.take_on("north", "fits"))


@pytest.mark.parametrize("user", ["there", "nowhere"])
def test_staff_of_other_branches_and_of_all_of_them_is_left_alone(clinic: Clinic, user: str) -> None:
    for deed in (
        clinic.give(user, "fits"),
        clinic.change(user, display_name="Mine"),
        clinic.change(user, branch_id=clinic.ids["north"]),
        lambda work: leave(work, Leave(clinic.ids[user])),
    ):
        refused(clinic, deed, StaffOfAnotherBranch)


@pytest.mark.parametrize("branch", ["south", None])
def test_nobody_is_taken_on_for_another_branch_or_moved_there(clinic: Clinic, branch: str | None) -> None:
    where = clinic.ids[branch] if branch else None
    refused(clinic, clinic.take_on(branch), StaffOfAnotherBranch)
    for user in ("here", "manager"):
        refused(clinic, clinic.change(user, branch_id=where), StaffOfAnotherBranch)


def test_whoever_may_more_keeps_their_roles_and_their_login(clinic: Clinic) -> None:
    for deed in (
        clinic.give("owner"),
        clinic.change("owner", status=UserStatus.NO_LOGIN),
        lambda work: leave(work, Leave(clinic.ids["owner"])),
    ):
        refused(clinic, deed, RoleTooWide)


def test_everybodys_staff_is_for_who_has_it(clinic: Clinic) -> None:
    """And their own language is everybody's."""
    for user in ("there", "nowhere", "owner"):
        clinic.base.writer.write(clinic.program, clinic.change(user, display_name="Changed"))
    clinic.base.writer.write(clinic.manager, clinic.change("manager", language="fa"))


def test_two_administrators_may_become_one_but_not_none(base: OpenBase, program: Actor) -> None:
    """C24-65: somebody can always let others in."""
    users = base.writer.write(program, lambda work: [an_administrator(work, name) for name in ("One", "Two")])

    def dismiss(work: UnitOfWork, user: User) -> None:
        work.get(User, user.id).status = UserStatus.LEFT
        require_administrator_left(work)

    base.writer.write(program, lambda work: dismiss(work, users[0]))
    with pytest.raises(LastAdministrator):
        base.writer.write(program, lambda work: dismiss(work, users[1]))
