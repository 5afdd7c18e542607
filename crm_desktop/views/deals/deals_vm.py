"""The table of deals without its widgets: open, won and lost ones, by owner and stage (C24-15, C24-16)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.queries.deals.deal_rows import TABLES, DealFilter, DealRow, deal_count, deal_ids, deal_page
from crm_desktop.queries.deals.deal_types import deal_type_rows
from crm_desktop.usecases.deals.reopen_deal import ReopenDeal, reopen_deal
from crm_desktop.views.widgets.filter_choices import colleagues
from crm_desktop.views.widgets.list_vm import Choices
from crm_desktop.views.widgets.records_vm import RecordsVm

_STATUSES = {
    "open": (DealStatus.OPEN,),
    "won": (DealStatus.WON,),
    "lost": (DealStatus.LOST,),
    "all": (),
}


class DealsVm(RecordsVm):
    SCREEN: ClassVar[str] = "deals"
    TABS: ClassVar[tuple[str, ...]] = tuple(_STATUSES)
    TABLES: ClassVar[frozenset[str]] = TABLES
    IDS = deal_ids
    ROWS = deal_page
    COUNT = deal_count

    def choices_question(self) -> Callable[[Any], Choices]:
        actor = self.house.session.actor
        return lambda session: {
            "owner": colleagues(session, actor),
            "stage": [(str(one.id), one.name) for row in deal_type_rows(session, actor) for one in row.stages],
        }

    def filter_of(self, tab: str) -> DealFilter:
        return DealFilter(
            statuses=_STATUSES[tab],
            owner_id=self.filter_id("owner"),
            stage_id=self.filter_id("stage"),
            text=self.text,
        )

    def reopen(self, row: DealRow) -> None:
        order = ReopenDeal(row.id)
        self.write("reopen_deal", lambda work: reopen_deal(work, order))
