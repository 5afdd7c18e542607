"""What a stage requires and a deal lacks, asked for in place (FC-47)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.deal_words import required_field
from crm_desktop.queries.deals.deal_facts import DealFactsRow
from crm_desktop.rules.deal_moves import RequiredField
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookups import service_finder
from crm_desktop.views.widgets.money_field import MoneyField
from crm_desktop.views.widgets.several_field import SeveralField


class RequiredFields(QWidget):
    changed = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = MoneyField(house.session.currency)
        self.expected = DateField(clock=house.clock)
        self.services = SeveralField(service_finder(house, self), "stethoscope")
        self.channel, self.owner = ChoiceBox(), ChoiceBox()
        self._asked: tuple[RequiredField, ...] = ()
        controls: dict[RequiredField, QWidget] = {
            RequiredField.AMOUNT: self.amount,
            RequiredField.EXPECTED_CLOSE_ON: self.expected,
            RequiredField.SERVICE: self.services,
            RequiredField.CHANNEL: self.channel,
            RequiredField.OWNER: self.owner,
        }
        self.fields = {one: LabelledField(control) for one, control in controls.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in self.fields.values():
            column.addWidget(field)
            field.hide()
        for signal in (self.amount.changed, self.expected.changed, self.services.changed):
            signal.connect(self.changed)
        for box in (self.channel, self.owner):
            box.picked.connect(self.changed)

    def offer(self, channels: Sequence[Named], owners: Sequence[Named]) -> None:
        self.channel.offer(channels)
        self.owner.offer(owners)

    def ask(self, required: Sequence[str], deal: DealFactsRow | None) -> None:
        """Only what the deal lacks."""
        has: Mapping[RequiredField, bool] = (
            {
                RequiredField.AMOUNT: deal.amount is not None,
                RequiredField.EXPECTED_CLOSE_ON: deal.expected_close_on is not None,
                RequiredField.SERVICE: bool(deal.services),
                RequiredField.CHANNEL: deal.channel_id is not None,
                RequiredField.OWNER: deal.owner_id is not None or deal.team_id is not None,
            }
            if deal is not None
            else {}
        )
        self._asked = tuple(RequiredField(one) for one in required if not has.get(RequiredField(one), False))
        for one, field in self.fields.items():
            field.setVisible(one in self._asked)
        self.setVisible(bool(self._asked))

    def take_focus(self) -> bool:
        """At the first one that is empty; False when nothing is asked or all is there."""
        for one in self._asked:
            if self._value(one) in (None, ()):
                self.fields[one].setFocus()
                return True
        return False

    def filled(self) -> dict[RequiredField, Any]:
        return {one: value for one in self._asked if (value := self._value(one)) not in (None, ())}

    def show_words(self) -> None:
        for one, field in self.fields.items():
            name = required_field(one)
            field.set_words(name[:1].upper() + name[1:])

    def _value(self, one: RequiredField) -> Any:
        values: dict[RequiredField, Callable[[], Any]] = {
            RequiredField.AMOUNT: self.amount.amount,
            RequiredField.EXPECTED_CLOSE_ON: self.expected.day,
            RequiredField.SERVICE: self.services.ids,
            RequiredField.CHANNEL: self.channel.chosen,
            RequiredField.OWNER: self.owner.chosen,
        }
        return values[one]()
