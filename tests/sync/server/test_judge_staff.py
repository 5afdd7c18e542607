"""Who lets whom do what: nobody gives what they do not have, whatever their station was made to send."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest

from crm_desktop.models.access import Right, Scope
from tests.support.central import Central, Member
from tests.support.pushing import Station, new_row, station

pytestmark = pytest.mark.postgres

OF_BRANCH = {Right.STAFF_CHANGE: Scope.BRANCH, Right.LEADS_SEE: Scope.BRANCH, Right.TASKS_SEE: Scope.TEAM}
HALF = {Right.STAFF_CHANGE: Scope.ALL, Right.LEADS_SEE: Scope.ALL, Right.TASKS_SEE: Scope.BRANCH}


@dataclass
class Staff:
    central: Central
    north: UUID
    south: UUID
    manager: Station  # has the staff of North
    half: Station  # has everybody's staff, and few rights besides

    def role(self, **rights: Scope) -> UUID:
        role_id = self.central.row("role", name=f"Role {uuid4().hex[:6]}")
        for right, scope in rights.items():
            self.central.row("role_right", role_id=role_id, right=Right(right.replace("__", ".")), scope=scope)
        return role_id

    def colleague(self, branch: UUID | None, role: UUID | None = None, **values: Any) -> UUID:
        user = self.central.row("user_account", branch_id=branch, login=uuid4().hex[:12], **values)
        if role is not None:
            self.central.row("user_role", user_id=user, role_id=role)
        return user

    def rv(self, table: str, key: UUID) -> int:
        return int(self.central.ask(f"SELECT rv FROM {table} WHERE id = %s", key)[0][0])


@pytest.fixture(scope="module")
def staff(shared_central: Central) -> Staff:
    north, south = shared_central.branch("North"), shared_central.branch("South")
    manager = station(shared_central, shared_central.member(OF_BRANCH, north, name="Manager"))
    half = station(shared_central, shared_central.member(HALF, None, name="Half"))
    return Staff(shared_central, north, south, manager, half)


def told(at: Station) -> str:
    """Of the last operation that waits: "ok", or why it was refused."""
    verdict = at.verdict()
    return str(verdict.get("code", verdict["s"]))


WIDER = [
    ("payments__see", Scope.BRANCH, "a right they lack"), ("leads__see", Scope.ALL, "further than their own"),
    ("tasks__see", Scope.BRANCH, "further by one step"), ("staff__change", Scope.ALL, "the very right, everywhere"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "scope", "_why"), WIDER)
@pytest.mark.parametrize("to_self", [True, False])
def test_no_role_is_given_that_reaches_further_than_ones_own(
    staff: Staff, right: str, scope: Scope, _why: str, to_self: bool
) -> None:
    """C24-65: whoever has staff.change in a branch does not become an administrator by it."""
    role = staff.role(**{right: scope})
    user = staff.manager.member.user_id if to_self else staff.colleague(staff.north)
    staff.manager.make("user_role", user_id=user, role_id=role)
    assert told(staff.manager) == "right"
    assert staff.central.ask("SELECT count(*) FROM user_role WHERE role_id = %s", role) == [(0,)]
    asked = "SELECT code FROM sync.refusal WHERE client_id = %s ORDER BY id DESC LIMIT 1"
    assert staff.central.ask(asked, staff.manager.client) == [("right",)]


def test_what_one_has_oneself_may_be_given_in_ones_branch(staff: Staff) -> None:
    role = staff.role(leads__see=Scope.BRANCH, tasks__see=Scope.OWN, staff__change=Scope.TEAM)
    here, there, nowhere = (staff.colleague(branch) for branch in (staff.north, staff.south, None))
    given = staff.manager.make("user_role", user_id=here, role_id=role)
    assert told(staff.manager) == "ok"
    for user in (there, nowhere):
        staff.manager.make("user_role", user_id=user, role_id=role)
        assert told(staff.manager) == "branch"
    staff.manager.change("user_role", given, 1, user_id=(here.hex, there.hex))
    assert told(staff.manager) == "branch"
    staff.manager.change("user_role", given, 1, deleted_at=(None, "2026-11-21T06:30:00.000000Z"))
    assert told(staff.manager) == "ok"


def test_a_narrow_role_is_not_exchanged_for_a_wide_one(staff: Staff) -> None:
    """By no column of the row, and not out of the bin."""
    narrow, wide = staff.role(leads__see=Scope.OWN), staff.role(payments__see=Scope.ALL)
    user = staff.colleague(staff.north)
    given = staff.central.row("user_role", user_id=user, role_id=narrow)
    staff.manager.change("user_role", given, 1, role_id=(narrow.hex, wide.hex))
    assert told(staff.manager) == "right"
    gone = staff.central.row("user_role", user_id=staff.manager.member.user_id, role_id=wide)
    staff.central.ask("UPDATE user_role SET deleted_at = now() WHERE id = %s", gone)
    before = staff.central.ask("SELECT deleted_at FROM station.user_role WHERE key = %s", gone)[0][0]
    staff.manager.change("user_role", gone, 2, deleted_at=(before, None))
    assert told(staff.manager) == "right"


def test_a_role_of_somebody_wider_is_not_taken_from_them(staff: Staff) -> None:
    wide = staff.role(payments__see=Scope.ALL)
    owner = staff.colleague(staff.north)
    held = staff.central.row("user_role", user_id=owner, role_id=wide)
    staff.manager.change("user_role", held, 1, deleted_at=(None, "2026-11-21T06:30:00.000000Z"))
    assert told(staff.manager) == "right"


def test_roles_are_everybodys_and_not_one_branchs_to_change(staff: Staff) -> None:
    role = staff.role(leads__see=Scope.OWN)
    held = staff.central.ask("SELECT id FROM role_right WHERE role_id = %s", role)[0][0]
    staff.manager.make("role", name="Mine")
    assert told(staff.manager) == "right"
    staff.manager.make("role_right", role_id=role, right="leads.see", scope="own")
    assert told(staff.manager) == "right"
    staff.manager.change("role_right", held, 1, scope=("own", "branch"))
    assert told(staff.manager) == "right"


def test_who_has_everybodys_staff_still_gives_only_what_they_have(staff: Staff) -> None:
    role = staff.role(leads__see=Scope.OWN)
    held = staff.central.ask("SELECT id FROM role_right WHERE role_id = %s", role)[0][0]
    for right, scope, came in (
        ("leads.see", "all", "ok"), ("tasks.see", "branch", "ok"), ("tasks.see", "all", "right"),
        ("payments.see", "own", "right"), ("no.right", "own", "right"), ("leads.see", "everywhere", "right"),
    ):  # fmt: skip
        staff.half.make("role_right", role_id=role, right=right, scope=scope)
        assert told(staff.half) == came, (right, scope)
    staff.half.change("role_right", held, 1, scope=("own", "all"))
    assert told(staff.half) == "ok"
    staff.half.change("role_right", held, 2, right=("leads.see", "payments.see"))
    assert told(staff.half) == "right"


def test_a_wide_role_does_not_come_out_of_the_bin(staff: Staff) -> None:
    role = staff.role(payments__see=Scope.ALL)
    staff.central.ask("UPDATE role SET deleted_at = now() WHERE id = %s", role)
    before = staff.central.ask("SELECT deleted_at FROM station.role WHERE key = %s", role)[0][0]
    staff.half.change("role", role, 2, deleted_at=(before, None))
    assert told(staff.half) == "right"


def test_one_group_does_not_give_in_two_steps_what_it_may_not_in_one(staff: Staff) -> None:
    """An empty role first, its rights after: each is judged, and the group is refused whole."""
    me = staff.half.member.user_id
    with staff.half.group():
        role = staff.half.make("role", name="Empty")
        staff.half.make("user_role", user_id=me, role_id=role)
        staff.half.make("role_right", role_id=role, right="payments.see", scope="all")
    assert {one["code"] for one in staff.half.verdicts()} == {"right"}
    assert staff.central.ask("SELECT count(*) FROM role WHERE id = %s", role) == [(0,)]


@pytest.mark.parametrize("branch", ["north", "south", None])
def test_staff_of_a_branch_is_taken_on_for_that_branch(staff: Staff, branch: str | None) -> None:
    """Whoever belongs to no branch belongs to all, so that is not one branch's to say."""
    where = getattr(staff, branch) if branch else None
    staff.manager.make("user_account", login=uuid4().hex[:12], display_name="New", branch_id=where)
    assert told(staff.manager) == ("ok" if branch == "north" else "branch")


