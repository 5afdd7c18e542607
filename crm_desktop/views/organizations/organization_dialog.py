"""The form of an organisation, new or known, with its members and their positions (SM-09)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.queries.organizations.organization_rows import OrganizationCard, organization_card
from crm_desktop.usecases.organizations.change_organization import ChangeOrganization, change_organization
from crm_desktop.usecases.organizations.create_organization import CreateOrganization, create_organization
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields
from crm_desktop.usecases.organizations.set_members import SetMembers, set_members
from crm_desktop.views.organizations.member_lines import MemberLines
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import section


class OrganizationDialog(FormDialog):
    ACT: ClassVar[str] = "save_organization"
    ICON: ClassVar[str] = "building-2"
    WIDTH: ClassVar[int] = 580
    KEPT: ClassVar[tuple[str, ...]] = ("name", "kind", "city", "members")

    def __init__(self, house: House, organization_id: UUID | None, parent: QWidget | None = None) -> None:
        self._id = organization_id
        super().__init__(house, f"organization:{organization_id or 'new'}", parent)
        if organization_id is None:
            self.restore()
        else:
            actor = house.session.actor
            house.lanes.read(
                self, lambda session: organization_card(session, actor, organization_id), self._arrived, self.refuse
            )
        self.name.setFocus()

    def lay_out(self) -> None:
        self.name, self.kind, self.city = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(200)
        self.kind.setMaxLength(60)
        self.city.setMaxLength(80)
        self._fields = [LabelledField(one) for one in (self.name, self.kind, self.city)]
        self.members = MemberLines(self.house)
        self._title_of_members = section("")
        self.body.addWidget(self._fields[0])
        self.body.addLayout(pair(*self._fields[1:]))
        self.body.addWidget(self._title_of_members)
        self.body.addWidget(self.members)

    def show_words(self) -> None:
        is_new = self._id is None
        self.say_head(self.tr("New organisation") if is_new else self.tr("Change an organisation"))
        self._fields[0].set_words(self.tr("Name"))
        self._fields[1].set_words(self.tr("Kind: insurer, company, school…"))
        self._fields[2].set_words(self.tr("City"))
        self._title_of_members.setText(self.tr("Who belongs to it"))
        self.members.show_words()

    def lack(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Write the name of the organisation.")
        return ""

    def work(self) -> Work:
        fields = OrganizationFields(self.name.text(), self.kind.text(), self.city.text())
        known, members = self._id, self.members.members()

        def write(work: Any) -> UUID:
            if known is None:
                made = create_organization(work, CreateOrganization(fields)).id
            else:
                made = change_organization(work, ChangeOrganization(known, fields)).id
            set_members(work, SetMembers(made, members))
            return made

        return write

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("Saved. Ctrl+Z takes it back."))

    def _arrived(self, card: OrganizationCard) -> None:
        self.name.setText(card.name)
        self.kind.setText(card.kind or "")
        self.city.setText(card.city or "")
        self.members.set_members([(row.person_id, row.name, row.position or "") for row in card.members])
        self.restore()
        self.fit()
