"""The list of leads: every open wish with its next step, its status changed in place (C24-13…18, C24-57, B5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QModelIndex

from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.models.work.lead import OPEN_LEADS, LeadStatus
from crm_desktop.queries.work.lead_rows import LeadRow
from crm_desktop.views.leads.lead_delegate import LeadDelegate, lead_columns
from crm_desktop.views.leads.leads_vm import LeadsVm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.person_operations import call, comment, open_card, statement
from crm_desktop.views.widgets.record_operations import links
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import Operation


class LeadsPage(ListPage):
    FILTERS: ClassVar[tuple[str, ...]] = ("assignee", "channel")
    SEVERAL: ClassVar[bool] = True

    def __init__(self, house: House) -> None:
        self.vm = LeadsVm(house)
        super().__init__(house, self.vm)

    def columns(self) -> Sequence[Column]:
        return lead_columns(lambda: self._house.today)

    def delegate(self) -> RowDelegate:
        return LeadDelegate(self._house.session.region, lambda: self._house.today, lambda: self._house.now, self)

    def _wire(self) -> None:
        super()._wire()
        self.table.clicked.connect(self._cell_clicked)

    def _cell_clicked(self, index: QModelIndex) -> None:
        """C24-18, C24-57: the status cell is where the status is set."""
        row = self.table.chosen_row()
        if self._table.column(index.column()).key == "status" and row is not None and _can_move(row):
            self._house.go.dialog("lead_status", lead_id=row.id)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            open_card(go),
            Operation("S", "circle-dot", lambda: self.tr("Status"), _can_move,
                      lambda row: go.dialog("lead_status", lead_id=row.id)),
            Operation("A", "notebook-pen", lambda: self.tr("New activity"), lambda row: True,
                      lambda row: go.dialog("new_activity", lead_id=row.id, person_id=row.person_id)),
            Operation("R", "circle-check", lambda: self.tr("Result of the next step"), _has_step,
                      lambda row: go.complete_task(row.next_task_id)),
            Operation("H", "users", lambda: self.tr("Refer to somebody"), _is_open, self.assign),
            Operation("Ctrl+G", "users", lambda: self.tr("Give to a team in turn"), _is_open, self.give_in_turn),
            Operation("N", "plus", lambda: self.tr("New task"), lambda row: True,
                      lambda row: go.dialog("new_task", person_id=row.person_id, lead_id=row.id)),
            Operation("B", "calendar-plus", lambda: self.tr("Book an appointment"), self._may_book,
                      lambda row: go.dialog("book_appointment", person_id=row.person_id, lead_id=row.id)),
            call(self._house),
            comment(go),
            statement(go),
            links(go, "lead"),
        )  # fmt: skip

    def _may_book(self, row: LeadRow) -> bool:
        may = self._house.session.actor.scope_of(Right.APPOINTMENTS_CHANGE) is not None
        return may and row.person_id is not None and _is_open(row)

    def assign(self, _row: LeadRow) -> None:
        """All that are chosen, not only the one under the cursor."""
        ids = tuple(row.id for row in self.table.chosen_rows() if _is_open(row))
        self._house.go.dialog("assign_lead", lead_ids=ids)

    def give_in_turn(self, _row: LeadRow) -> None:
        """T2: all that are chosen, to those of a team who are on shift."""
        ids = tuple(row.id for row in self.table.chosen_rows() if _is_open(row))
        self._house.go.dialog("assign_lead", lead_ids=ids, to_team=True)

    # ---- words

    def title(self) -> str:
        return self.tr("Leads")

    def subtitle(self) -> str:
        lacking = self.vm.counts.get("without_step", 0)
        if not lacking:
            return self.tr("Every open lead has its next step")
        return current_style().in_digits(self.tr("%n lead(s) have no next step", "", lacking))

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("new", self.tr("New")),
            ("in_progress", self.tr("In progress")),
            ("opportunity", self.tr("Opportunities")),
            ("stagnant", self.tr("Stagnant")),
            ("lost", self.tr("Lost")),
            ("without_step", self.tr("No next step")),
            ("all", self.tr("All")),
        )

    def filter_words(self) -> Mapping[str, str]:
        return {
            "assignee": self.tr("Everybody"),
            "channel": self.tr("All sources"),
        }

    def empty_words(self) -> tuple[str, str, str]:
        match self.vm.tab:
            case "without_step":
                return (
                    "circle-check",
                    self.tr("Every open lead has its next step"),
                    self.tr("A lead whose last task was finished without a new one would stand here in red."),
                )
            case "stagnant" | "lost":
                sentence = self.tr("Leads that rest or were lost can be woken again.")
                return ("sparkles", self.tr("No leads here"), sentence)
            case "opportunity":
                sentence = self.tr("A lead becomes one when a visit is booked.")
                return ("sparkles", self.tr("No opportunities yet"), sentence)
        return ("sparkles", self.tr("No leads here"), self.tr("A lead is somebody's wish that is worth working on."))

    def new_words(self) -> str:
        return self.tr("New lead")

    def ask_new(self) -> None:
        self._house.go.dialog("new_lead")

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("S", self.tr("Status")),
            ("A", self.tr("New activity")),
            ("R", self.tr("Result")),
            ("H", self.tr("Refer")),
            ("Ctrl+G", self.tr("Give to a team in turn")),
            ("N", self.tr("New task")),
            ("G", self.tr("What belongs together")),
            ("F8", self.tr("Call")),
            ("Ctrl+N", self.tr("New lead")),
            ("Shift+↓", self.tr("Choose several")),
            ("Alt+1…7", self.tr("Tabs")),
        )

    def navigation_count(self) -> int | None:
        return self.vm.counts.get("new")

    def _show_counts(self) -> None:
        super()._show_counts()
        self._subtitle.setText(self.subtitle())
        has_breach = self.vm.counts.get("without_step", 0) > 0
        self._subtitle.set_tone("red" if has_breach else "")


def _is_open(row: LeadRow) -> bool:
    return row.status in OPEN_LEADS


def _can_move(row: LeadRow) -> bool:
    """A closed opportunity stays closed: a new wish is a new lead (C24-01)."""
    return row.status is not LeadStatus.CLOSED


def _has_step(row: LeadRow) -> bool:
    return row.next_task_id is not None
