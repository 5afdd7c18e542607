"""Tasks are planned and changed: each type asks for what it needs (OT-12…16, OT-31, OT-38)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import DateType, Task, TaskReminder
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.views.tasks.task_dialog import TaskDialog
from crm_desktop.views.widgets.lookup_line import Hit
from tests.support.house import TestHouse

Open = Callable[..., TaskDialog]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Open:
    def open_for(**facts: Any) -> TaskDialog:
        dialog = TaskDialog(clinic.house, facts)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_for


def choose(clinic: TestHouse, dialog: TaskDialog, preset: str) -> None:
    dialog.template.choose(clinic.template(preset))
    dialog.template.picked.emit(dialog.template.chosen())


def only_task(clinic: TestHouse) -> Task:
    (found,) = clinic.rows(select(Task).where(Task.parent_id.is_(None)))
    assert isinstance(found, Task)
    return found


def test_a_call_for_the_client_of_the_card(clinic: TestHouse, opened: Open) -> None:
    """OT-13, OT-38: template and client are there, one key plans it."""
    dialog = opened(person_id=clinic.people[0])
    dialog.save()
    task = only_task(clinic)
    assert (task.task_type, task.person_id) == (TaskType.PERSONAL_CALL, clinic.people[0])
    assert (task.performer_id, task.due_on) == (clinic.me, clinic.house.today)


def test_two_letters_and_enter_find_the_template(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-17: templates speed it up."""
    dialog = opened()
    dialog.template.setText("")
    QTest.keyClicks(dialog.template, "wat")
    assert [hit.words for hit in dialog.template.hits()] == ["Order water"]
    QTest.keyClick(dialog.template, Qt.Key.Key_Return)
    assert dialog.kind is TaskType.INTERNAL
    assert dialog.person.isHidden() or not dialog.person.isVisible()


def test_a_call_without_a_client_is_asked_for_in_words(clinic: TestHouse, opened: Open) -> None:
    """OT-13."""
    dialog = opened()
    choose(clinic, dialog, "personal_call")
    dialog.save()
    assert dialog.isVisible()
    assert "whom to call" in dialog.strip.text()


def test_a_round_needs_two_and_makes_a_call_for_each(clinic: TestHouse, opened: Open) -> None:
    """OT-14."""
    dialog = opened(person_ids=tuple(clinic.people[:3]))
    assert dialog.kind is TaskType.CALL_ROUND
    dialog.people.set_hits(dialog.people.hits()[:1])
    dialog.save()
    assert "two clients" in dialog.strip.text()
    dialog.people.set_hits([Hit(person_id, "") for person_id in clinic.people[:3]])
    dialog.save()
    parent = only_task(clinic)
    assert len(clinic.rows(select(Task).where(Task.parent_id == parent.id))) == 3


def test_an_internal_task_has_no_client(clinic: TestHouse, opened: Open) -> None:
    """OT-16: also when it was opened from a client's card."""
    dialog = opened(person_id=clinic.people[0])
    choose(clinic, dialog, "internal_task")
    assert not dialog.person.isVisible()
    dialog.save()
    assert only_task(clinic).person_id is None


@pytest.mark.parametrize(
    ("kind", "shown"),
    [(DateType.ONCE, (True, False, True)), (DateType.RANGE, (True, True, False)), (DateType.TODAY, (False,) * 3)],
)
def test_the_date_type_decides_what_is_asked(
    clinic: TestHouse, opened: Open, kind: DateType, shown: tuple[bool, ...]
) -> None:
    """C24-53: a range asks two dates, today none."""
    when = opened(person_id=clinic.people[0]).when
    when.kind.set_current(kind.value)
    when.kind.chosen.emit(kind.value)
    assert tuple(field.isVisible() for field in (when.day, when.until, when.time)) == shown


def test_a_reminder_stands_before_the_hour(clinic: TestHouse, opened: Open) -> None:
    """OT-43."""
    dialog = opened(person_id=clinic.people[0])
    assert not dialog.reminder.isEnabled(), "some time today cannot be reminded of"
    dialog.when.time.line.setText("15")
    dialog.when.time.commit()
    dialog.reminder.setCurrentIndex(3)
    dialog.save()
    task = only_task(clinic)
    (reminder,) = clinic.rows(select(TaskReminder))
    assert task.due_at is not None
    assert task.due_at - reminder.remind_at == timedelta(minutes=15)


def test_a_task_is_changed(clinic: TestHouse, opened: Open) -> None:
    """OT-31: words, priority and date; an overdue one may be renamed without a new date."""
    task_id = clinic.a_task()
    clinic.clock.advance(timedelta(days=3))
    dialog = opened(task_id=task_id)
    dialog.title.setText("Ask about the crown")
    dialog.priority.set_current(Priority.URGENT.value)
    dialog.save()
    task = clinic.task(task_id)
    assert (task.title, task.priority) == ("Ask about the crown", Priority.URGENT)
    assert task.due_on == clinic.house.today - timedelta(days=3)


def test_what_was_typed_comes_back(clinic: TestHouse, opened: Open) -> None:
    """Pain P13."""
    dialog = opened(person_id=clinic.people[0])
    dialog.title.setText("Half a wor")
    dialog.touch()
    dialog.close()
    assert opened(person_id=clinic.people[0]).title.text() == "Half a wor"
