"""The table of deals: how far each has come, what it is worth; moved and reopened in place (C24-15, C24-16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.queries.deals.deal_rows import DealRow
from crm_desktop.views.deals.deal_delegate import DealDelegate, deal_columns
from crm_desktop.views.deals.deals_vm import DealsVm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.person_operations import call, comment, open_card, statement
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import Operation


class DealsPage(ListPage):
    FILTERS: ClassVar[tuple[str, ...]] = ("stage", "owner")

    def __init__(self, house: House) -> None:
        self.vm = DealsVm(house)
        super().__init__(house, self.vm)

    def columns(self) -> Sequence[Column]:
        return deal_columns(self._house.session.currency, lambda: self._house.today)

    def delegate(self) -> RowDelegate:
        return DealDelegate(self._house.session.region, lambda: self._house.today, self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            open_card(go),
            Operation("M", "arrow-right", lambda: self.tr("Move to another stage"), _is_open,
                      lambda row: go.dialog("move_deal", deal_id=row.id)),
            Operation("O", "rotate-ccw", lambda: self.tr("Reopen"), self.may_reopen, self.vm.reopen),
            Operation("I", "history", lambda: self.tr("History of stages"), lambda row: True,
                      lambda row: go.dialog("deal_history", deal_id=row.id)),
            Operation("N", "plus", lambda: self.tr("New task"), lambda row: row.person_id is not None,
                      lambda row: go.dialog("new_task", person_id=row.person_id, lead_id=row.lead_id, deal_id=row.id)),
            call(go),
            comment(go),
            statement(go),
        )  # fmt: skip

    def may_reopen(self, row: DealRow) -> bool:
        """Reopening is a right of its own; who lacks it is not offered it."""
        return not _is_open(row) and self._house.session.actor.scope_of(Right.DEALS_REOPEN) is not None

    # ---- words

    def title(self) -> str:
        return self.tr("Deals")

    def subtitle(self) -> str:
        return self.tr("Each is born with its lead")

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("open", self.tr("Open")),
            ("won", self.tr("Won")),
            ("lost", self.tr("Lost")),
            ("all", self.tr("All")),
        )

    def filter_words(self) -> Mapping[str, str]:
        return {"stage": self.tr("All stages"), "owner": self.tr("Everybody")}

    def empty_words(self) -> tuple[str, str, str]:
        return ("briefcase", self.tr("No deals here"), self.tr("Every new lead brings its deal."))

    def new_words(self) -> str:
        return self.tr("New lead")

    def ask_new(self) -> None:
        """A deal is born with its lead."""
        self._house.go.dialog("new_lead")

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("M", self.tr("Move, win or lose")),
            ("O", self.tr("Reopen")),
            ("I", self.tr("History of stages")),
            ("N", self.tr("New task")),
            ("F8", self.tr("Call")),
            ("Alt+1…4", self.tr("Tabs")),
        )

    def navigation_count(self) -> int | None:
        return None


def _is_open(row: DealRow) -> bool:
    return row.status is DealStatus.OPEN
