"""All that is known of a caller at a glance, each line a way to what it tells of (O2, pain P3)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.i18n.direction import isolated
from crm_desktop.queries.calls.caller_cards import CallerPerson
from crm_desktop.views.telephony import call_words
from crm_desktop.views.telephony.call_bar_vm import candidates
from crm_desktop.views.telephony.caller_facts import Fact, fact_of_talk, facts_of
from crm_desktop.views.telephony.candidate_chips import CandidateChips
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import TightCard
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.strip import Strip


class CallerCardView(QWidget):
    """Opens under the call; a click on a line goes there and leaves the keyboard where it was."""

    picked = Signal(object)  # another one of the family

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._call: DeskCall | None = None
        self.warning, self.forbidden = Strip("triangle-alert", "red"), Strip("phone-off", "red")
        self.family = CandidateChips(house)
        self.family.picked.connect(self.picked)
        self.family.offer_other(False)
        self._facts, self._talks = QVBoxLayout(), QVBoxLayout()
        self._facts_title, self._talks_title = Label("", "section"), Label("", "section")
        self._no_talks = Label("", "small")
        self.lines: list[FactLine] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for at, (title, lines) in enumerate(((self._facts_title, self._facts), (self._talks_title, self._talks))):
            lines.setSpacing(4)
            grid.addWidget(title, 0, at)
            grid.addLayout(lines, 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        self._talks.addWidget(self._no_talks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.warning, self.forbidden, self.family):
            column.addWidget(widget)
        column.addLayout(grid)

    def show_call(self, call: DeskCall) -> None:
        """Drawn anew only for other facts: the seconds of a call change nothing here."""
        is_same = self._call is not None and (self._call.card, self._call.person_id) == (call.card, call.person_id)
        self._call = call
        if not is_same:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._call is not None:
            self._show()

    def _show(self) -> None:
        call = self._call
        person = call_words.person_of(call) if call is not None else None
        self._clear()
        if call is None or person is None:
            return
        self.warning.say(person.warning or "", "triangle-alert", "red")
        self.forbidden.say(self.tr("Does not want to be called") if person.do_not_call else "", "phone-off", "red")
        people = candidates(call)
        self.family.show_people(people if len(people) > 1 else (), person.person_id, True)
        for fact in facts_of(person, self._house):
            self._add(self._facts, fact)
        for talk in person.talks:
            self._add(self._talks, fact_of_talk(talk, person, self._house))
        self._no_talks.setVisible(not person.talks)
        self._show_words(person)

    def _show_words(self, person: CallerPerson) -> None:
        self._facts_title.setText(self.tr("What is known"))
        self._talks_title.setText(self.tr("Last talks"))
        self._no_talks.setText(self.tr("Nobody has talked with them yet."))
        name = isolated(call_words.cut(person.name))
        self.setAccessibleName(filled(self.tr("Card of the caller {name}"), name=name))

    def _add(self, lines: QVBoxLayout, fact: Fact) -> None:
        line = FactLine(fact)
        line.clicked.connect(fact.open)
        lines.addWidget(line)
        self.lines.append(line)

    def _clear(self) -> None:
        for line in self.lines:
            for lines in (self._facts, self._talks):
                lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []


class FactLine(TightCard):
    def __init__(self, fact: Fact) -> None:
        super().__init__(f"{fact.title}, {fact.second}" if fact.second else fact.title)
        self.title = fact.title
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(fact.tip)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconDisc(fact.icon, fact.tone, 28), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(fact.title, "strong"))
        if fact.second:
            words.addWidget(ElidedLabel(fact.second, "small"))
        row.addLayout(words, 1)
        if fact.chip is not None:
            row.addWidget(Chip(*fact.chip, dot=True))
        row.addWidget(IconMark("chevron-right", "faint", 15))
        self.column.addLayout(row)
