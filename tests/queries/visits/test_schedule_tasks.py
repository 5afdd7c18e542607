"""What the calendar of activities reads: open tasks of some days, mine or everybody's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from crm_desktop.kit.clock import day_of, moment_on
from crm_desktop.models.access import Right
from crm_desktop.models.work.task import DateType
from crm_desktop.queries.visits.schedule_tasks import DayTasks, schedule_tasks
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.rules.due import When
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic

ZONE = "Asia/Tehran"


def today(clinic: Clinic) -> date:
    return day_of(clinic.clock(), ZONE)


def a_task(clinic: Clinic, when: When, who: str = "sara") -> UUID:
    order = CreateTask(
        template_id=clinic.ids["first call"],
        when=when,
        person_id=clinic.ids["maryam"],
        performer_id=clinic.ids[who],
    )
    return clinic.do(create_task, order).id


def read(clinic: Clinic, first: int = 0, last: int = 6, whose: Whose = Whose.MINE) -> DayTasks:
    days = today(clinic) + timedelta(days=first), today(clinic) + timedelta(days=last)
    return clinic.base.read(lambda session: schedule_tasks(session, clinic.sara, clinic.clock(), *days, whose))


def test_tasks_of_the_days_with_and_without_an_hour(clinic: Clinic) -> None:
    """C24-28: current and future activities."""
    at = moment_on(today(clinic), "11:00", ZONE)
    timed = a_task(clinic, When(at=at))
    whole = a_task(clinic, When(on=today(clinic) + timedelta(days=2)))
    a_task(clinic, When(on=today(clinic) + timedelta(days=9)))
    rows = read(clinic).rows
    assert [(row.id, row.due_at, row.person) for row in rows] == [
        (timed, at, "Maryam Hosseini"),
        (whole, None, "Maryam Hosseini"),
    ]


def test_a_task_of_several_days_is_there_on_each(clinic: Clinic) -> None:
    first = today(clinic)
    order = When(on=first, until=first + timedelta(days=4), date_type=DateType.RANGE)
    task = a_task(clinic, order)
    assert [row.id for row in read(clinic, 3, 6).rows] == [task]
    assert read(clinic, 5, 6).rows == ()


def test_mine_or_everybodys(clinic: Clinic) -> None:
    a_task(clinic, When(on=today(clinic)), "reza")
    assert read(clinic).rows == ()
    assert [row.performer for row in read(clinic, whose=Whose.ALL).rows] == ["Reza"]


def test_what_is_over_is_not_there_and_what_is_late_says_so(clinic: Clinic) -> None:
    gone = a_task(clinic, When(on=today(clinic)))
    a_task(clinic, When(at=moment_on(today(clinic), "11:00", ZONE)))
    clinic.do(cancel_task, CancelTask(gone, "Twice"))
    clinic.clock.advance(timedelta(hours=4))
    assert [row.is_overdue for row in read(clinic).rows] == [True]


def test_without_the_right_it_is_refused(clinic: Clinic) -> None:
    """C24-31: the right that is missing is named."""
    rights = dict(clinic.sara.rights)
    del rights[Right.TASKS_SEE]
    actor, day = replace(clinic.sara, rights=rights), today(clinic)
    with pytest.raises(NoRight) as refused:
        clinic.base.read(lambda session: schedule_tasks(session, actor, clinic.clock(), day, day))
    assert refused.value.facts["right"] == Right.TASKS_SEE.value
