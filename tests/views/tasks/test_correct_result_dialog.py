"""Putting a wrongly chosen result right, from its row and in the same dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse

Correct = Callable[..., CompleteTaskDialog]


@pytest.fixture
def correcting(clinic: TestHouse, qtbot: QtBot) -> Correct:
    def open_for(task_id: UUID, house: House | None = None, is_correction: bool = True) -> CompleteTaskDialog:
        dialog = CompleteTaskDialog(house or clinic.house, task_id, is_correction=is_correction)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
        return dialog

    return open_for


def done_with(correcting: Correct, task_id: UUID, *keys: str) -> None:
    dialog = correcting(task_id, is_correction=False)
    for key in keys:
        QTest.keyClicks(dialog.focusWidget(), key)
    dialog.accept_now()
    assert dialog.result() == CompleteTaskDialog.DialogCode.Accepted


def result_of(clinic: TestHouse, task_id: UUID) -> str:
    result_id = clinic.task(task_id).result_id
    assert result_id is not None
    return clinic.row(Result, result_id).name


def followers(clinic: TestHouse, task_id: UUID) -> list[Task]:
    return clinic.rows(select(Task).where(Task.previous_id == task_id, Task.deleted_at.is_(None)))


def test_the_answers_given_are_there_and_what_is_taken_back_is_told(clinic: TestHouse, correcting: Correct) -> None:
    """OT-42: done → corrected; the form stands as it was left."""
    task_id = clinic.a_task()
    done_with(correcting, task_id, "4", "1", "5")
    dialog = correcting(task_id)
    assert dialog.vm.result is not None
    assert dialog.vm.result.name == "Call back"
    assert dialog.vm.answers[dialog.vm.fields[0].field_id] == ["15:00"]
    assert "“Call back” stays in the history." in dialog.told.text().replace("\u2068", "").replace("\u2069", "")
    assert "Taken back" in dialog.told.text()
    assert "15:00" in dialog.told.text()


def test_another_result_takes_its_place(clinic: TestHouse, correcting: Correct) -> None:
    """OT-42: one next step, that of the right result; undone as one."""
    task_id = clinic.a_task()
    done_with(correcting, task_id, "4", "1", "5")
    dialog = correcting(task_id)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    dialog.accept_now()
    assert result_of(clinic, task_id) == "Thinking"
    (following,) = followers(clinic, task_id)
    assert following.due_on == clinic.house.today + timedelta(days=2)


def test_a_lead_that_was_lost_by_mistake_is_open_again(clinic: TestHouse, correcting: Correct) -> None:
    """FC-18: told before, with the step that comes."""
    lead_id = clinic.lead()
    task_id = clinic.first_task(lead_id)
    done_with(correcting, task_id, "7", "3")
    assert clinic.row(Lead, lead_id).status is LeadStatus.LOST
    dialog = correcting(task_id)
    assert "open again" in dialog.told.text()
    assert len(dialog.vm.reasons) == 1
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert not dialog.step.isHidden()
    dialog.accept_now()
    assert clinic.row(Lead, lead_id).status is LeadStatus.IN_PROGRESS


def test_work_that_has_begun_stays(clinic: TestHouse, correcting: Correct) -> None:
    """OT-42: no second step is proposed beside the one in somebody's hands."""
    task_id = clinic.a_task()
    done_with(correcting, task_id, "2")
    (begun,) = followers(clinic, task_id)
    clinic.write(lambda work: take_task(work, TakeTask(begun.id)))
    dialog = correcting(task_id)
    assert "has begun" in dialog.told.text()
    assert dialog.step.isHidden()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    dialog.accept_now()
    assert [one.id for one in followers(clinic, task_id)] == [begun.id]
    assert clinic.task(begun.id).status is TaskStatus.IN_WORK


def test_the_right_and_the_day_are_asked_for_in_words(clinic: TestHouse, correcting: Correct) -> None:
    """OT-42: [right, within the day]; told when it opens, not after the typing."""
    task_id = clinic.a_task()
    done_with(correcting, task_id, "2")
    dialog = correcting(task_id, clinic.as_user(clinic.me, without=(Right.RESULTS_CORRECT,)))
    assert "right" in dialog.strip.text()
    clinic.clock.advance(timedelta(days=1))
    late = correcting(task_id)
    assert late.strip.text()
    late.accept_now()
    assert late.isVisible()
