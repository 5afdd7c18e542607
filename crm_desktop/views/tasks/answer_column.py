"""Beside the results: what to read aloud, what the chosen one asks, and at the foot the step that comes next."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.views.tasks.answer_form import AnswerForm
from crm_desktop.views.tasks.next_step_panel import NextStepPanel
from crm_desktop.views.tasks.script_card import ScriptCard
from crm_desktop.views.widgets.answer_fields import around
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.scrolled import Tall, scrolled
from crm_desktop.views.widgets.strip import Strip


class AnswerColumn(QWidget):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.script = ScriptCard()
        self.prompt = EmptyState("keyboard", "accent")
        self.answers = AnswerForm(around(house, self))
        self.strip = Strip("circle-alert", "red")
        self.step = NextStepPanel(house.clock)
        inside = Tall()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.script)
        column.addWidget(self.prompt, 1)
        column.addWidget(self.answers)
        column.addStretch(0)
        below = QVBoxLayout()
        below.setContentsMargins(20, 0, 20, 14)
        below.setSpacing(8)
        below.addWidget(self.strip)
        below.addWidget(self.step)
        self._area = scrolled(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addLayout(below)

    def to_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)
