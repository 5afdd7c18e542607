"""Take a deposit or a payment, or give money back; how the person's money stands is in sight (R10, C24-60)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.numbers import money
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.money.payment import PaymentKind, PaymentMethod
from crm_desktop.queries.visits.booking_choices import PersonFacts, person_facts
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.usecases.payments.record_payment import RecordPayment, record_payment
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.money_field import MoneyField
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class PaymentDialog(FormDialog):
    ACT: ClassVar[str] = "record_payment"
    ICON: ClassVar[str] = "banknote"
    TONE: ClassVar[str] = "green"
    WIDTH: ClassVar[int] = 600
    BY_DIGIT: ClassVar[str] = "kind"
    KEPT: ClassVar[tuple[str, ...]] = ("kind", "amount", "method", "note")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `person_id`, perhaps `appointment_id` or `admission_id` it is paid for."""
        self._person_id: UUID = facts["person_id"]
        self._appointment_id: UUID | None = facts.get("appointment_id")
        self._admission_id: UUID | None = facts.get("admission_id")
        self._person: PersonFacts | None = None
        super().__init__(house, f"record_payment:{self._person_id}", parent)
        self._load()
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_out(self) -> None:
        self.balance = Label("", "strong", wrap=True)
        self.kind, self.method = OptionGroup(), OptionGroup()
        self.amount = MoneyField(self.house.session.currency)
        self.note = QLineEdit()
        self._fields = {name: LabelledField(getattr(self, name)) for name in ("kind", "amount", "method", "note")}
        self.body.addWidget(self.balance)
        self.body.addWidget(self._fields["kind"])
        self.body.addLayout(pair(self._fields["amount"], self._fields["method"], shares=(2, 3)))
        self.body.addWidget(self._fields["note"])

    def show_words(self) -> None:
        self.say_head(self.tr("Payment"), self._person.name if self._person is not None else "", self.tr("Record"))
        for group, values, usual in (
            (self.kind, tuple(PaymentKind), self._usual()),
            (self.method, tuple(PaymentMethod), PaymentMethod.CASH),
        ):
            chosen = group.chosen() or [usual.value]
            group.set_options([Option(one.value, term(one)) for one in values], group is self.kind)
            group.choose(*chosen)
        words = {
            "kind": self.tr("What it is"),
            "amount": self.tr("Amount"),
            "method": self.tr("How"),
            "note": self.tr("Note"),
        }
        for name, text in words.items():
            self._fields[name].set_words(text)
        self.balance.setText(self._balance_words())
        self.balance.setVisible(bool(self.balance.text()))
        self.hint.setText(self.tr("Alt+digit: what it is"))

    def _usual(self) -> PaymentKind:
        """Whoever owes nothing pays in advance."""
        person = self._person
        owes = person is not None and person.balance is not None and person.balance.owed > 0
        return PaymentKind.PAYMENT if owes or self._admission_id is not None else PaymentKind.DEPOSIT

    def _balance_words(self) -> str:
        balance = self._person.balance if self._person is not None else None
        if balance is None:
            return ""
        style, currency = current_style(), self.house.session.currency
        if balance.owed:
            self.balance.set_tone("red")
            return filled(self.tr("To be paid: {amount}"), amount=money(balance.owed, currency, style))
        self.balance.set_tone("")
        if balance.in_advance:
            return filled(self.tr("Paid in advance: {amount}"), amount=money(balance.in_advance, currency, style))
        return self.tr("Nothing is owed.")

    def lack(self) -> str:
        if self.amount.amount():
            return ""
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.amount.is_unreadable:
            return self.tr("This amount cannot be read. Write it in figures.")
        return self.tr("Write the amount.")

    def work(self) -> Work:
        paid = Paid(
            self.amount.amount() or 0,
            PaymentMethod(str(self.method.chosen()[0])),
            PaymentKind(str(self.kind.chosen()[0])),
            self.note.text().strip() or None,
        )
        order = RecordPayment(self._person_id, paid, self._appointment_id, self._admission_id)
        return lambda unit: record_payment(unit, order).id

    def saved(self, answer: Any) -> None:
        amount = money(self.amount.amount() or 0, self.house.session.currency, current_style())
        kind = term(PaymentKind(str(self.kind.chosen()[0])))
        self.house.go.toast(filled(self.tr("{kind}: {amount}. Ctrl+Z takes it back."), kind=kind, amount=amount))

    def _load(self) -> None:
        actor, now, person_id = self.house.session.actor, self.house.now, self._person_id

        def arrived(person: PersonFacts) -> None:
            self._person = person
            self.kind.choose(self._usual().value)
            self.show_words()
            self.restore()
            self.fit()

        self.house.lanes.read(self, lambda session: person_facts(session, actor, person_id, now), arrived, self.refuse)
