"""The list of organisations without its widgets (SM-09)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from crm_desktop.queries.organizations.organization_rows import (
    TABLES,
    organization_counts,
    organization_ids,
    organization_page,
)
from crm_desktop.usecases.organizations.archive_organization import ArchiveOrganization, archive_organization
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import ListVm


class OrganizationsVm(ListVm):
    SCREEN: ClassVar[str] = "organizations"
    TABS: ClassVar[tuple[str, ...]] = ("active", "archived")
    TABLES: ClassVar[frozenset[str]] = TABLES

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, text, archived = self.house.session.actor, self.text, self.tab == "archived"
        return lambda session: organization_ids(session, actor, text, archived=archived, limit=limit)

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor, wanted = self.house.session.actor, [one for one in ids if isinstance(one, UUID)]
        return lambda session: organization_page(session, actor, wanted)

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor, text = self.house.session.actor, self.text
        return lambda session: organization_counts(session, actor, text)

    def archive(self, organization_id: UUID, archived: bool) -> None:
        order = ArchiveOrganization(organization_id, archived)
        self.write("archive_organization", lambda work: archive_organization(work, order))
