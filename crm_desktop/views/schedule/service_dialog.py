"""What the clinic sells: its length, its course of visits, its check-up, and its price from a day on (C24-64)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.models.money.service import ServiceKind
from crm_desktop.queries.visits.timetable_rows import PlannedService, planned_services
from crm_desktop.rules.timetable import LONGEST, SHORTEST
from crm_desktop.usecases.schedule.save_service import (
    MOST_MONTHS,
    MOST_SESSIONS,
    SaveService,
    save_service,
)
from crm_desktop.usecases.schedule.set_price import SetPrice, set_price
from crm_desktop.views.schedule.schedule_facts import found
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.money_field import MoneyField
from crm_desktop.views.widgets.number_field import NumberField

USUAL_MINUTES, USUAL_GAP = 30, 7


class ServiceDialog(FormDialog):
    ACT: ClassVar[str] = "save_service"
    ICON: ClassVar[str] = "clipboard-list"
    KEPT: ClassVar[tuple[str, ...]] = (
        "name", "category", "code", "product", "minutes", "sessions", "gap", "recall", "price", "from_day", "archived",
    )  # fmt: skip

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._id = facts.get("id")
        self._price: int | None = None  # as it stands
        super().__init__(house, f"service:{self._id or 'new'}", parent)
        self.name.setFocus()
        if self._id is None:
            self.restore()
        else:
            wanted, today = self._id, house.today
            house.lanes.read(
                self,
                lambda session: found(planned_services(session, today, archived=True), wanted, "service"),
                self._arrived,
                self.refuse,
            )

    def lay_out(self) -> None:
        self.name, self.category, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.product, self.archived = QCheckBox(), QCheckBox()
        self.minutes = NumberField(SHORTEST, LONGEST, USUAL_MINUTES)
        self.minutes.setSingleStep(5)
        self.sessions, self.gap = NumberField(1, MOST_SESSIONS, 1), NumberField(0, 365, USUAL_GAP)
        self.recall = NumberField(0, MOST_MONTHS, 0)
        self.price = MoneyField(self.house.session.currency)
        self.from_day = DateField(clock=self.house.clock)
        names = ("name", "category", "code", "minutes", "sessions", "gap", "recall", "price", "from_day")
        self._fields = {name: LabelledField(getattr(self, name)) for name in names}
        self.body.addWidget(self._fields["name"])
        self.body.addLayout(pair(self._fields["category"], self._fields["code"]))
        self.body.addWidget(self.product)
        self.body.addLayout(pair(self._fields["minutes"], self._fields["recall"]))
        self.body.addLayout(pair(self._fields["sessions"], self._fields["gap"]))
        self.body.addLayout(pair(self._fields["price"], self._fields["from_day"]))
        self.body.addWidget(self.archived)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.product.toggled.connect(self._show_state)
        self.sessions.valueChanged.connect(lambda _number: self._show_state())

    def show_words(self) -> None:
        title = self.tr("New service") if self._id is None else self.tr("Change the service")
        self.say_head(title, self.tr("What is booked and what is sold"))
        words = {
            "name": (self.tr("Name"), ""),
            "category": (self.tr("Section"), self.tr("A new name makes a new section.")),
            "code": (self.tr("Code"), ""),
            "minutes": (self.tr("Minutes of a visit"), ""),
            "recall": (self.tr("Check-up after so many months"), self.tr("0: no check-up call.")),
            "sessions": (self.tr("Visits of the course"), ""),
            "gap": (self.tr("Days between two visits"), ""),
            "price": (self.tr("Price"), ""),
            "from_day": (
                self.tr("The price holds from"),
                self.tr("Empty: from today. What is booked keeps its price."),
            ),
        }
        for name, (text, hint) in words.items():
            self._fields[name].set_words(text, hint)
        self.product.setText(self.tr("Goods: sold without a visit"))
        self.archived.setText(self.tr("Archived: not offered any more"))
        self._show_state()

    def lack(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Write the name.")
        if self.price.is_unreadable:
            self.price.setFocus()
            return self.tr("Write the price in figures.")
        return ""

    def work(self) -> Work:
        order = SaveService(
            self.name.text(),
            service_id=self._id,
            kind=ServiceKind.PRODUCT if self.product.isChecked() else ServiceKind.SERVICE,
            category=self.category.text(),
            minutes=self.minutes.value(),
            sessions=self.sessions.value(),
            session_gap_days=self.gap.value(),
            recall_months=self.recall.value() or None,
            code=self.code.text(),
            is_archived=self.archived.isChecked(),
        )
        price, from_on = self.price.amount(), self.from_day.day()
        is_new_price = price is not None and (price != self._price or from_on is not None)

        def work(unit: Any) -> Any:
            service = save_service(unit, order)
            if price is not None and is_new_price:
                unit.session.flush()
                set_price(unit, SetPrice(service.id, price, from_on))
            return service.id

        return work

    def saved(self, answer: Any) -> None:
        self.house.go.toast(filled(self.tr("{name} is saved. Ctrl+Z takes it back."), name=self.name.text().strip()))

    def _arrived(self, row: PlannedService) -> None:
        self._price = row.price
        for line, text in ((self.name, row.name), (self.category, row.category), (self.code, row.code)):
            line.setText(text or "")
        self.name.selectAll()
        self.product.setChecked(row.kind is ServiceKind.PRODUCT)
        self.minutes.setValue(row.minutes or USUAL_MINUTES)
        self.sessions.setValue(row.sessions)
        self.gap.setValue(row.session_gap_days)
        self.recall.setValue(row.recall_months or 0)
        self.price.set_amount(row.price)
        self.archived.setChecked(row.is_archived)
        self.restore()

    def _show_state(self) -> None:
        is_visit = not self.product.isChecked()
        for name in ("minutes", "recall", "sessions", "gap"):
            self._fields[name].setVisible(is_visit)
        self.gap.setEnabled(self.sessions.value() > 1)
