"""How one's telephone stands, among the settings, and the way to its set-up."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.models.access import Right
from crm_desktop.views.settings.asking_card import AskingCard
from crm_desktop.views.settings.telephone_standing import StandingLines
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House


class TelephoneCard(AskingCard):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(house, "phone", parent)
        house.phone.standing_changed.connect(self._show_words)

    def _lines(self) -> QHBoxLayout:
        self.standing = StandingLines(self._house)
        self.clinics = Button("", "link", "building-2")
        self.clinics.clicked.connect(lambda: self._house.go.dialog("clinic_telephone"))
        self.practise = Button("", "link", "graduation-cap")
        self.practise.clicked.connect(lambda: self._house.go.dialog("practise"))
        line = QHBoxLayout()
        line.addWidget(self.standing, 1)
        line.addWidget(self.practise)
        line.addWidget(self.clinics)
        return line

    def _ask(self) -> None:
        self._house.go.dialog("telephone")

    def _show_words(self) -> None:
        self._title.setText(self.tr("Telephone"))
        self._about.setText(self.tr("Who is calling is shown before you answer, and every call is written down."))
        self.standing.show_standings()
        self.button.set_words(self.tr("Set up and try"))
        self.practise.set_words(self.tr("Practise with thirty calls…"))
        self.clinics.set_words(self.tr("Lines, extensions and dialling of the clinic"))
        self.clinics.setVisible(self._house.session.actor.scope_of(Right.SETTINGS_CHANGE) is not None)
