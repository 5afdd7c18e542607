"""The list of organisations: insurers, companies, schools, and how many of their people are known (SM-09)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.models.people.organization import OrganizationStatus
from crm_desktop.views.organizations.organizations_vm import OrganizationsVm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_view import Operation


class OrganizationDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "name":
            cell.icon("building-2", "muted", 18)
            cell.words(text, strong=True)
        elif key == "members":
            cell.number(text, "muted", strong=False)
        else:
            cell.words(text, "muted", small=True)


class OrganizationsPage(ListPage):
    has_card: ClassVar[bool] = False  # type: ignore[misc]  # said once for all pages of this kind

    def __init__(self, house: House) -> None:
        self.vm = OrganizationsVm(house)
        super().__init__(house, self.vm)

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", lambda: self.tr("Name"), lambda row: row.name),
            Column("kind", lambda: self.tr("Kind"), lambda row: row.kind or "", 180, widest=240),
            Column("city", lambda: self.tr("City"), lambda row: row.city or "", 150, widest=220),
            Column("members", lambda: self.tr("People"), lambda row: count(row.members, current_style()), 96, True),
        )

    def delegate(self) -> RowDelegate:
        return OrganizationDelegate(self)

    def operations(self) -> Sequence[Operation]:
        return (
            Operation("Enter", "pencil", lambda: self.tr("Edit"), lambda row: True,
                      lambda row: self._house.go.dialog("organization", organization_id=row.id)),
            Operation("N", "briefcase", lambda: self.tr("New deal"), self._may_deal,
                      lambda row: self._house.go.dialog("new_deal", organization_id=row.id)),
            Operation("Del", "archive", lambda: self.tr("Put into the archive"), _is_active,
                      lambda row: self.vm.archive(row.id, True)),
            Operation("B", "archive-restore", lambda: self.tr("Bring back from the archive"),
                      lambda row: not _is_active(row), lambda row: self.vm.archive(row.id, False)),
        )  # fmt: skip

    def _may_deal(self, row: Any) -> bool:
        return _is_active(row) and self._house.session.actor.scope_of(Right.DEALS_CHANGE) is not None

    def _open_card(self) -> None:
        """There is no person to show beside the list."""

    def title(self) -> str:
        return self.tr("Organisations")

    def subtitle(self) -> str:
        return self.tr("Companies, insurers and schools whose people come to the clinic")

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return ("active", self.tr("In use")), ("archived", self.tr("Archive"))

    def empty_words(self) -> tuple[str, str, str]:
        if self.vm.tab == "archived":
            return "archive", self.tr("The archive is empty"), self.tr("Archived organisations keep their people.")
        sentence = self.tr("Write down whom your clients belong to: a company, an insurer, a school.")
        return "building-2", self.tr("No organisations yet"), sentence

    def new_words(self) -> str:
        return self.tr("New organisation")

    def ask_new(self) -> None:
        self._house.go.dialog("organization")

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+N", self.tr("New organisation")),
            ("Enter", self.tr("Edit")),
            ("N", self.tr("New deal")),
            ("Del", self.tr("Archive")),
            ("Alt+1…2", self.tr("Tabs")),
        )

    def _show_words(self) -> None:
        super()._show_words()
        self.search.setPlaceholderText(self.tr("Name, kind or city"))
        self.search.setAccessibleName(self.search.placeholderText())


def _is_active(row: Any) -> bool:
    return bool(row.status is OrganizationStatus.ACTIVE)