def test_nobody_is_moved_out_of_a_branch_or_into_it_by_one_branch(staff: Staff) -> None:
    here, there, me = staff.colleague(staff.north), staff.colleague(staff.south), staff.manager.member.user_id
    for user, before, after in (
        (here, staff.north, staff.south), (here, staff.north, None), (there, staff.south, staff.north),
        (me, staff.north, None), (me, staff.north, staff.south),
    ):  # fmt: skip
        pair = (before.hex, after.hex if after else None)
        staff.manager.change("user_account", user, staff.rv("user_account", user), branch_id=pair)
        assert told(staff.manager) == "branch"


def test_the_account_of_somebody_wider_or_elsewhere_is_left_alone(staff: Staff) -> None:
    boss = staff.colleague(staff.north, staff.role(payments__see=Scope.ALL))
    there, here = staff.colleague(staff.south), staff.colleague(staff.north)
    for user, came in ((boss, "right"), (there, "branch"), (here, "ok")):
        staff.manager.change("user_account", user, staff.rv("user_account", user), status=("active", "left"))
        assert told(staff.manager) == came
    assert staff.central.ask("SELECT status FROM user_account WHERE id = %s", boss) == [("active",)]


def test_ones_own_language_stays_ones_own(staff: Staff) -> None:
    me = staff.manager.member.user_id
    language = staff.central.ask("SELECT language FROM user_account WHERE id = %s", me)[0][0]
    staff.manager.change("user_account", me, staff.rv("user_account", me), language=(language, "fa"))
    assert told(staff.manager) == "ok"


