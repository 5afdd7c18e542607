"""Above a result's form: what a correction takes back, how far the round has come, or who has the task in work."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.views.tasks import result_words
from crm_desktop.views.tasks.correction import taken_back
from crm_desktop.views.tasks.result_form import ResultForm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.strip import Strip


class FormStanding(QWidget):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.told = Strip("history", "blue")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 12)
        self._row.addWidget(self.told)
        self.hide()

    def add(self, panel: QWidget) -> None:
        self._row.addWidget(panel)

    def show_form(self, form: ResultForm, *, is_correction: bool) -> None:
        """Nothing to tell, no strip."""
        if is_correction:
            self.told.say(taken_back(form.given, self._house) if form.given is not None else "", "history", "blue")
        elif form.round is not None and form.round.is_open:
            self.told.say(result_words.round_place(form.round), "headset", "blue")
        elif (held := result_words.held(form.task, self._house.session.user_id)) and form.task.is_open:
            self.told.say(held, "user", "amber")
        self.setVisible(bool(self.told.text()))
