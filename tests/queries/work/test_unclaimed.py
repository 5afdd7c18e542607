"""Work that is nobody's yet."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.calls.call import Direction
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.queries.admin.branch_days import as_of
from crm_desktop.queries.work.unclaimed import unclaimed_count
from crm_desktop.rules.due import When
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from tests.support.house import TestHouse
from tests.support.house import clinic as clinic


def counted(clinic: TestHouse) -> int:
    at = clinic.read(lambda session: as_of(session, clinic.actor, clinic.clock()))
    return clinic.read(lambda session: unclaimed_count(session, clinic.actor, at))


def test_what_is_due_and_nobodys_is_counted(clinic: TestHouse) -> None:
    """R1, C24-09: not what somebody has, nor what is of tomorrow; a missed call that has no owner counts too."""
    clinic.a_task()
    clinic.a_task(for_anybody=True, when=When(on=clinic.house.today + timedelta(days=1)))
    assert counted(clinic) == 0
    clinic.a_task(for_anybody=True)
    clinic.a_task(team_id=clinic.team)
    assert counted(clinic) == 2
    missed = LogCall(Direction.IN, person_id=clinic.people[1], is_missed=True)
    item_id = clinic.write(lambda work: log_call(work, missed)).callback_id
    assert counted(clinic) == 2

    def leave(work: object) -> None:
        work.session.get_one(CallbackItem, item_id).owner_id = None  # type: ignore[attr-defined]  # a unit of work

    clinic.write(leave)
    assert counted(clinic) == 3
