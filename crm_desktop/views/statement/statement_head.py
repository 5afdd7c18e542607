"""Whose statement it is: face, name, file number and category."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crm_desktop.i18n.numbers import file_number
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.people.person_facts import PersonFacts
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.labels import ElidedLabel, Label

translate = QCoreApplication.translate


class StatementHead(QHBoxLayout):
    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar("", 40)
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._title)
        names.addWidget(self._about)
        self.setContentsMargins(20, 16, 20, 12)
        self.setSpacing(12)
        self.addWidget(self._avatar)
        self.addLayout(names, 1)

    def show_person(self, person: PersonFacts) -> str:
        """Returns the title, for the window has the same."""
        self._avatar.set_name(person.name)
        name = person.name or translate("StatementDialog", "No name")
        self._title.setText(translate("StatementDialog", "Statement of %1").replace("%1", name))
        number = file_number(person.file_number, current_style()) if person.file_number else ""
        self._about.setText(" · ".join(part for part in (number, person.category or "") if part))
        self._about.setVisible(bool(self._about.text()))
        return self._title.text()
