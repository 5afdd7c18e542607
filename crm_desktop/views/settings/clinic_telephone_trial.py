"""What the exchange would be told of a number, by the rules as they are typed: tried before anybody is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.dial_strings import dial_string
from crm_desktop.kit.problems import Problem
from crm_desktop.usecases.telephones.save_dial_rule import SaveDialRule, habit_of
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label


class DialTrial(QWidget):
    """Saves nothing and dials nobody; `rules` are those of the form, in their order."""

    def __init__(self, region: str, rules: Callable[[], Sequence[SaveDialRule]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._rules = region, rules
        self.number, self.told = QLineEdit(), Label("", "strong", wrap=True)
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field = LabelledField(self.number)
        self.number.textChanged.connect(self.show_dialled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self.told)

    def show_dialled(self) -> None:
        """Also when a rule was changed."""
        said, tone = "", ""
        if number := self.number.text().strip():
            try:
                dialled = dial_string(number, [habit_of(rule) for rule in self._rules()], self._region)
            except Problem as problem:
                said, tone = words(problem), "red"
            else:
                said = self.tr("There is no number in it that could be dialled.")
                if dialled:
                    sentence = self.tr("The exchange is told: {number}")
                    said = sentence.replace("{number}", ltr(current_style().in_digits(dialled)))
        self.told.setText(said)
        self.told.set_tone(tone)
        self.told.setVisible(bool(said))

    def show_words(self) -> None:
        self._field.set_words(self.tr("Try it with a number"))
        self.show_dialled()
