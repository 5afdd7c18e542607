"""O5: a call round worked through with counted keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import select

from crm_desktop.models.work.result import Closes, Result, ResultKind
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.tasks.round_calls import unreached
from crm_desktop.views.widgets.round_vm import open_next_call
from tests.support.house import TestHouse

N, B = (57, "т", "n"), (56, "и", "b")  # scan code, what a Russian and a Latin layout write


class Desk:
    """Opens the dialogs that are asked for, and counts the keys that go to them."""

    def __init__(self, clinic: TestHouse, qtbot: QtBot) -> None:
        self.clinic, self.qtbot, self.keys = clinic, qtbot, 0
        self.dialogs: list[CompleteTaskDialog] = []
        self.said: list[str] = []
        clinic.house.go.dialog_asked.connect(self._open)
        clinic.house.go.toast_asked.connect(lambda sentence, _tone: self.said.append(sentence))

    def _open(self, key: str, facts: Mapping[str, Any]) -> None:
        assert key == "complete_task"
        dialog = CompleteTaskDialog(self.clinic.house, facts["task_id"], in_round=facts.get("in_round", False))
        self.qtbot.addWidget(dialog)
        self.dialogs.append(dialog)
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: dialog.focusWidget() is not None)

    @property
    def dialog(self) -> CompleteTaskDialog:
        return self.dialogs[-1]

    def press(self, key: tuple[int, str, str], layout: int = 2) -> None:
        scan, text = key[0], str(key[layout])
        event = QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), Qt.KeyboardModifier.NoModifier, scan, 0, 0, text)
        QApplication.sendEvent(self.dialog.focusWidget(), event)
        self.keys += 1

    def enter(self) -> None:
        QTest.keyClick(self.dialog.focusWidget(), Qt.Key.Key_Return)
        self.keys += 1


@pytest.fixture
def desk(clinic: TestHouse, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(clinic, qtbot)
    yield made
    for dialog in made.dialogs:
        if isValid(dialog):
            dialog.close()


@pytest.fixture
def round_id(clinic: TestHouse) -> UUID:
    order = CreateCallRound(clinic.template("call_round"), tuple(clinic.people[:4]), performer_id=clinic.me)
    return clinic.write(lambda work: create_call_round(work, order).id)


def results(clinic: TestHouse, round_id: UUID) -> list[str | None]:
    statement = (
        select(Result.preset)
        .join(Task, Task.result_id == Result.id)
        .where(Task.parent_id == round_id)
        .order_by(Task.done_at, Task.id)
    )
    return clinic.rows(statement)


def test_no_answer_is_two_keys_and_the_next_call_is_there(clinic: TestHouse, desk: Desk, round_id: UUID) -> None:
    """O5: ≤ 2 keys a no answer; `N` and `B` by their place on the keyboard."""
    open_next_call(clinic.house, round_id, lambda _problem: None)
    assert "call 1 of 4" in desk.dialog.told.text()
    desk.press(N)
    desk.enter()
    assert desk.keys == 2
    assert "call 2 of 4" in desk.dialog.told.text()
    desk.press(B, layout=1)
    desk.press(B, layout=1)
    assert desk.keys == 4
    assert "call 3 of 4" in desk.dialog.told.text()
    assert sorted(map(str, results(clinic, round_id))) == ["busy", "no_answer"]


def test_the_round_ends_with_its_last_call(clinic: TestHouse, desk: Desk, round_id: UUID) -> None:
    """OT-14: done when its calls are, in eight keys for four; nothing opens after."""
    open_next_call(clinic.house, round_id, lambda _problem: None)
    for _ in range(4):
        desk.press(N)
        desk.press(N)
    assert (desk.keys, len(desk.dialogs)) == (8, 4)
    assert clinic.task(round_id).status is TaskStatus.DONE
    assert desk.said[-1] == "The call round is done."


def test_escape_ends_and_leaves_nothing_in_work(clinic: TestHouse, desk: Desk, round_id: UUID) -> None:
    """O5: the call that opened by itself waits for the next time."""
    open_next_call(clinic.house, round_id, lambda _problem: None)
    desk.press(N)
    desk.press(N)
    second = desk.dialog.vm.task_id
    assert clinic.task(second).status is TaskStatus.IN_WORK
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert clinic.task(second).status is TaskStatus.PLANNED
    assert len(desk.dialogs) == 2


def test_ctrl_z_takes_back_the_result_not_the_next_call(clinic: TestHouse, desk: Desk, round_id: UUID) -> None:
    """Undo means what one did last."""
    open_next_call(clinic.house, round_id, lambda _problem: None)
    first = desk.dialog.vm.task_id
    desk.press(N)
    desk.press(N)
    assert clinic.write(lambda work: undo_last(work, UndoLast()).act, act="") == "complete_task"
    assert clinic.task(first).is_open


def test_a_single_task_opens_nothing_after_it(clinic: TestHouse, desk: Desk) -> None:
    clinic.house.go.complete_task(clinic.a_task())
    assert not desk.dialog.told.isVisible()
    desk.press(N)
    desk.enter()
    assert len(desk.dialogs) == 1


def test_a_clinics_own_results_stand_in_for_the_presets() -> None:
    """The keys go by what a result means, not by its name."""

    def row(number: int, preset: str | None, is_no_answer: bool = True) -> AllowedResultRow:
        return AllowedResultRow(
            UUID(int=number), None, "", ResultKind.POSTPONE, Closes.NOTHING, is_no_answer, (), None, preset
        )

    assert unreached([row(1, "busy"), row(2, "no_answer")]) == {"N": UUID(int=2), "B": UUID(int=1)}
    assert unreached([row(1, "thinking", False), row(2, None), row(3, None)]) == {"N": UUID(int=2), "B": UUID(int=3)}
    assert unreached([row(1, "busy"), row(2, None)]) == {"N": UUID(int=2), "B": UUID(int=1)}
    assert unreached([row(1, "thinking", False)]) == {}
