"""What somebody holds, told by its numbers before it is handed over (T3, C24-65)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.work.work_of import WorkOf
from crm_desktop.views.widgets.form_dialog import filled


def held_words(held: WorkOf) -> str:
    style = current_style()
    return filled(
        QCoreApplication.translate(
            "HandOverWorkDialog", "Open tasks: {tasks} · leads: {leads} · call-backs: {callbacks}"
        ),
        tasks=count(held.tasks, style),
        leads=count(held.leads, style),
        callbacks=count(held.callbacks, style),
    )
