"""The sums above the money of a person: what the visits cost, what was paid, and the balance in its colour."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.queries.people.money_lines import Money
from crm_desktop.views.statement.statement_paper import sums
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel, Label


class StatementSums(Card):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        self._house = house
        self._labels = [(Label("", "strong"), ElidedLabel("", "small")) for _ in range(5)]
        figures = QHBoxLayout()
        for figure, about in self._labels:
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(figure)
            pair.addWidget(about)
            figures.addLayout(pair, 1)
        self.column.addLayout(figures)

    def show_money(self, money: Money) -> None:
        for (figure, about), (text, amount) in zip(self._labels, sums(self._house, money), strict=True):
            figure.setText(amount)
            about.setText(text)
        self._labels[-1][0].set_tone("red" if money.balance < 0 else "green")
