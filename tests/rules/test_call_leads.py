"""A caller whom nobody reached is told to whoever leads those that tried (P28; domain.md, CallbackItem: gave up)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from crm_desktop.kit.ids import numbered, rule_id
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.rules.call_leads import tell_given_up
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.give_up_callback import GiveUpCallback, give_up_callback
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from tests.support import builders as make
from tests.support.process import Clinic

UNKNOWN = "+989350000000"


def a_reviewer(clinic: Clinic, name: str, scope: Scope, team: str = "", **given: object) -> UUID:
    """May hear and mark calls, as far as `scope` reaches; in the team of that name."""

    def made(work: UnitOfWork) -> UUID:
        user = make.a_user(work, name, **given)
        role = work.add(Role(name=f"role of {name}"))
        work.add(RoleRight(role_id=role.id, right=Right.CALLS_REVIEW, scope=scope))
        work.add(UserRole(user_id=user.id, role_id=role.id))
        if team:
            work.add(TeamMember(team_id=the_team(clinic, work, team), user_id=user.id))
        return user.id

    return clinic.change(made)


def the_team(clinic: Clinic, work: UnitOfWork, name: str) -> UUID:
    found = clinic.rows(Team, name=name)
    return found[0].id if found else make.a_team(work, name=name).id


def sara_is_in(clinic: Clinic, name: str) -> None:
    clinic.change(lambda work: work.add(TeamMember(team_id=the_team(clinic, work, name), user_id=clinic.ids["sara"])))


def nobody_is_reached(clinic: Clinic, times: int = 4) -> CallbackItem:
    clinic.do(log_call, LogCall(Direction.IN, UNKNOWN, is_missed=True))
    for _ in range(times):
        clinic.clock.advance(timedelta(hours=1))
        call = clinic.do(log_call, LogCall(Direction.OUT, UNKNOWN))
        clinic.do(finish_call, FinishCall(call.call_id, is_no_answer=True))
    (item,) = clinic.rows(CallbackItem)
    return item


def told(clinic: Clinic) -> set[UUID]:
    return {notice.user_id for notice in clinic.rows(Notification, kind=NoticeKind.CALLBACK_GIVEN_UP)}


def test_the_lead_is_told_once_when_the_attempts_are_used_up(clinic: Clinic) -> None:
    """P28: with the number and how often it was tried; the notice opens the call that was missed."""
    lead = a_reviewer(clinic, "Helen", Scope.BRANCH, branch_id=clinic.ids["branch"])
    item = nobody_is_reached(clinic, 3)
    assert (item.status, told(clinic)) == (CallbackStatus.TRYING, set())
    clinic.clock.advance(timedelta(hours=1))
    call = clinic.do(log_call, LogCall(Direction.OUT, UNKNOWN))
    clinic.do(finish_call, FinishCall(call.call_id, is_no_answer=True))
    assert clinic.row(CallbackItem, item.id).status is CallbackStatus.GAVE_UP
    (notice,) = clinic.rows(Notification)
    assert (notice.user_id, notice.record_table, notice.record_id) == (lead, "call", item.call_id)
    assert (notice.facts["phone"], notice.facts["tries"]) == (UNKNOWN, 4)


def test_the_nearest_leads_are_told(clinic: Clinic) -> None:
    """P28: of the team; a colleague of another team and the manager are not woken for it."""
    mine = a_reviewer(clinic, "Helen", Scope.TEAM, "Call centre")
    a_reviewer(clinic, "Ivan", Scope.TEAM, "Reception")
    a_reviewer(clinic, "Branch", Scope.BRANCH, branch_id=clinic.ids["branch"])
    a_reviewer(clinic, "David", Scope.ALL)
    sara_is_in(clinic, "Call centre")
    nobody_is_reached(clinic)
    assert told(clinic) == {mine}


def test_where_no_team_has_a_lead_the_branch_has_and_else_the_clinic(clinic: Clinic) -> None:
    """P28: somebody always sees it; who has left, or may hear their own talks alone, does not."""
    a_reviewer(clinic, "Gone", Scope.BRANCH, branch_id=clinic.ids["branch"], status=UserStatus.LEFT)
    a_reviewer(clinic, "Own", Scope.OWN, branch_id=clinic.ids["branch"])
    manager = a_reviewer(clinic, "David", Scope.ALL)
    nobody_is_reached(clinic)
    assert told(clinic) == {manager}


def test_two_stations_make_the_same_notice(clinic: Clinic) -> None:
    """P4: its id follows from the call back and its reader."""
    lead = a_reviewer(clinic, "Helen", Scope.ALL)
    item = nobody_is_reached(clinic)
    (notice,) = clinic.rows(Notification)
    assert notice.id == numbered(rule_id("given_up", item.id.hex, lead.hex, "notification"), 1)


def test_whoever_gave_it_up_by_hand_has_said_why(clinic: Clinic) -> None:
    """MIS-32: with its reason it stands in the ledger; nobody has to be told."""
    a_reviewer(clinic, "David", Scope.ALL)
    item = nobody_is_reached(clinic, 1)
    clinic.do(give_up_callback, GiveUpCallback(item.id, (clinic.ids["too far"],)))
    assert told(clinic) == set()


@pytest.mark.parametrize(("days", "expected"), [(1, 1), (3, 0)])
def test_what_an_exchange_told_only_much_later_is_no_news(clinic: Clinic, days: int, expected: int) -> None:
    """G5: records of last week, read today, ring nobody's bell."""
    a_reviewer(clinic, "David", Scope.ALL)
    item = nobody_is_reached(clinic, 1)
    clinic.clock.advance(timedelta(days=days))

    def late(work: UnitOfWork) -> None:
        tell_given_up(work, work.session.get_one(CallbackItem, item.id), work.session.get_one(Call, item.call_id))

    clinic.change(late)
    assert len(told(clinic)) == expected
