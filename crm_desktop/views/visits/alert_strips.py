"""What must be seen before anything is done with somebody: allergies, warnings and debts, and what comes already."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.client_words import client_word
from crm_desktop.i18n.numbers import money
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.people.alert import AlertKind
from crm_desktop.queries.visits.booking_choices import PersonFacts
from crm_desktop.views.visits.visit_words import when_words
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.strip import Strip

translate = QCoreApplication.translate

Said = tuple[str, str, str]  # icon, tone, sentence
_ICONS = {AlertKind.ALLERGY: "triangle-alert", AlertKind.VIP: "star", AlertKind.DEBT: "banknote"}


class AlertStrips(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._strips: list[Strip] = []
        self.hide()

    def say(self, said: list[Said]) -> None:
        for strip in self._strips:
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self._strips = []
        for icon, tint, sentence in said:
            strip = Strip(icon, tint)
            strip.say(sentence, icon, tint)
            self._strips.append(strip)
            self._column.addWidget(strip)
        self.setVisible(bool(said))

    def texts(self) -> list[str]:
        return [strip.text() for strip in self._strips]


def said_of(facts: PersonFacts, currency: str, with_coming: bool = True) -> list[Said]:
    said: list[Said] = []
    for alert in facts.alerts:
        words = term(alert.kind)
        if alert.text:
            words = filled(translate("AlertStrips", "{kind}: {text}"), kind=words, text=alert.text)
        said.append((_ICONS.get(alert.kind, "circle-alert"), tone(alert.kind), words))
    if facts.warning:
        said.append(("triangle-alert", "red", facts.warning))
    if facts.balance is not None and facts.balance.owed:
        owed = money(facts.balance.owed, currency, current_style())
        said.append(("banknote", "red", filled(translate("AlertStrips", "Unpaid: {amount}"), amount=owed)))
    if facts.from_form:
        sentence = translate("AlertStrips", "Wrote through a form; will be registered as: {standing}.")
        said.append(("user-check", "amber", filled(sentence, standing=client_word())))
    if with_coming and facts.coming:
        visit = facts.coming[0]
        sentence = translate("AlertStrips", "Has an appointment: {when}, {service}, {provider}.")
        words = filled(sentence, when=when_words(visit.starts_at), service=visit.service, provider=visit.provider)
        said.append(("calendar-check", "blue", words))
    return said
