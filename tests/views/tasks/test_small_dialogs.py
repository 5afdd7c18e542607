"""Postponing, handing over and cancelling from the list: one digit, or words of one's own."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.views.tasks.cancel_dialog import CancelDialog
from crm_desktop.views.tasks.hand_over_dialog import HandOverDialog
from crm_desktop.views.tasks.hand_over_work_dialog import HandOverWorkDialog
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


@pytest.mark.parametrize(("typed", "days"), [("+4", 4), ("wed", 4)])
def test_a_day_in_words_begins_at_the_usual_days(clinic: TestHouse, qtbot: QtBot, typed: str, days: int) -> None:
    """C24-53: whoever opens the form writes "+4" or a weekday at once; only digits pick a usual day."""
    task_id = clinic.a_task()
    dialog = PostponeDialog(clinic.house, {"task_id": task_id})
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    for letter in typed:
        QTest.keyClicks(dialog.focusWidget(), letter)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert clinic.task(task_id).due_on == clinic.house.today + timedelta(days=days)


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


def test_a_cancelled_task_of_an_open_lead_gets_another(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-18: nobody is forgotten; what comes instead is proposed, and changed in place."""
    lead_id = clinic.lead()
    task_id = clinic.first_task(lead_id)
    dialog = CancelDialog(clinic.house, {"task_id": task_id})
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Implant" in dialog.need.text()
    assert "First contact" in dialog.step.sentence.text()
    dialog.step.open_editor()
    dialog.step.day.line.selectAll()
    QTest.keyClicks(dialog.step.day.line, "+5")
    dialog.reasons.pick_by_digit("1")
    dialog.save()
    assert clinic.task(task_id).status is TaskStatus.CANCELLED
    (following,) = clinic.rows(select(Task).where(Task.lead_id == lead_id, Task.status == TaskStatus.PLANNED))
    assert (following.due_on, following.performer_id) == (clinic.house.today + timedelta(days=5), clinic.me)


def test_of_two_tasks_of_a_lead_one_step_is_left(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-18: cancelled together, followed once; a task without a lead asks for nothing."""
    lead_id = clinic.lead()
    ids = (clinic.first_task(lead_id), clinic.a_task(lead_id=lead_id), clinic.a_task(person=1))
    alone = CancelDialog(clinic.house, {"task_ids": ids[1:]})
    qtbot.addWidget(alone)
    assert alone.step.isHidden()
    dialog = CancelDialog(clinic.house, {"task_ids": ids})
    qtbot.addWidget(dialog)
    dialog.reasons.pick_by_digit("1")
    dialog.save()
    left = clinic.rows(select(Task).where(Task.status == TaskStatus.PLANNED))
    assert [task.lead_id for task in left] == [lead_id]


def test_work_is_handed_to_a_team(clinic: TestHouse, qtbot: QtBot) -> None:
    """T3, R14."""
    ids = (clinic.a_task(), clinic.a_task(person=1))
    dialog = HandOverDialog(clinic.house, {"task_ids": ids})
    qtbot.addWidget(dialog)
    dialog.to.set_performer(None, clinic.team)
    dialog.save()
    assert {(clinic.task(one).performer_id, clinic.task(one).team_id) for one in ids} == {(None, clinic.team)}


def test_ctrl_g_means_a_team(clinic: TestHouse, qtbot: QtBot) -> None:
    """T2, C24-38: two keys, Ctrl+G and Enter; in turn to those on shift, and at night it stays with the team."""
    ids = (clinic.a_task(), clinic.a_task(person=1))
    told: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))
    dialog = HandOverDialog(clinic.house, {"task_ids": ids, "to_team": True})
    qtbot.addWidget(dialog)
    dialog.save()
    assert {clinic.task(one).performer_id for one in ids} == {clinic.me, clinic.mate}
    assert told[-1].startswith("Given in turn")
    clinic.clock.advance(timedelta(hours=12))
    dialog = HandOverDialog(clinic.house, {"task_ids": ids, "to_team": True})
    qtbot.addWidget(dialog)
    dialog.save()
    assert {clinic.task(one).team_id for one in ids} == {clinic.team}
    assert "stays with the team" in told[-1]


def test_all_of_a_colleagues_work_goes_at_once(clinic: TestHouse, qtbot: QtBot) -> None:
    """T3: palette, name, Enter; what they hold is told before."""
    ids = [clinic.a_task(person=at, performer_id=clinic.mate) for at in range(3)]
    lead_id = clinic.lead(person=4)
    clinic.write(lambda work: setattr(work.session.get_one(Lead, lead_id), "assignee_id", clinic.mate))
    said: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: said.append(sentence))
    dialog = HandOverWorkDialog(clinic.house, {})
    qtbot.addWidget(dialog)
    assert dialog.whose.performer() == (clinic.mate, None)
    assert dialog.held_words() == "Open tasks: 3 · leads: 1 · call-backs: 0"
    dialog.to.set_performer(clinic.me, None)
    dialog.save()
    assert {clinic.task(one).performer_id for one in ids} == {clinic.me}
    assert clinic.row(Lead, lead_id).assignee_id == clinic.me
    assert said[0].startswith("3 task")
    assert said[0].endswith("of Ali Mohammadi given to Nasrin Karimi. Ctrl+Z takes it back.")
    assert clinic.write(lambda work: undo_last(work, UndoLast()).act, act="") == "hand_over_work"


def test_work_beyond_ones_right_stays_and_is_told(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-31: a refusal in words, the dialog stays."""
    task_id = clinic.a_task(performer_id=clinic.mate)
    dialog = HandOverWorkDialog(clinic.as_user(clinic.me, without=(Right.TASKS_HAND_OVER,)), {})
    qtbot.addWidget(dialog)
    dialog.save()
    assert "right" in dialog.strip.text()
    assert clinic.task(task_id).performer_id == clinic.mate
