"""What the result dialog says of the end of a chain."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.deal_type import DealType, PipelineMode
from crm_desktop.models.work.task import Task
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from tests.support.house import TestHouse


@pytest.mark.parametrize(("mode", "is_end"), [(PipelineMode.WORKFLOW, True), (PipelineMode.MANUAL, False)])
def test_the_last_step_of_a_workflow_says_that_the_deal_is_won(
    clinic: TestHouse, qtbot: QtBot, mode: PipelineMode, is_end: bool
) -> None:
    """FC-51, OT-40: whoever approves it reads before saving what it does; moved by hand, a next step is told."""
    task_id = clinic.first_task(clinic.lead())

    def draw(work: UnitOfWork) -> None:
        task = work.get(Task, task_id)
        assert task.deal_id is not None
        task.progress = 100
        work.get(DealType, work.get(Deal, task.deal_id).deal_type_id).mode = mode

    clinic.write(draw)
    dialog = CompleteTaskDialog(clinic.house, task_id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_1)
    assert dialog.vm.step is not None
    assert dialog.vm.step.ends is is_end
    assert (dialog.step.who.text() == "The deal is won.") is is_end
