"""Somebody went home ill."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.models.notes.notification import Notification
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.work.work_of import WorkOf, work_of
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.hand_over_work import (
    HandOverWork,
    NothingToHandOver,
    SameHands,
    hand_over_work,
)
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from tests.support.builders import acting_as
from tests.support.process import Clinic


def of_sara(clinic: Clinic) -> tuple[Task, Lead, CallbackItem]:
    """One task in work, a lead with its planned call, and a caller to call back."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    clinic.do(take_task, TakeTask(task.id))
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],), assignee_id=clinic.ids["sara"]))[0]
    logged = clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))
    return task, lead, clinic.row(CallbackItem, logged.callback_id)


def held(clinic: Clinic, name: str) -> WorkOf:
    return clinic.base.read(lambda session: work_of(session, clinic.sara, clinic.ids[name]))


def test_all_of_it_goes_in_one_group(clinic: Clinic) -> None:
    """T3: tasks, call-backs and leads; the one who gets it is told once."""
    task, lead, owed = of_sara(clinic)
    assert held(clinic, "sara") == WorkOf(tasks=2, leads=1, callbacks=1)
    done = clinic.do(hand_over_work, HandOverWork(clinic.ids["sara"], clinic.ids["reza"]))
    assert (done.tasks, done.leads, done.callbacks) == (2, 1, 1)
    assert held(clinic, "sara").is_empty
    assert (clinic.row(Task, task.id).status, clinic.row(Task, task.id).taken_at) == (TaskStatus.PLANNED, None)
    assert clinic.row(Lead, lead.id).assignee_id == clinic.ids["reza"]
    assert clinic.row(CallbackItem, owed.id).owner_id == clinic.ids["reza"]
    (notice,) = clinic.rows(Notification)
    assert (notice.user_id, notice.facts["number"], notice.facts["of"]) == (clinic.ids["reza"], 2, "Sara")
    assert clinic.breaches() == []


def test_it_is_undone_as_one(clinic: Clinic) -> None:
    """T3: undo possible."""
    of_sara(clinic)
    clinic.do(hand_over_work, HandOverWork(clinic.ids["sara"], clinic.ids["reza"]))
    clinic.do(undo_last, UndoLast())
    assert held(clinic, "sara") == WorkOf(tasks=2, leads=1, callbacks=1)
    assert held(clinic, "reza").is_empty


def test_leads_may_stay(clinic: Clinic) -> None:
    """T3: "leads by rule": an hour's absence moves the tasks alone."""
    of_sara(clinic)
    clinic.do(hand_over_work, HandOverWork(clinic.ids["sara"], clinic.ids["reza"], with_leads=False))
    assert held(clinic, "sara") == WorkOf(leads=1)


def test_it_takes_the_right_for_every_piece(clinic: Clinic) -> None:
    """C24-31: whoever may hand over their own work does not hand over a colleague's."""
    of_sara(clinic)
    row = clinic.row(User, clinic.ids["reza"])
    order = HandOverWork(clinic.ids["sara"], clinic.ids["reza"])
    for actor in (acting_as(row, without=(Right.TASKS_HAND_OVER,)), acting_as(row, scope=Scope.OWN)):
        with pytest.raises(NoRight):
            clinic.do(hand_over_work, order, actor)
    assert held(clinic, "sara").tasks == 2


def test_nothing_and_oneself_are_refused(clinic: Clinic) -> None:
    with pytest.raises(NothingToHandOver):
        clinic.do(hand_over_work, HandOverWork(clinic.ids["sara"], clinic.ids["reza"]))
    of_sara(clinic)
    with pytest.raises(SameHands):
        clinic.do(hand_over_work, HandOverWork(clinic.ids["sara"], clinic.ids["sara"]))
