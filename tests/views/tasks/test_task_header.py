"""Who a task is about, while it is still on its way."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from tests.support.house import TestHouse
from tests.support.slow_lanes import SlowLanes


def test_nothing_is_drawn_of_a_task_that_is_not_there_yet(clinic: TestHouse, qtbot: QtBot) -> None:
    """O5, interface "States": between two calls of a round stood a face without a name and two chips without a word."""
    lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    dialog = CompleteTaskDialog(replace(clinic.house, lanes=lanes), clinic.a_task())
    qtbot.addWidget(dialog)
    dialog.show()
    header = dialog.header
    drawn = (header.avatar, header._disc, header._mark, header.status, header.priority)
    assert not any(one.isVisible() for one in drawn)
    before = header.height()
    lanes.answer_all()
    qtbot.waitUntil(lambda: bool(header.name.text()))
    assert header.avatar.isVisible()
    assert header.status.isVisible()
    assert header._mark.isVisible()
    assert not header._disc.isVisible()
    assert abs(header.height() - before) < 6, "what stands below does not jump"
