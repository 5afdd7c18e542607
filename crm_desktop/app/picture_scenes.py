"""The scenes of the pictures beyond the plain screens: dialogs with something real in them, and states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

if TYPE_CHECKING:
    from crm_desktop.app.pictures import Stage

Scene = Callable[["Stage"], None]


def _first_row(stage: Stage, screen: str) -> None:
    """The screen with its first row chosen and the person's card beside it."""
    stage.window.open_screen(screen)
    QApplication.processEvents()
    page = stage.window.page(screen)
    table = page.findChild(QTableView) if page is not None else None
    if table is not None:
        # Only a row that somebody chose opens the card, so the keys are pressed.
        for _ in range(3):
            QTest.keyClick(table, Qt.Key.Key_Down)
        QTest.qWait(400)  # the card waits until the cursor rests
    for _ in range(4):
        QApplication.processEvents()


def _open_task(stage: Stage) -> UUID:
    from crm_desktop.models.work.task_template import TaskType
    from crm_desktop.queries.work.task_filters import TaskFilter, Whose
    from crm_desktop.queries.work.task_rows import task_ids

    wanted = TaskFilter(Whose.ALL, task_type=TaskType.PERSONAL_CALL)
    actor = stage.house.session.actor
    return stage.base.read(lambda session: task_ids(session, actor, wanted, 30))[-1]


def _result(stage: Stage) -> None:
    stage.dialog("complete_task", {"task_id": _open_task(stage)})


def _result_picked(digit: Qt.Key) -> Scene:
    def scene(stage: Stage) -> None:
        _result(stage)
        for _ in range(4):
            QApplication.processEvents()
        QTest.keyClick(stage.dialogs[-1], digit)

    return scene


def _dialog(key: str, facts: Mapping[str, Any] | None = None) -> Scene:
    return lambda stage: stage.dialog(key, facts or {})


def _act(act: str) -> Scene:
    """A global key over the desk: the palette, the list of keys, the notices."""

    def scene(stage: Stage) -> None:
        stage.extras.command(act)

    return scene


def _search(stage: Stage) -> None:
    box = stage.window.top_bar.search
    box.setFocus()
    box.setText({"fa": "مر", "ru": "Ма"}.get(stage.look.language, "Sa"))
    box.textEdited.emit(box.text())
    for _ in range(6):
        QApplication.processEvents()
        QTest.qWait(60)


def _alone(make: Callable[[], QWidget]) -> Scene:
    return lambda stage: stage.window.show_alone(make())


def _unlock() -> QWidget:
    from crm_desktop.views.login.unlock_page import UnlockPage

    return UnlockPage()


def _unlock_refused() -> QWidget:
    from crm_desktop.store.problems import WrongKey
    from crm_desktop.views.login.unlock_page import UnlockPage

    page = UnlockPage()
    page.show_refusal(WrongKey())
    return page


SCENES: dict[str, Scene] = {
    "desk.chosen": lambda stage: _first_row(stage, "desk"),
    "tasks.chosen": lambda stage: _first_row(stage, "tasks"),
    "people.chosen": lambda stage: _first_row(stage, "people"),
    "leads.chosen": lambda stage: _first_row(stage, "leads"),
    "calls.chosen": lambda stage: _first_row(stage, "calls"),
    "complete_task": _result,
    "complete_task.booked": _result_picked(Qt.Key.Key_1),
    "complete_task.thinking": _result_picked(Qt.Key.Key_2),
    "complete_task.refused": _result_picked(Qt.Key.Key_7),
    "new_call": _dialog("new_call"),
    "new_lead": _dialog("new_lead"),
    "new_person": _dialog("new_person"),
    "new_request": _dialog("new_request"),
    "new_task": _dialog("new_task"),
    "palette": _act("palette"),
    "keys": _act("keys"),
    "notices": _act("notices"),
    "search": _search,
    "unlock": _alone(_unlock),
    "unlock.refused": _alone(_unlock_refused),
}
