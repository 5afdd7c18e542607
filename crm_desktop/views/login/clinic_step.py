"""Second step of the first run: what the clinic is called, and what it calls the people it serves."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.client_words import CLIENT_WORDS, usual_client_word
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.step import Step
from crm_desktop.views.widgets.tabs import SegmentedTabs

MOST_LETTERS = 120


class ClinicStep(Step):
    @property
    def first(self) -> QWidget:
        return self.name

    def check(self) -> bool:
        given = bool(self.name.text().strip())
        self._name_field.refuse("" if given else self.tr("Write the name of the clinic."))
        return self._first_wrong(self._name_field)

    def _lay_out(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_LETTERS)
        self._name_field = LabelledField(self.name)
        self.name.textEdited.connect(lambda _text: self._name_field.refuse(""))
        self.client_word = SegmentedTabs()
        self._word_chosen = False
        self.client_word.chosen.connect(self._keep_word)
        self._word_field = LabelledField(self.client_word)
        self.column.addWidget(self._name_field)
        self.column.addWidget(self._word_field)

    def _keep_word(self, _key: str) -> None:
        """Another language must not take back what was chosen."""
        self._word_chosen = True

    def _show_words(self) -> None:
        self.heading.setText(self.tr("Your clinic"))
        self.explanation.setText(self.tr("The name stands in the window and on everything that is printed."))
        self._name_field.set_words(self.tr("Name of the clinic"))
        self.name.setPlaceholderText(self.tr("Sepid Clinic"))
        self.client_word.set_tabs([(key, words()) for key, words in CLIENT_WORDS.items()])
        if not self._word_chosen:
            self.client_word.set_current(usual_client_word(current_style().language))
        self._word_field.set_words(self.tr("The people you serve are called"))
