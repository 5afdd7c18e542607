"""Call-backs go on to the team when their owner is absent."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.queries.calls.left_callbacks import OWNERS_FOR
from crm_desktop.rules.callbacks import DUE_AFTER, RETRY_AFTER
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.calls.pass_on_callbacks import pass_on_callbacks
from tests.support.process import Clinic

NUMBER = "0935 000 00 00"


def a_team_of_sara(clinic: Clinic) -> UUID:
    def work(unit: UnitOfWork) -> UUID:
        team = unit.add(Team(name="Callers", branch_id=clinic.ids["branch"]))
        unit.session.flush()
        unit.add(TeamMember(team_id=team.id, user_id=clinic.ids["sara"]))
        return team.id

    return clinic.base.writer.write(clinic.program, work)


def pass_on(clinic: Clinic) -> CallbackItem:
    clinic.base.writer.write(clinic.reza, pass_on_callbacks)
    (only,) = clinic.rows(CallbackItem)
    return only


def missed(clinic: Clinic) -> None:
    clinic.do(log_call, LogCall(Direction.IN, NUMBER, is_missed=True))


def test_the_team_has_it_when_the_owner_is_absent(clinic: Clinic) -> None:
    """MIS-09, pain P4: due and fifteen minutes, whoever's desk notices; a minute before it is still the owner's."""
    team_id = a_team_of_sara(clinic)
    missed(clinic)
    clinic.clock.advance(DUE_AFTER + OWNERS_FOR - timedelta(minutes=1))
    assert pass_on(clinic).owner_id == clinic.ids["sara"]
    clinic.clock.advance(timedelta(minutes=1))
    passed = pass_on(clinic)
    assert (passed.owner_id, passed.team_id) == (None, team_id)


def test_whoever_tries_is_not_absent(clinic: Clinic) -> None:
    """MIS-09: a call that reached nobody sets the next try, and with it the owner's time anew."""
    a_team_of_sara(clinic)
    missed(clinic)
    clinic.clock.advance(DUE_AFTER)
    logged = clinic.do(log_call, LogCall(Direction.OUT, NUMBER))
    clinic.do(finish_call, FinishCall(logged.call_id, is_no_answer=True))
    clinic.clock.advance(RETRY_AFTER)
    assert pass_on(clinic).owner_id == clinic.ids["sara"]


def test_without_a_team_it_stays_with_its_owner(clinic: Clinic) -> None:
    """MIS-09: what nobody else could do is not taken from the one who can."""
    missed(clinic)
    clinic.clock.advance(DUE_AFTER + 2 * OWNERS_FOR)
    assert pass_on(clinic).owner_id == clinic.ids["sara"]
