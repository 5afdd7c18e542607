"""Take a late request into work, and say why it took so long: by digit (MIS-31)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.numbers import duration
from crm_desktop.i18n.style import current_style
from crm_desktop.usecases.requests.set_delay_cause import SetDelayCause, set_delay_cause
from crm_desktop.usecases.requests.take_request import TakeRequest, take_request
from crm_desktop.views.requests.request_dialog import RequestDialog
from crm_desktop.views.requests.request_facts import RequestFacts
from crm_desktop.views.widgets.form_dialog import Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class TakeRequestDialog(RequestDialog):
    ACT: ClassVar[str] = "take_request"
    ICON: ClassVar[str] = "hourglass"
    TONE: ClassVar[str] = "amber"
    WIDTH: ClassVar[int] = 520

    def __init__(self, house: House, request_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(house, request_id, "", parent)

    def lay_out(self) -> None:
        self._waited = Label("", "strong", wrap=True)
        self._why = Label("", "field")
        self.causes = OptionGroup()
        for widget in (self._waited, self._why, self.causes):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.causes.accepted.connect(self.save)
        self.causes.picked.connect(lambda _key: self.touch())

    def show_words(self) -> None:
        self.say_head(self.tr("Take into work"), self.whose, self.tr("Take it"))
        self._why.setText(self.tr("Why did the answer take so long?"))
        self.causes.setAccessibleName(self._why.text())
        self.hint.setText(self.tr("A digit chooses, Enter takes it"))
        if self.facts is not None:
            seconds = int((self.house.now - self.facts.request.received_at).total_seconds())
            waited = duration(seconds, current_style())
            self._waited.setText(self.tr("It has waited for %1.").replace("%1", waited))

    def show_facts(self, facts: RequestFacts) -> None:
        self.causes.set_options([Option(key, words, "amber") for key, words in facts.delay_causes])
        if facts.known_cause is not None:
            self.causes.choose(facts.known_cause)  # what the program knows; another digit says better
        self.causes.take_focus()

    def lack(self) -> str:
        # A clinic without such a list is not asked what it cannot answer.
        if self.causes.chosen() or not self.causes.keys():
            return ""
        self.causes.take_focus()
        return self.tr("Choose the cause: press its digit.")

    def work(self) -> Work:
        cause = self.causes.chosen_id()
        order = TakeRequest(self.request_id, cause)
        return lambda unit: take_request(unit, order).id


class DelayCauseDialog(TakeRequestDialog):
    """The same question about an answer that was given already."""

    ACT: ClassVar[str] = "set_delay_cause"

    def show_words(self) -> None:
        super().show_words()
        self.say_head(self.tr("Cause of the late answer"), self.whose, self.tr("Save"))
        self.hint.setText(self.tr("A digit chooses, Enter saves"))
        answered = self.facts.request.first_response_at if self.facts is not None else None
        if self.facts is not None and answered is not None:
            waited = duration(int((answered - self.facts.request.received_at).total_seconds()), current_style())
            self._waited.setText(self.tr("It was answered after %1.").replace("%1", waited))

    def work(self) -> Work:
        order = SetDelayCause(self.request_id, self.causes.chosen_id())
        return lambda unit: set_delay_cause(unit, order).id