def test_whoever_has_all_rights_gives_all(staff: Staff) -> None:
    boss = staff.central.member(dict.fromkeys(Right, Scope.ALL), staff.north, name="Boss")
    above = station(staff.central, boss)
    with above.group():
        role = above.make("role", name="New")
        for right in Right:
            above.make("role_right", role_id=role, right=right.value, scope="all")
        user = above.make("user_account", login=uuid4().hex[:12], display_name="New", branch_id=staff.south)
        above.make("user_role", user_id=user, role_id=role)
    assert {one["s"] for one in above.verdicts()} == {"ok"}


def test_an_import_of_a_branch_makes_staff_who_cannot_sign_in(staff: Staff) -> None:
    rights = {**OF_BRANCH, Right.IMPORT_RUN: Scope.BRANCH}
    at = station(staff.central, staff.central.member(rights, staff.north, name="Import"))
    for status, came in (("no_login", "ok"), ("active", "branch")):
        at.make("user_account", login="", display_name="Old", status=status)
        assert told(at) == came


def test_a_right_that_reaches_every_branch_opens_only_what_it_is_for(staff: Staff) -> None:
    """Receptionists write notes everywhere; they take nobody on the books of another branch by that."""
    rights = {Right.PEOPLE_SEE: Scope.BRANCH, Right.PEOPLE_CHANGE: Scope.BRANCH, Right.NOTES_WRITE: Scope.ALL}
    sara: Member = staff.central.member(rights, staff.north)
    at = station(staff.central, sara)
    for visibility in ("public", "branch"):
        said = new_row("person", sara, given_name="Ali", family_name="Rad", visibility=visibility)
        at.say("person", uuid4(), "I", {**said, "branch_id": staff.south.hex})
        assert told(at) == "branch"
        person = staff.central.row("person", branch_id=staff.north, visibility=visibility)
        at.change("person", person, 1, branch_id=(staff.north.hex, staff.south.hex))
        assert told(at) == "branch"
    hidden = staff.central.row("person", branch_id=staff.south, visibility="branch")
    at.make("person", hidden, given_name="Mine", family_name="Rad", branch_id=staff.north)
    assert told(at) == "branch"
