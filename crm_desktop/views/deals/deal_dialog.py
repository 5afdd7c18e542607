"""A new deal without a lead, or what is known of one: whose, about what, worth how much, and until when (SM-06)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.direction import isolated
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.queries.deals.deal_facts import DealFactsRow, deal_facts
from crm_desktop.queries.deals.deal_types import deal_type_rows
from crm_desktop.queries.organizations.organization_rows import (
    OrganizationRow,
    organization_card,
    organization_ids,
    organization_page,
)
from crm_desktop.queries.people.person_facts import person_facts
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.deals.change_deal import ChangeDeal, DealFacts, change_deal
from crm_desktop.usecases.deals.create_deal import CreateDeal, create_deal
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import MOST, person_finder, service_finder
from crm_desktop.views.widgets.money_field import MoneyField
from crm_desktop.views.widgets.named_lists import named_channels
from crm_desktop.views.widgets.performer_box import PerformerBox, Staff, staff
from crm_desktop.views.widgets.several_field import SeveralField

_ORGANIZATIONS = 4  # of those that are offered at once


@dataclass(frozen=True)
class DealForm:
    types: tuple[Named, ...]
    channels: tuple[Named, ...]
    staff: Staff
    deal: DealFactsRow | None
    customer: str


class DealDialog(FormDialog):
    ICON: ClassVar[str] = "briefcase"
    WIDTH: ClassVar[int] = 600
    KEPT: ClassVar[tuple[str, ...]] = ("title", "amount")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """`deal_id` changes one; `person_id` or `organization_id` is whose the new one is."""
        self._deal_id: UUID | None = facts.get("deal_id")
        self._person_id: UUID | None = facts.get("person_id")
        self._organization_id: UUID | None = facts.get("organization_id")
        self._organizations: set[UUID | None] = {self._organization_id} - {
            None
        }  # those that were offered; whoever else is a person
        super().__init__(house, f"deal:{self._deal_id or 'new'}", parent)
        self._load()

    def lay_out(self) -> None:
        self._find_people = person_finder(self.house, self)
        self.customer = LookupLine(self._find, "user")
        self.title = QLineEdit()
        self.type, self.channel = ChoiceBox(with_none=False), ChoiceBox()
        self.amount = MoneyField(self.house.session.currency)
        self.expected = DateField(clock=self.house.clock)
        self.services = SeveralField(service_finder(self.house, self), "stethoscope")
        self.who = PerformerBox()
        controls: dict[str, QWidget] = {
            "customer": self.customer, "title": self.title, "type": self.type, "amount": self.amount,
            "expected": self.expected, "services": self.services, "channel": self.channel, "who": self.who,
        }  # fmt: skip
        self._fields = {name: LabelledField(control) for name, control in controls.items()}
        self.body.addWidget(self._fields["customer"])
        self.body.addLayout(pair(self._fields["title"], self._fields["type"]))
        self.body.addLayout(pair(self._fields["amount"], self._fields["expected"]))
        self.body.addWidget(self._fields["services"])
        self.body.addLayout(pair(self._fields["channel"], self._fields["who"]))
        self.body.addStretch(1)

    def wire(self) -> None:
        for signal in (self.customer.picked, self.services.changed, self.expected.changed, self.who.changed):
            signal.connect(lambda *_: self.touch())

    def show_words(self) -> None:
        is_new = self._deal_id is None
        sentence = self.tr("Its first step is planned for today.") if is_new else ""
        self.say_head(self.tr("New deal") if is_new else self.tr("Change the deal"), sentence)
        words = {
            "customer": self.tr("Whose deal"),
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
        self.customer.setPlaceholderText(self.tr("A person or an organisation"))

    def lack(self) -> str:
        if self._deal_id is None and self.customer.chosen() is None:
            self.customer.setFocus()
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
        hit = self.customer.chosen()
        customer_id = hit.id if hit is not None else None
        is_organization = customer_id in self._organizations
        order = CreateDeal(
            self.title.text(),
            person_id=None if is_organization else customer_id,
            organization_id=customer_id if is_organization else None,
            deal_type_id=self.type.chosen(),
            facts=facts,
        )
        return lambda unit: create_deal(unit, order).id

    @property
    def ACT(self) -> str:  # type: ignore[override]  # two acts in one form
        return "create_deal" if self._deal_id is None else "change_deal"

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The deal is saved. Ctrl+Z takes it back."))

    # ---- whose it is

    def _find(self, text: str, done: Callable[[Sequence[Hit]], None]) -> None:
        """Organisations come first: there are few, and whoever types their name means them."""
        actor = self.house.session.actor

        def organizations(session: Any) -> list[OrganizationRow]:
            return organization_page(session, actor, organization_ids(session, actor, text, limit=_ORGANIZATIONS))

        def arrived(rows: list[OrganizationRow]) -> None:
            self._organizations |= {row.id for row in rows}
            found = [Hit(row.id, row.name, self._shown(row)) for row in rows]
            self._find_people(text, lambda people: done([*found, *people][:MOST]))

        def refused(_problem: Problem) -> None:
            self._find_people(text, done)

        self.house.lanes.read(self, organizations, arrived, refused)

    def _shown(self, row: OrganizationRow) -> str:
        return filled(self.tr("{name}, organisation"), name=isolated(row.name))

    # ---- filling

    def _load(self) -> None:
        actor, deal_id, person_id = self.house.session.actor, self._deal_id, self._person_id
        organization_id = self._organization_id

        def question(session: Any) -> DealForm:
            deal = deal_facts(session, actor, deal_id) if deal_id is not None else None
            if deal_id is not None and deal is None:
                raise Gone(table="deal")
            return DealForm(
                tuple((row.id, row.name) for row in deal_type_rows(session, actor)),
                named_channels(session, actor),
                staff(session, actor),
                deal,
                _customer(session, actor, person_id, organization_id),
            )

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, form: DealForm) -> None:
        customer_id = self._person_id or self._organization_id
        self.type.offer(form.types)
        self.channel.offer(form.channels)
        self.who.set_staff(form.staff)
        self._fields["customer"].setVisible(form.deal is None)
        self._fields["type"].setVisible(form.deal is None and len(form.types) > 1)
        if form.deal is not None:
            self._show_deal(form.deal)
        else:
            self.who.set_performer(self.house.session.user_id, None)
            if customer_id is not None:
                self.customer.set_chosen(Hit(customer_id, form.customer))
        self.strip.say("")
        self.restore()
        self.fit()
        (self.customer if form.deal is None and customer_id is None else self.title).setFocus()

    def _show_deal(self, deal: DealFactsRow) -> None:
        self.say_head(self.tr("Change the deal"), deal.customer)
        self.title.setText(deal.title)
        self.amount.set_amount(deal.amount)
        self.expected.set_day(deal.expected_close_on)
        self.services.set_hits([Hit(service_id, name) for service_id, name in deal.services])
        self.channel.choose(deal.channel_id)
        self.who.set_performer(deal.owner_id, deal.team_id)


def _customer(session: Any, actor: Actor, person_id: UUID | None, organization_id: UUID | None) -> str:
    """The name of the one it was opened for."""
    if person_id is not None:
        return person_facts(session, actor, person_id).name
    return organization_card(session, actor, organization_id).name if organization_id is not None else ""
