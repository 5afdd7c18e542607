"""Close a request that leads nowhere: spam or a wrong number, or lost with its reasons (MIS-32)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.usecases.requests.close_request import CloseRequest, RequestEnd, close_request
from crm_desktop.views.requests.request_dialog import RequestDialog
from crm_desktop.views.requests.request_facts import RequestFacts
from crm_desktop.views.widgets.form_dialog import Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class CloseRequestDialog(RequestDialog):
    ACT: ClassVar[str] = "close_request"
    ICON: ClassVar[str] = "circle-x"
    TONE: ClassVar[str] = "red"
    WIDTH: ClassVar[int] = 540

    def __init__(self, house: House, request_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(house, request_id, "", parent)

    def lay_out(self) -> None:
        self.end = OptionGroup(as_rows=True)
        self._why = Label("", "field")
        self.reasons = OptionGroup(several=True)
        for widget in (self.end, self._why, self.reasons):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.end.picked.connect(lambda _key: self._show_picked())
        self.end.accepted.connect(self.save)
        self.reasons.accepted.connect(self.save)
        self.reasons.picked.connect(lambda _key: self.touch())

    def show_words(self) -> None:
        self.say_head(self.tr("Close the request"), self.whose, self.tr("Close it"))
        chosen = self.end.chosen()
        self.end.set_options(
            (
                Option(RequestEnd.SPAM.value, self.tr("Spam or a wrong number"), "gray", "ban"),
                Option(RequestEnd.LOST.value, self.tr("Lost: the person does not want it"), "red", "circle-x"),
            )
        )
        self.end.choose(*chosen)
        self._why.setText(self.tr("Why was it lost?"))
        self.hint.setText(self.tr("A digit chooses, Enter saves"))
        self._show_picked()

    def show_facts(self, facts: RequestFacts) -> None:
        self.reasons.set_options([Option(key, words, "red") for key, words in facts.lost_reasons])

    def _arrived(self, facts: RequestFacts) -> None:
        super()._arrived(facts)
        self.end.take_focus()

    def lack(self) -> str:
        if not self.end.chosen():
            self.end.take_focus()
            return self.tr("Say how it ends: press the digit.")
        if self._is_lost() and not self.reasons.chosen():
            self.reasons.take_focus()
            return self.tr("Say why it was lost: press the digit of a reason.")
        return ""

    def work(self) -> Work:
        is_lost = self._is_lost()
        tags = self.reasons.chosen_ids() if is_lost else ()
        order = CloseRequest(self.request_id, RequestEnd.LOST if is_lost else RequestEnd.SPAM, tags)
        return lambda unit: close_request(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The request is closed. Ctrl+Z takes it back."))

    def _is_lost(self) -> bool:
        return RequestEnd.LOST.value in self.end.chosen()

    def _show_picked(self) -> None:
        is_lost = self._is_lost()
        self._why.setVisible(is_lost)
        self.reasons.setVisible(is_lost)
        self.strip.say("")
        if is_lost and self.reasons.keys():
            self.reasons.take_focus()
