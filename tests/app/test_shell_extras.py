"""What hangs on the window: reminders ring by themselves, and a quiet minute writes nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.app.shell_extras import ShellExtras
from crm_desktop.models.work.task import Task, TaskReminder
from crm_desktop.store.changes import ChangeSet
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.shell.main_window import MainWindow
from tests.support.builders import a_template
from tests.support.house import TestHouse, clinic
from tests.support.look import dress

__all__ = ["clinic"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)


def test_only_a_reminder_that_is_due_is_written(clinic: TestHouse, qtbot: QtBot) -> None:
    """OT-43, house.md: the one writer is not asked every few seconds when nothing is due."""

    def remind(work: UnitOfWork) -> None:
        template = a_template(work)
        task = work.add(
            Task(template_id=template.id, task_type=template.task_type, title="Call back", due_on=work.today)
        )
        work.add(TaskReminder(task_id=task.id, user_id=clinic.me, remind_at=work.now + timedelta(minutes=5)))

    clinic.write(remind)
    window = MainWindow()
    qtbot.addWidget(window)
    extras = ShellExtras(window, clinic.house, [], (), can_lock=False)
    written: list[ChangeSet] = []
    clinic.base.writer.published.append(written.append)
    extras.ring()
    assert written == []
    clinic.clock.advance(timedelta(minutes=5))
    extras.ring()
    assert [changes.touches("notification") for changes in written] == [True]
    assert [row.facts["title"] for row in extras.tray.list.rows] == ["Call back"]
