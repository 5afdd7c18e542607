"""Name somebody who gives visits: what they give, where they usually work, whether they work with the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.kit.folding import fold
from crm_desktop.usecases.schedule.save_provider import SaveProvider, save_provider
from crm_desktop.usecases.schedule.set_provider_services import SetProviderServices, set_provider_services
from crm_desktop.views.schedule.own_minutes import OwnMinutes
from crm_desktop.views.schedule.schedule_facts import ProviderFacts, provider_facts
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit
from crm_desktop.views.widgets.several_field import SeveralField
from crm_desktop.views.widgets.word_box import WordBox

MOST = 9
FIELDS = ("name", "speciality", "services", "minutes", "room", "colour", "branch", "user")


def colour_words() -> list[tuple[str, str]]:
    """The colours of the columns in the calendar."""
    translate = QCoreApplication.translate
    return [
        ("blue", translate("ProviderDialog", "Blue")),
        ("green", translate("ProviderDialog", "Green")),
        ("violet", translate("ProviderDialog", "Violet")),
        ("accent", translate("ProviderDialog", "Teal")),
        ("pink", translate("ProviderDialog", "Pink")),
        ("amber", translate("ProviderDialog", "Amber")),
        ("gray", translate("ProviderDialog", "Gray")),
    ]


class ProviderDialog(FormDialog):
    ACT: ClassVar[str] = "save_provider"
    ICON: ClassVar[str] = "heart-pulse"
    KEPT: ClassVar[tuple[str, ...]] = (*FIELDS, "active")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._id = facts.get("id")
        self._facts: ProviderFacts | None = None
        super().__init__(house, f"provider:{self._id or 'new'}", parent)
        actor, today, wanted = house.session.actor, house.today, self._id
        house.lanes.read(
            self, lambda session: provider_facts(session, actor, today, wanted), self._arrived, self.refuse
        )
        self.name.setFocus()

    def lay_out(self) -> None:
        self.name, self.speciality = QLineEdit(), QLineEdit()
        self.services = SeveralField(self._find, "clipboard-list", 1)
        self.minutes = OwnMinutes()
        self.room, self.branch, self.user, self.colour = ChoiceBox(), ChoiceBox(), ChoiceBox(), WordBox()
        self.active = QCheckBox()
        self.active.setChecked(True)
        self._fields = {name: LabelledField(getattr(self, name)) for name in FIELDS}
        self.body.addLayout(pair(self._fields["name"], self._fields["speciality"]))
        self.body.addWidget(self._fields["services"])
        self.body.addWidget(self._fields["minutes"])
        self.body.addLayout(pair(self._fields["room"], self._fields["colour"]))
        self.body.addWidget(self._fields["branch"])
        self.body.addWidget(self._fields["user"])
        self.body.addWidget(self.active)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.services.accepted.connect(self._go_on)
        self.services.changed.connect(self._show_minutes)

    def show_words(self) -> None:
        title = self.tr("New provider") if self._id is None else self.tr("Change the provider")
        self.say_head(title, self.tr("Somebody to whom visits are booked"))
        hints = {
            "name": (self.tr("Name"), ""),
            "speciality": (self.tr("Speciality"), ""),
            "services": (self.tr("Gives"), self.tr("Letters of a service, then Enter. Left empty: all services.")),
            "minutes": (self.tr("Minutes of a visit"), self.tr("A minute less than the least: as usual again.")),
            "room": (self.tr("Usual room"), ""),
            "colour": (self.tr("Colour in the calendar"), ""),
            "branch": (self.tr("Branch"), self.tr("Its desk sees who comes. Left empty: that of the room.")),
            "user": (self.tr("Login, if they work with the program"), ""),
        }
        for name, (words, hint) in hints.items():
            self._fields[name].set_words(words, hint)
        self.colour.offer(colour_words())
        self.active.setText(self.tr("Gives visits here"))

    def lack(self) -> str:
        if self._facts is None:
            return self.tr("The provider is being read.")
        if self.name.text().strip():
            return ""
        self.name.setFocus()
        return self.tr("Write the name.")

    def work(self) -> Work:
        order = SaveProvider(
            self.name.text(),
            provider_id=self._id,
            speciality=self.speciality.text(),
            colour=self.colour.chosen() or "gray",
            user_id=self.user.chosen(),
            room_id=self.room.chosen(),
            branch_id=self.branch.chosen(),
            is_active=self.active.isChecked(),
        )
        given = self.minutes.minutes()

        def work(unit: Any) -> Any:
            provider = save_provider(unit, order)
            unit.session.flush()
            set_provider_services(unit, SetProviderServices(provider.id, given))
            return provider.id

        return work

    def saved(self, answer: Any) -> None:
        self.house.go.toast(filled(self.tr("{name} is saved. Ctrl+Z takes it back."), name=self.name.text().strip()))

    def _go_on(self) -> None:
        lines = list(self.minutes.lines.values())
        (lines[0] if lines else self.room).setFocus()

    def _show_minutes(self) -> None:
        self.minutes.show_hits(self.services.hits())
        self._fields["minutes"].setVisible(bool(self.services.hits()))

    def take_draft(self, typed: dict[str, Any]) -> None:
        super().take_draft(typed)
        self._show_minutes()

    def _find(self, text: str, done: Callable[[Sequence[Hit]], None]) -> None:
        hits = self._facts.services if self._facts is not None else ()
        wanted = fold(text)
        done([hit for hit in hits if wanted in fold(hit.words) and hit.id not in self.services.ids()][:MOST])

    def _arrived(self, facts: ProviderFacts) -> None:
        self._facts = facts
        self.room.offer(facts.rooms)
        self.user.offer(facts.users)
        row = facts.row
        self.branch.offer(facts.branches)
        self.branch.choose(row.branch_id if row is not None else self.house.session.actor.branch_id)
        self._fields["branch"].setVisible(len(facts.branches) > 1)
        self.minutes.know(facts.usual, facts.given)
        if row is not None:
            self.name.setText(row.name)
            self.speciality.setText(row.speciality or "")
            self.services.set_hits([hit for hit in facts.services if hit.id in facts.given])
            self.room.choose(row.room_id)
            self.user.choose(row.user_id)
            self.colour.choose(row.colour)
            self.active.setChecked(row.is_active)
        self._show_minutes()
        self.restore()
