"""Answer a request that asks for nothing more: the topic is counted, so it must be given (MIS-04, A6)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.usecases.requests.answer_request import AnswerRequest, answer_request
from crm_desktop.views.requests.request_dialog import RequestDialog
from crm_desktop.views.requests.request_facts import RequestFacts
from crm_desktop.views.widgets.form_dialog import Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class AnswerRequestDialog(RequestDialog):
    ACT: ClassVar[str] = "answer_request"
    ICON: ClassVar[str] = "message-square-text"
    WIDTH: ClassVar[int] = 560
    KEPT: ClassVar[tuple[str, ...]] = ("topics", "text")

    def __init__(self, house: House, request_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(house, request_id, "answer_request", parent)

    def lay_out(self) -> None:
        self._title_of_topics = Label("", "field")
        self.topics = OptionGroup()
        self.text = NoteArea(92)
        self._text_field = LabelledField(self.text)
        for widget in (self._title_of_topics, self.topics, self._text_field):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.topics.accepted.connect(self.text.setFocus)

    def show_words(self) -> None:
        self.say_head(self.tr("Answer the request"), self.whose, self.tr("Answered"))
        self._title_of_topics.setText(self.tr("What was it about?"))
        self.topics.setAccessibleName(self._title_of_topics.text())
        self._text_field.set_words(self.tr("What was asked and said"))

    def show_facts(self, facts: RequestFacts) -> None:
        self.topics.set_options([Option(key, words) for key, words in facts.topics])
        known = next((key for key, words in facts.topics if words == facts.request.topic), None)
        if known is not None:
            self.topics.choose(known)
        self.text.setPlainText(facts.request.text or "")
        self.topics.take_focus()

    def lack(self) -> str:
        if self.topics.chosen():
            return ""
        self.topics.take_focus()
        return self.tr("Say what it was about: press the digit of a topic.")

    def work(self) -> Work:
        topic = self.topics.chosen_id()
        order = AnswerRequest(self.request_id, topic, self.text.toPlainText().strip() or None)
        return lambda unit: answer_request(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The request is answered. Ctrl+Z takes it back."))
