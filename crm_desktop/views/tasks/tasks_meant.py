"""Which tasks a small dialog is about: one or several, told in a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.work.task_rows import TaskRow, task_page
from crm_desktop.views.widgets.form_dialog import FormDialog, filled
from crm_desktop.views.widgets.house import House

translate = QCoreApplication.translate


def ids_meant(facts: Mapping[str, Any]) -> tuple[UUID, ...]:
    """`task_ids`, or the one `task_id`."""
    return tuple(facts["task_ids"]) if "task_ids" in facts else (facts["task_id"],)


def read_tasks(house: House, dialog: FormDialog, ids: Sequence[UUID], done: Callable[[list[TaskRow]], None]) -> None:
    actor = house.session.actor
    house.lanes.read(dialog, lambda session: task_page(session, actor, ids), done, dialog.refuse)


def told(rows: Sequence[TaskRow], number: int) -> str:
    """One task by its name and client, several by their number."""
    if number == 1 and rows:
        row = rows[0]
        if not row.person:
            return row.title
        return filled(translate("TasksMeant", "{task} · {client}"), task=row.title, client=row.person)
    return current_style().in_digits(counted.tasks(number))
