"""Call-backs that their owner let lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.calls.call import Direction
from crm_desktop.queries.calls.left_callbacks import OWNERS_FOR, any_callback_left
from crm_desktop.rules.callbacks import DUE_AFTER
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from tests.support.process import Clinic


def join_a_team(clinic: Clinic) -> Callable[[UnitOfWork], None]:
    def work(unit: UnitOfWork) -> None:
        team = unit.add(Team(name="Callers", branch_id=clinic.ids["branch"]))
        unit.session.flush()
        unit.add(TeamMember(team_id=team.id, user_id=clinic.ids["sara"]))

    return work


def test_a_call_back_is_its_owners_for_a_while(clinic: Clinic) -> None:
    """MIS-09: from the minute it is due until the owner's time is over, nobody else is asked."""
    clinic.base.writer.write(clinic.program, join_a_team(clinic))
    clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))
    over = clinic.clock() + DUE_AFTER + OWNERS_FOR

    def left(minutes: int) -> bool:
        moment = over + timedelta(minutes=minutes)
        return clinic.base.read(lambda session: any_callback_left(session, clinic.reza, moment))

    assert not left(-1)
    assert left(0)


def test_it_is_passed_on_by_whoever_may_change_it(clinic: Clinic) -> None:
    """sync.md, rights: the server would refuse it from anybody else, and say so to somebody who did nothing."""
    clinic.base.writer.write(clinic.program, join_a_team(clinic))
    clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))
    over = clinic.clock() + DUE_AFTER + OWNERS_FOR

    def left(branch_id: UUID | None, rights: dict[Right, Scope]) -> bool:
        actor = replace(clinic.reza, branch_id=branch_id, rights=rights)
        return clinic.base.read(lambda session: any_callback_left(session, actor, over))

    here, elsewhere = clinic.ids["branch"], uuid4()
    assert not left(here, {Right.CALLS_SEE: Scope.ALL})
    assert left(here, {Right.CALLS_CHANGE: Scope.OWN})
    assert not left(elsewhere, {Right.CALLS_CHANGE: Scope.BRANCH, Right.CALLS_SEE: Scope.ALL})
    assert left(elsewhere, {Right.CALLS_CHANGE: Scope.ALL})
    assert left(None, {Right.CALLS_CHANGE: Scope.BRANCH})
