"""What an admission is for: a line a service, with how many and the price of one, and their sum."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import money
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits.booking_choices import ServiceFacts, service_facts
from crm_desktop.usecases.admissions.admit import ServiceLine
from crm_desktop.views.widgets.buttons import icon_button
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import service_finder
from crm_desktop.views.widgets.money_field import MoneyField
from crm_desktop.views.widgets.number_field import NumberField

_COUNT_WIDTH = 76
_PRICE_WIDTH = 170


class _Line(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, service_id: UUID, name: str, price: int | None, currency: str) -> None:
        super().__init__()
        self.service_id, self.name = service_id, name
        self._words = ElidedLabel(name, "strong")
        self.count = NumberField(1, 99, 1)
        self.count.setFixedWidth(_COUNT_WIDTH)
        self.price = MoneyField(currency)
        self.price.setFixedWidth(_PRICE_WIDTH)
        self.price.set_amount(price)
        self.remove = icon_button("x", "")
        self.remove.clicked.connect(self.removed)
        self.count.valueChanged.connect(lambda _value: self.changed.emit())
        self.price.changed.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for widget in (self.count, self.price, self.remove):
            row.addWidget(widget)

    def say(self, count: str, price: str, remove: str) -> None:
        self.count.setAccessibleName(filled(count, service=self.name))
        self.price.setAccessibleName(filled(price, service=self.name))
        self.remove.set_words("", filled(remove, service=self.name))

    @property
    def amount(self) -> int:
        return (self.price.amount() or 0) * self.count.value()


class ServiceLines(QWidget):
    changed = Signal()

    def __init__(self, house: House, refused: Callable[[Any], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._refused = house, refused
        self._lines: list[_Line] = []
        self.more = LookupLine(service_finder(house, self), "plus")
        self.more.picked.connect(self._picked)
        self._sum = Label("", "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.more, 1)
        foot.addWidget(self._sum, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(foot)
        self.setFocusProxy(self.more)
        self.show_words()

    def add(self, service_id: UUID, name: str, price: int | None) -> None:
        line = _Line(service_id, name, price, self._house.session.currency)
        line.changed.connect(self._changed)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.insertWidget(len(self._lines) - 1, line)
        self.show_words()
        self._changed()

    def lines(self) -> list[ServiceLine]:
        return [ServiceLine(line.service_id, line.count.value(), line.price.amount()) for line in self._lines]

    def total(self) -> int:
        return sum(line.amount for line in self._lines)

    def unreadable(self) -> QWidget | None:
        """The first price that is no number."""
        return next((line.price for line in self._lines if line.price.is_unreadable), None)

    def price_field(self, at: int) -> MoneyField:
        return self._lines[at].price

    def show_words(self) -> None:
        self.more.setPlaceholderText(self.tr("Add a service: three letters and Enter"))
        self.more.setAccessibleName(self.tr("Add a service"))
        count, price, remove = self.tr("How many: {service}"), self.tr("Price: {service}"), self.tr("Remove {service}")
        for line in self._lines:
            line.say(count, price, remove)
        self._show_sum()

    def _picked(self, hit: Hit | None) -> None:
        if hit is None:
            return
        today, service_id = self._house.today, hit.id

        def arrived(facts: ServiceFacts) -> None:
            self.add(facts.id, facts.name, facts.price)
            self.more.set_chosen(None)

        self._house.lanes.read(self, lambda session: service_facts(session, service_id, today), arrived, self._refused)

    def _remove(self, line: _Line) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.more.setFocus()
        self._changed()

    def _changed(self) -> None:
        self._show_sum()
        self.changed.emit()

    def _show_sum(self) -> None:
        amount = money(self.total(), self._house.session.currency, current_style())
        self._sum.setText(filled(self.tr("Sum: {amount}"), amount=amount))
