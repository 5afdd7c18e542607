"""How each of one's engines stands with its exchange: a sentence each, in its own tone, named where there are more."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.views.settings.telephone_words import named_engine, standing_words
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label


class StandingLines(QWidget):
    def __init__(self, house: House, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._role = house, role
        self.lines: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_standings(self) -> None:
        now, standings = self._house.now, self._house.phone.standings
        told = [
            (named_engine(name, sentence) if len(standings) > 1 else sentence, tone)
            for name, (sentence, tone) in ((name, standing_words(one, now)) for name, one in standings.items())
        ] or [standing_words(None, now)]
        while len(self.lines) < len(told):
            line = Label("", self._role, wrap=True)
            self.lines.append(line)
            self._column.addWidget(line)
        for at, line in enumerate(self.lines):
            sentence, tone = told[at] if at < len(told) else ("", "")
            line.setText(sentence)
            line.set_tone(tone)
            line.setVisible(bool(sentence))

    def text(self) -> str:
        return "\n".join(line.text() for line in self.lines if line.text())
