"""The table of deals without its widgets: open, won and lost ones, by owner and stage (C24-15, C24-16)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.queries.admin.staff import user_rows
from crm_desktop.queries.deals.deal_rows import TABLES, DealFilter, DealRow, deal_count, deal_ids, deal_page
from crm_desktop.queries.deals.deal_types import deal_type_rows
from crm_desktop.usecases.deals.reopen_deal import ReopenDeal, reopen_deal
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import Choices, ListVm

_STATUSES = {
    "open": (DealStatus.OPEN,),
    "won": (DealStatus.WON,),
    "lost": (DealStatus.LOST,),
    "all": (),
}


class DealsVm(ListVm):
    SCREEN: ClassVar[str] = "deals"
    TABS: ClassVar[tuple[str, ...]] = tuple(_STATUSES)
    TABLES: ClassVar[frozenset[str]] = TABLES

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, wanted = self.house.session.actor, self.wanted_deals(self.tab)
        return lambda session: deal_ids(session, actor, wanted, limit)

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor = self.house.session.actor
        wanted = [one for one in ids if isinstance(one, UUID)]
        return lambda session: deal_page(session, actor, wanted)

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor = self.house.session.actor
        tabs = {tab: self.wanted_deals(tab) for tab in self.TABS}
        return lambda session: {tab: deal_count(session, actor, wanted) for tab, wanted in tabs.items()}

    def choices_question(self) -> Callable[[Any], Choices]:
        actor = self.house.session.actor
        return lambda session: {
            "owner": [(str(row.id), row.display_name) for row in user_rows(session, actor)],
            "stage": [(str(one.id), one.name) for row in deal_type_rows(session, actor) for one in row.stages],
        }

    def wanted_deals(self, tab: str) -> DealFilter:
        return DealFilter(
            statuses=_STATUSES[tab],
            owner_id=self.filter_id("owner"),
            stage_id=self.filter_id("stage"),
            text=self.text,
        )

    def reopen(self, row: DealRow) -> None:
        order = ReopenDeal(row.id)
        self.write("reopen_deal", lambda work: reopen_deal(work, order))
