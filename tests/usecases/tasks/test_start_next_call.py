"""Working through a call round."""

from __future__ import annotations

import pytest

from crm_desktop.models.work.task import Task
from crm_desktop.rules.task_moves import TaskClosed
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.usecases.tasks.start_next_call import RoundWaits, StartNextCall, start_next_call
from tests.support.process import Clinic


@pytest.fixture
def calls(clinic: Clinic) -> Task:
    persons = (clinic.ids["maryam"], clinic.ids["ali"])
    return clinic.do(create_call_round, CreateCallRound(clinic.ids["lapsed patients"], persons, for_anybody=True))


def test_one_call_after_the_other_until_the_round_is_done(clinic: Clinic, calls: Task) -> None:
    """OT-14, OT-37: Space takes the next; the same one until it has its result."""
    for name in ("maryam", "ali"):
        task = clinic.do(start_next_call, StartNextCall(calls.id))
        assert task.person_id == clinic.ids[name]
        assert clinic.do(start_next_call, StartNextCall(calls.id)).id == task.id
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["no answer"]))
    with pytest.raises(TaskClosed):
        clinic.do(start_next_call, StartNextCall(calls.id))


def test_two_operators_never_get_the_same_call(clinic: Clinic, calls: Task) -> None:
    """OT-33: each call is taken once; who finds none left is told so."""
    first = clinic.do(start_next_call, StartNextCall(calls.id), clinic.sara)
    second = clinic.do(start_next_call, StartNextCall(calls.id), clinic.reza)
    assert first.id != second.id
    clinic.do(complete_task, CompleteTask(second.id, clinic.ids["no answer"]), clinic.reza)
    with pytest.raises(RoundWaits):
        clinic.do(start_next_call, StartNextCall(calls.id), clinic.reza)
