"""The list of leads without its widgets: tabs by status and the red list of leads without a next step (B5, C24-57)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.queries.admin.staff import user_rows
from crm_desktop.queries.work.lead_rows import TABLES, LeadFilter, lead_count, lead_ids, lead_page
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import Choices, ListVm

_STATUSES = {
    "new": (LeadStatus.NEW,),
    "in_progress": (LeadStatus.IN_PROGRESS,),
    "opportunity": (LeadStatus.OPPORTUNITY,),
    "stagnant": (LeadStatus.STAGNANT,),
    "lost": (LeadStatus.LOST,),
    "without_step": (),
    "all": (),
}


class LeadsVm(ListVm):
    SCREEN: ClassVar[str] = "leads"
    TABS: ClassVar[tuple[str, ...]] = tuple(_STATUSES)
    TABLES: ClassVar[frozenset[str]] = TABLES

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, wanted = self.house.session.actor, self.wanted_leads(self.tab)
        return lambda session: lead_ids(session, actor, wanted, limit)

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor = self.house.session.actor
        wanted = [one for one in ids if isinstance(one, UUID)]
        return lambda session: lead_page(session, actor, wanted)

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor = self.house.session.actor
        tabs = {tab: self.wanted_leads(tab) for tab in self.TABS}
        return lambda session: {tab: lead_count(session, actor, wanted) for tab, wanted in tabs.items()}

    def choices_question(self) -> Callable[[Any], Choices]:
        actor = self.house.session.actor
        return lambda session: {
            "assignee": [(str(row.id), row.display_name) for row in user_rows(session, actor)],
            "channel": [(str(row.id), row.name) for row in channel_rows(session, actor, inactive=True)],
        }

    def wanted_leads(self, tab: str) -> LeadFilter:
        wanted = LeadFilter(
            statuses=_STATUSES[tab],
            assignee_id=self.filter_id("assignee"),
            channel_id=self.filter_id("channel"),
            text=self.text,
        )
        return replace(wanted, without_step=True) if tab == "without_step" else wanted
