"""Postponing, handing over and cancelling from the list: one digit, or words of one's own."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.work.task import TaskStatus
from crm_desktop.views.tasks.cancel_dialog import CancelDialog
from crm_desktop.views.tasks.hand_over_dialog import HandOverDialog
from crm_desktop.views.tasks.postpone_dialog import PostponeDialog
from tests.support.house import TestHouse


def test_a_digit_and_enter_postpone(clinic: TestHouse, qtbot: QtBot) -> None:
    """P on the row, `3`, Enter: in three days; it is counted."""
    task_id = clinic.a_task()
    dialog = PostponeDialog(clinic.house, {"task_id": task_id})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.usual.pick_by_digit("3")
    QTest.keyClick(dialog.usual.button("3"), Qt.Key.Key_Return)
    task = clinic.task(task_id)
    assert (task.due_on, task.postponed) == (clinic.house.today + timedelta(days=3), 1)


def test_a_typed_day_and_hour_postpone_several(clinic: TestHouse, qtbot: QtBot) -> None:
    """T2: all that were chosen, in one group."""
    ids = (clinic.a_task(), clinic.a_task(person=1))
    dialog = PostponeDialog(clinic.house, {"task_ids": ids})
    qtbot.addWidget(dialog)
    dialog.day.line.setText("+10")
    dialog.time.line.setText("9:30")
    dialog.save()
    tasks = [clinic.task(one) for one in ids]
    assert {task.due_on for task in tasks} == {clinic.house.today + timedelta(days=10)}
    assert all(task.due_at is not None and task.due_at.strftime("%H:%M") == "06:00" for task in tasks)


def test_what_cannot_be_read_keeps_the_dialog(clinic: TestHouse, qtbot: QtBot) -> None:
    """interface.md: a refusal in words, nothing typed is lost."""
    dialog = PostponeDialog(clinic.house, {"task_id": clinic.a_task()})
    qtbot.addWidget(dialog)
    dialog.day.line.setText("soonish")
    dialog.save()
    assert dialog.day.line.text() == "soonish"
    assert dialog.strip.text()


def test_cancelling_asks_why(clinic: TestHouse, qtbot: QtBot) -> None:
    """domain.md, Task: cancel needs a reason."""
    task_id = clinic.a_task()
    dialog = CancelDialog(clinic.house, {"task_id": task_id})
    qtbot.addWidget(dialog)
    dialog.save()
    assert "why" in dialog.strip.text()
    dialog.reasons.pick_by_digit("2")
    dialog.save()
    task = clinic.task(task_id)
    assert (task.status, task.cancel_reason) == (TaskStatus.CANCELLED, "Planned twice")


def test_a_cancelled_task_of_an_open_lead_needs_a_next_step(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-18: nobody is forgotten; the refusal is said in words."""
    task_id = clinic.first_task(clinic.lead())
    dialog = CancelDialog(clinic.house, {"task_id": task_id})
    qtbot.addWidget(dialog)
    dialog.reasons.pick_by_digit("1")
    dialog.save()
    assert dialog.strip.text()
    assert clinic.task(task_id).status is TaskStatus.PLANNED


def test_work_is_handed_to_a_team(clinic: TestHouse, qtbot: QtBot) -> None:
    """T3, R14."""
    ids = (clinic.a_task(), clinic.a_task(person=1))
    dialog = HandOverDialog(clinic.house, {"task_ids": ids})
    qtbot.addWidget(dialog)
    dialog.to.set_performer(None, clinic.team)
    dialog.save()
    assert {(clinic.task(one).performer_id, clinic.task(one).team_id) for one in ids} == {(None, clinic.team)}
