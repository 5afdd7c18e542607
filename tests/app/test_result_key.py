"""F9 wherever one is (OT-37, OT-40)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from crm_desktop.app.result_key import ask_result
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.shell.navigation import Place
from crm_desktop.views.tasks.tasks_page import TasksPage
from tests.support.house import TestHouse, clinic
from tests.support.look import dress

__all__ = ["clinic"]


@pytest.fixture
def window(qapp: QApplication, clinic: TestHouse) -> Iterator[MainWindow]:
    dress(qapp)
    made = MainWindow()
    place = Place("tasks", "list-checks", lambda: "Tasks", "work", "")
    made.set_places([place], {"tasks": lambda: TasksPage(clinic.house)})
    made.command_asked.connect(lambda act: ask_result(made, clinic.house) if act == "result" else None)
    made.show()
    made.activateWindow()
    yield made
    QApplication.processEvents()
    made.hide()
    delete(made)


def f9(window: MainWindow, clinic: TestHouse, qtbot: QtBot) -> list[UUID]:
    """The tasks whose result is asked when the key is pressed with the list in focus."""
    window.open_screen("tasks")
    page: Any = window.page("tasks")
    qtbot.waitUntil(lambda: page.table.chosen_row() is not None or page.table.model().rowCount() == 0)
    asked: list[UUID] = []
    clinic.house.go.dialog_asked.connect(lambda _key, facts: asked.append(facts["task_id"]))
    QTest.keyClick(page.table, Qt.Key.Key_F9)
    return asked


def test_work_that_has_begun_goes_before_the_row(clinic: TestHouse, window: MainWindow, qtbot: QtBot) -> None:
    clinic.a_task()
    begun = clinic.a_task(person=1)
    clinic.write(lambda work: take_task(work, TakeTask(begun)))
    assert f9(window, clinic, qtbot) == [begun]


def test_without_it_the_row_under_the_cursor_is_meant(clinic: TestHouse, window: MainWindow, qtbot: QtBot) -> None:
    task_id = clinic.a_task()
    assert f9(window, clinic, qtbot) == [task_id]


def test_with_neither_it_is_said_in_words(clinic: TestHouse, window: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: said.append(sentence))
    assert f9(window, clinic, qtbot) == []
    assert said == ["Nothing is in work, and this line takes no result."]
