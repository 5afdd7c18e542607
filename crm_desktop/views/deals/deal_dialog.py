"""A new deal without a lead, or what is known of one: whose, about what, worth how much, and until when (SM-06)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.queries.deals.deal_facts import DealFactsRow, deal_facts
from crm_desktop.queries.deals.deal_types import deal_type_rows
from crm_desktop.queries.people.person_facts import person_facts
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.deals.change_deal import ChangeDeal, DealFacts, change_deal
from crm_desktop.usecases.deals.create_deal import CreateDeal, create_deal
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder, service_finder
from crm_desktop.views.widgets.money_field import MoneyField
from crm_desktop.views.widgets.named_lists import named_channels
from crm_desktop.views.widgets.performer_box import PerformerBox, Staff, staff
from crm_desktop.views.widgets.several_field import SeveralField


@dataclass(frozen=True)
class DealForm:
    types: tuple[Named, ...]
    channels: tuple[Named, ...]
    staff: Staff
    deal: DealFactsRow | None
    person: str


class DealDialog(FormDialog):
    ICON: ClassVar[str] = "briefcase"
    WIDTH: ClassVar[int] = 600
    KEPT: ClassVar[tuple[str, ...]] = ("title", "amount")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """`deal_id` changes one; `person_id` is whose the new one is."""
        self._deal_id: UUID | None = facts.get("deal_id")
        self._person_id: UUID | None = facts.get("person_id")
        super().__init__(house, f"deal:{self._deal_id or 'new'}", parent)
        self._load()

    def lay_out(self) -> None:
        self.person = LookupLine(person_finder(self.house, self), "user")
        self.title = QLineEdit()
        self.type, self.channel = ChoiceBox(with_none=False), ChoiceBox()
        self.amount = MoneyField(self.house.session.currency)
        self.expected = DateField(clock=self.house.clock)
        self.services = SeveralField(service_finder(self.house, self), "stethoscope")
        self.who = PerformerBox()
        controls: dict[str, QWidget] = {
            "person": self.person, "title": self.title, "type": self.type, "amount": self.amount,
            "expected": self.expected, "services": self.services, "channel": self.channel, "who": self.who,
        }  # fmt: skip
        self._fields = {name: LabelledField(control) for name, control in controls.items()}
        self.body.addWidget(self._fields["person"])
        self.body.addLayout(pair(self._fields["title"], self._fields["type"]))
        self.body.addLayout(pair(self._fields["amount"], self._fields["expected"]))
        self.body.addWidget(self._fields["services"])
        self.body.addLayout(pair(self._fields["channel"], self._fields["who"]))
        self.body.addStretch(1)

    def wire(self) -> None:
        for signal in (self.person.picked, self.services.changed, self.expected.changed, self.who.changed):
            signal.connect(lambda *_: self.touch())

    def show_words(self) -> None:
        is_new = self._deal_id is None
        sentence = self.tr("Its first step is planned for today.") if is_new else ""
        self.say_head(self.tr("New deal") if is_new else self.tr("Change the deal"), sentence)
        words = {
            "person": self.tr("Whose deal"),
            "title": self.tr("What about"),
            "type": self.tr("Pipeline"),
            "amount": self.tr("Amount"),
            "expected": self.tr("Expected date"),
            "services": self.tr("Services"),
            "channel": self.tr("Marketing method"),
            "who": self.tr("Owner"),
        }
        for name, said in words.items():
            self._fields[name].set_words(said)

    def lack(self) -> str:
        if self._deal_id is None and self.person.chosen() is None:
            self.person.setFocus()
            return self.tr("Choose whose deal it is: type three letters of the name.")
        if not self.title.text().strip():
            self.title.setFocus()
            return self.tr("Say in a few words what the deal is about.")
        return ""

    def work(self) -> Work:
        user_id, team_id = self.who.performer()
        facts = DealFacts(
            self.amount.amount(), self.expected.day(), self.channel.chosen(), user_id, team_id, self.services.ids()
        )
        if self._deal_id is not None:
            change = ChangeDeal(self._deal_id, self.title.text(), facts)
            return lambda unit: change_deal(unit, change).id
        hit = self.person.chosen()
        order = CreateDeal(
            self.title.text(), hit.id if hit is not None else None, deal_type_id=self.type.chosen(), facts=facts
        )
        return lambda unit: create_deal(unit, order).id

    @property
    def ACT(self) -> str:  # type: ignore[override]  # two acts in one form
        return "create_deal" if self._deal_id is None else "change_deal"

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The deal is saved. Ctrl+Z takes it back."))

    # ---- filling

    def _load(self) -> None:
        actor, deal_id, person_id = self.house.session.actor, self._deal_id, self._person_id

        def question(session: Any) -> DealForm:
            deal = deal_facts(session, actor, deal_id) if deal_id is not None else None
            if deal_id is not None and deal is None:
                raise Gone(table="deal")
            return DealForm(
                tuple((row.id, row.name) for row in deal_type_rows(session, actor)),
                named_channels(session, actor),
                staff(session, actor),
                deal,
                person_facts(session, actor, person_id).name if person_id is not None else "",
            )

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, form: DealForm) -> None:
        self.type.offer(form.types)
        self.channel.offer(form.channels)
        self.who.set_staff(form.staff)
        self._fields["person"].setVisible(form.deal is None)
        self._fields["type"].setVisible(form.deal is None and len(form.types) > 1)
        if form.deal is not None:
            self._show_deal(form.deal)
        else:
            self.who.set_performer(self.house.session.user_id, None)
            if self._person_id is not None:
                self.person.set_chosen(Hit(self._person_id, form.person))
        self.strip.say("")
        self.restore()
        self.fit()
        (self.person if form.deal is None and self._person_id is None else self.title).setFocus()

    def _show_deal(self, deal: DealFactsRow) -> None:
        self.say_head(self.tr("Change the deal"), deal.customer)
        self.title.setText(deal.title)
        self.amount.set_amount(deal.amount)
        self.expected.set_day(deal.expected_close_on)
        self.services.set_hits([Hit(service_id, name) for service_id, name in deal.services])
        self.channel.choose(deal.channel_id)
        self.who.set_performer(deal.owner_id, deal.team_id)
