"""F9 anywhere: the result of the work that has begun, else of the row under the cursor (OT-37, OT-40)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.widgets.house import House


def ask_result(window: MainWindow, house: House) -> None:
    actor = house.session.actor

    def question(session: Any) -> UUID | None:
        from crm_desktop.queries.work.current_tasks import current_task

        current = current_task(session, actor)
        return current.task.id if current is not None else None

    def arrived(task_id: UUID | None) -> None:
        if task_id is not None:
            house.go.complete_task(task_id)
        elif not _tell_row(window):
            house.go.toast(_nothing_to_tell(), "amber")

    house.lanes.read(window, question, arrived)


def _tell_row(window: MainWindow) -> bool:
    from crm_desktop.views.widgets.work_view import WorkView

    page = window.page(window.current)
    views = page.findChildren(WorkView) if page is not None else []
    return any(view.isVisible() and view.tell_result() for view in views)


def _nothing_to_tell() -> str:
    return QCoreApplication.translate("ResultKey", "Nothing is in work, and this line takes no result.")
