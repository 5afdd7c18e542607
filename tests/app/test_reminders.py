"""Reminders ring by themselves, and a quiet minute writes nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.app.reminders import Reminders
from crm_desktop.app.shell_extras import ShellExtras
from crm_desktop.models.work.task import TaskReminder
from crm_desktop.store.changes import ChangeSet
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.shell.main_window import MainWindow
from tests.support.house import TestHouse, clinic
from tests.support.look import dress

__all__ = ["clinic"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)


def in_five_minutes(clinic: TestHouse) -> None:
    task_id = clinic.a_task(title="Call back")

    def remind(work: UnitOfWork) -> None:
        work.add(TaskReminder(task_id=task_id, user_id=clinic.me, remind_at=work.now + timedelta(minutes=5)))

    clinic.write(remind)


def test_only_a_reminder_that_is_due_is_written(clinic: TestHouse) -> None:
    """OT-43, house.md: the one writer is not asked every few seconds when nothing is due."""
    in_five_minutes(clinic)
    reminders = Reminders(clinic.house)
    written: list[ChangeSet] = []
    clinic.base.writer.published.append(written.append)
    reminders.ring()
    assert written == []
    clinic.clock.advance(timedelta(minutes=5))
    reminders.ring()
    assert [changes.touches("notification") for changes in written] == [True]


def test_what_rang_stands_among_the_notices(clinic: TestHouse, qtbot: QtBot) -> None:
    """OT-43: without anybody asking for it."""
    in_five_minutes(clinic)
    window = MainWindow()
    qtbot.addWidget(window)
    extras = ShellExtras(window, clinic.house, [], (), can_lock=False)
    clinic.clock.advance(timedelta(minutes=5))
    extras._reminders.ring()
    assert [row.facts["title"] for row in extras.tray.list.rows] == ["Call back"]
