"""Confirm by phone: who of the next working day is called first, and why; C confirms, F8 copies the number (B10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, AppointmentStatus
from crm_desktop.rules.no_show_list import RiskRow
from crm_desktop.views.risk.risk_delegate import RiskDelegate, risk_columns
from crm_desktop.views.risk.risk_vm import RiskVm
from crm_desktop.views.risk.risk_words import RiskWords
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.person_operations import comment, open_card
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_delegate import shown_phone
from crm_desktop.views.widgets.work_view import Operation


class RiskPage(ListPage):
    def __init__(self, house: House) -> None:
        self.vm = RiskVm(house)
        self._words = RiskWords(self.vm)
        super().__init__(house, self.vm)

    # ---- what the list says

    def columns(self) -> Sequence[Column]:
        return risk_columns(self._words)

    def delegate(self) -> RowDelegate:
        return RiskDelegate(self._house.session.region, lambda: self.vm.base, self._words, self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            open_card(go),
            Operation("C", "calendar-check", lambda: self.tr("Confirmed: they will come"),
                      lambda row: self._moves(row, AppointmentStatus.CONFIRMED), self.vm.confirm),
            Operation("C", "undo-2", lambda: self.tr("Not confirmed after all"),
                      lambda row: self._moves(row, AppointmentStatus.BOOKED), self.vm.confirm),
            Operation("F8", "phone", lambda: self.tr("Call: show and copy the number"),
                      lambda row: bool(row.phone), self.call),
            Operation("M", "calendar-range", lambda: self.tr("Another time"),
                      lambda row: self._moves(row, AppointmentStatus.RESCHEDULED),
                      lambda row: go.dialog("move_appointment", appointment_id=row.id)),
            Operation("X", "calendar-x", lambda: self.tr("Cancel the appointment"),
                      lambda row: self._moves(row, AppointmentStatus.CANCELLED),
                      lambda row: go.dialog("cancel_appointment", appointment_id=row.id)),
            comment(go),
        )  # fmt: skip

    def call(self, row: RiskRow) -> None:
        """There may be no telephone line to dial on, and the number is read from the screen."""
        if self._house.phone.can_dial and row.phone:
            self._house.phone.dial(row.phone, row.visit.person_id)
            return
        QGuiApplication.clipboard().setText(row.phone or "")
        number = shown_phone(row.phone, self._house.session.region)
        sentence = self.tr("Call {name}: {number}. The number is copied.")
        self.calling.say(filled(sentence, name=isolated(row.visit.person), number=number), "phone", "blue")

    def _moves(self, row: RiskRow, status: AppointmentStatus) -> bool:
        may = self._house.session.actor.scope_of(Right.APPOINTMENTS_CHANGE) is not None
        return may and status in APPOINTMENT_MOVES[row.visit.status]

    # ---- words

    def title(self) -> str:
        return self.tr("Confirm by phone")

    def subtitle(self) -> str:
        return self.tr("The visits of the next working day, whoever may not come first")

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (("open", self.tr("To be confirmed")), ("confirmed", self.tr("Confirmed")))

    def empty_words(self) -> tuple[str, str, str]:
        if self.vm.tab == "confirmed":
            return ("calendar-check", self.tr("Nobody has confirmed yet"), self.tr("C confirms the visit of a line."))
        if self.vm.counts.get("confirmed"):
            return ("circle-check", self.tr("Everybody has confirmed"), self.tr("Nobody is left to be called."))
        sentence = self.tr("Nothing is booked for the next working day.")
        return ("calendar-days", self.tr("Nobody is to be called"), sentence)

    def new_words(self) -> str:
        return self.tr("Book")

    def ask_new(self) -> None:
        self._house.go.dialog("book_appointment")

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("C", self.tr("Confirmed")),
            ("F8", self.tr("Number")),
            ("Enter", self.tr("Card")),
            ("M", self.tr("Another time")),
            ("X", self.tr("Cancel")),
        )

    def navigation_count(self) -> int | None:
        return self.vm.counts.get("open")

    # ---- drawing

    def open_with(self, facts: Mapping[str, Any]) -> None:
        super().open_with(facts)
        self.vm.learning.begin()

    def _lay_out(self) -> None:
        super()._lay_out()
        self.search.hide()  # a list of one day is read, not searched
        self.worth, self.calling = Strip("info", "blue"), Strip("phone", "blue")
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.calling)
            column.insertWidget(1, self.worth)

    def _wire(self) -> None:
        super()._wire()
        self.worth.acted.connect(lambda: self._house.go.screen("imports"))
        self.vm.learning.arrived.connect(self._show_worth)
        self.vm.learning.failed.connect(self._learning_failed)
        self.vm.counted.connect(self._show_empty)

    def _learning_failed(self, problem: Problem) -> None:
        self.worth.say(words(problem), "circle-alert", "red")

    def _row_chosen(self, chosen: Any) -> None:
        super()._row_chosen(chosen)
        self.calling.say("")  # the number of another line would be dialled for this one

    def _show_words(self) -> None:
        super()._show_words()
        self._show_worth()

    def _show_worth(self) -> None:
        sentence, icon, tone = self._words.worth(self.vm.learnt, self.vm.learning.is_learning)
        learnt = self.vm.learnt
        action = self.tr("Import past visits") if learnt is not None and not learnt.is_enough else ""
        self.worth.say(sentence, icon or "info", tone or "blue", action)
