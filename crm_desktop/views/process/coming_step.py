"""The card that says what a trial leads to: the next task and who gets it, or that the work ends."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.direction import isolated
from crm_desktop.models.work.result import Closes
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import Label, section
from crm_desktop.views.widgets.performer_box import Staff
from crm_desktop.views.widgets.step_words import step_words

translate = QCoreApplication.translate


class ComingStep(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        self._disc = IconDisc("calendar-clock", "accent", 36)
        self._title, self.sentence = section(""), Label("", "strong", wrap=True)
        self.who = Label("", "small", wrap=True)
        told = QVBoxLayout()
        told.setSpacing(2)
        for label in (self._title, self.sentence, self.who):
            told.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)
        self.column.addLayout(line)

    def show_step(self, step: ProposedStep, closes: Closes, staff: Staff, today: date) -> bool:
        """Whether the work ends with it."""
        is_end = step.ends or step.due_on is None
        self._disc.set_icon("flag" if is_end else "calendar-clock", "green" if is_end else "accent")
        if is_end or step.due_on is None:
            self.sentence.setText(_end(step, closes))
        else:
            self.sentence.setText(step_words(step.title, step.due_on, step.due_at, today))
        self.who.setText("" if is_end else _gets(staff.name_of(step.performer_id, step.team_id)))
        self.who.setVisible(bool(self.who.text()))
        self.show()
        return is_end

    def show_words(self) -> None:
        self._title.setText(translate("PlayDialog", "Next step"))


def _end(step: ProposedStep, closes: Closes) -> str:
    if closes is Closes.WON:
        return translate("PlayDialog", "The work ends here, and the deal is won.")
    if closes is Closes.LOST:
        return translate("PlayDialog", "The work ends here, and the lead is closed with its reason.")
    return step.end_reason or translate("PlayDialog", "The work ends here.")


def _gets(name: str) -> str:
    if not name:
        return translate("PlayDialog", "Anybody may take it.")
    return filled(translate("PlayDialog", "{name} gets it."), name=isolated(name))
