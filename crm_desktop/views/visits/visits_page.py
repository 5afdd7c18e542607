"""The reception's list: appointments of a day, who waits at the desk, the waiting list, all by letters (R1…R4, R8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crm_desktop.i18n.dates import day_with_weekday, relative_day
from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, AppointmentStatus
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.visits.wait_rows import WaitRow
from crm_desktop.views.visits.day_line import DayLine
from crm_desktop.views.visits.visit_delegate import VisitDelegate, visit_columns
from crm_desktop.views.visits.visits_vm import WAITING, VisitsVm
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.person_operations import book, call, comment, has_person, open_card
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import Operation

_MINUTE_MS = 60_000

Fits = Callable[[Any], bool]


class VisitsPage(ListPage):
    FILTERS: ClassVar[tuple[str, ...]] = ("provider",)

    def __init__(self, house: House) -> None:
        self.vm = VisitsVm(house)
        super().__init__(house, self.vm)
        self._minutes = QTimer(self)
        self._minutes.setInterval(_MINUTE_MS)
        self._minutes.timeout.connect(self._minute_passed)
        self._minutes.start()

    # ---- what the list says

    def columns(self) -> Sequence[Column]:
        return visit_columns(lambda: self._house.now, lambda: self._house.today, lambda: self.vm.tab == WAITING)

    def delegate(self) -> RowDelegate:
        return VisitDelegate(self._house.session.region, lambda: self._house.now, self)

    def operations(self) -> Sequence[Operation]:
        go, vm = self._house.go, self.vm
        return (
            Operation("Enter", "pencil", lambda: self.tr("Change what they wait for"), self._waits(),
                      lambda row: go.dialog("wait_for_slot", entry_id=row.id)),
            open_card(go),
            Operation("A", "door-open", lambda: self.tr("Arrived"), self._moves(AppointmentStatus.ARRIVED), vm.arrive),
            Operation("D", "stethoscope", lambda: self.tr("Admit"),
                      self._moves(AppointmentStatus.ADMITTED, Right.ADMISSIONS_CHANGE),
                      lambda row: go.dialog("admit", appointment_id=row.id)),
            Operation("V", "circle-check", lambda: self.tr("Visit over"),
                      self._moves(AppointmentStatus.COMPLETED, Right.ADMISSIONS_CHANGE), self.end),
            Operation("C", "calendar-check", lambda: self.tr("Confirmed on the phone"),
                      self._moves(AppointmentStatus.CONFIRMED), vm.confirm),
            Operation("C", "undo-2", lambda: self.tr("Not confirmed after all"), self._is_confirmed, vm.confirm),
            Operation("M", "calendar-range", lambda: self.tr("Move"), self._moves(AppointmentStatus.RESCHEDULED),
                      lambda row: go.dialog("move_appointment", appointment_id=row.id)),
            Operation("N", "user-x", lambda: self.tr("Did not come"),
                      self._moves(AppointmentStatus.NO_SHOW), self.miss),
            Operation("X", "calendar-x", lambda: self.tr("Cancel the appointment"),
                      self._moves(AppointmentStatus.CANCELLED),
                      lambda row: go.dialog("cancel_appointment", appointment_id=row.id)),
            Operation("X", "circle-x", lambda: self.tr("Off the waiting list"), self._waits(), self.take_off),
            Operation("L", "sparkles", lambda: self.tr("New lead"), has_person,
                      lambda row: go.dialog("upsell", person_id=row.person_id, **_came_up_at(row))),
            Operation("P", "banknote", lambda: self.tr("Payment"), self._takes_money,
                      lambda row: go.dialog("record_payment", person_id=row.person_id, appointment_id=row.id)),
            Operation("W", "hourglass", lambda: self.tr("Wants an earlier time"), self._may_wait, self.wait_earlier),
            Operation("B", "calendar-plus", lambda: self.tr("Book them a time"), self._waits(),
                      lambda row: go.dialog("book_appointment", person_id=row.person_id, service_id=row.service_id,
                                            provider_id=row.provider_id, lead_id=row.lead_id)),
            book(self._house),
            Operation("T", "message-square-text", lambda: self.tr("Text or slip for the patient"), _is_visit,
                      lambda row: go.dialog("appointment_text", appointment_id=row.id)),
            call(self._house),
            comment(go),
        )  # fmt: skip

    def miss(self, row: VisitRow) -> None:
        self.vm.miss(row, lambda _id: self._house.go.toast(self.tr("Somebody will call them. Ctrl+Z takes it back.")))

    def end(self, row: VisitRow) -> None:
        self.vm.end(row, lambda _id: self._house.go.toast(self.tr("The visit is over. Ctrl+Z takes it back.")))

    def take_off(self, row: WaitRow) -> None:
        self.vm.take_off(row, lambda _id: self._house.go.toast(self.tr("Off the waiting list. Ctrl+Z takes it back.")))

    def wait_earlier(self, row: VisitRow) -> None:
        facts: dict[str, Any] = {
            "person_id": row.person_id,
            "service_id": row.service_id,
            "provider_id": row.provider_id,
        }
        self._house.go.dialog("wait_for_slot", **facts, lead_id=row.lead_id, appointment_id=row.id)

    # ---- what fits where

    def _may(self, right: Right) -> bool:
        return self._house.session.actor.scope_of(right) is not None

    def _moves(self, status: AppointmentStatus, right: Right = Right.APPOINTMENTS_CHANGE) -> Fits:
        return lambda row: isinstance(row, VisitRow) and status in APPOINTMENT_MOVES[row.status] and self._may(right)

    def _is_confirmed(self, row: Any) -> bool:
        is_so = isinstance(row, VisitRow) and row.status is AppointmentStatus.CONFIRMED
        return is_so and self._may(Right.APPOINTMENTS_CHANGE)

    def _waits(self) -> Fits:
        return lambda row: isinstance(row, WaitRow) and self._may(Right.APPOINTMENTS_CHANGE)

    def _may_wait(self, row: Any) -> bool:
        return self._moves(AppointmentStatus.RESCHEDULED)(row) and has_person(row)

    def _takes_money(self, row: Any) -> bool:
        return isinstance(row, VisitRow) and has_person(row) and self._may(Right.PAYMENTS_RECORD)

    # ---- words

    def title(self) -> str:
        return self.tr("Waiting list") if self.vm.tab == WAITING else self.tr("Appointments")

    def subtitle(self) -> str:
        style = current_style()
        day = day_with_weekday(self.vm.day, style)
        here = self.vm.counts.get("here", 0)
        if here and self.vm.day == self._house.today:
            waiting = self.tr("%n waiting at the desk", "", here)
            return f"{day} · {style.in_digits(waiting)}"
        return f"{day} · {relative_day(self.vm.day, style, self._house.today)}"

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("day", self.tr("The day")),
            ("expected", self.tr("Expected")),
            ("here", self.tr("Here")),
            ("done", self.tr("Admitted")),
            ("off", self.tr("Not coming")),
            (WAITING, self.tr("Waiting list")),
        )

    def filter_words(self) -> Mapping[str, str]:
        return {"provider": self.tr("All therapists")}

    def empty_words(self) -> tuple[str, str, str]:
        match self.vm.tab:
            case "waiting":
                sentence = self.tr("Who wants an earlier or a freed time is put here by W, or from the booking.")
                return ("hourglass", self.tr("Nobody waits for a time"), sentence)
            case "here":
                return ("door-open", self.tr("Nobody waits at the desk"), self.tr("Who arrives is marked with A."))
            case "off":
                return (
                    "circle-check",
                    self.tr("Nobody called off"),
                    self.tr("No-shows and cancelled visits stand here."),
                )
        return ("calendar-days", self.tr("No appointments"), self.tr("Book the first one of the day."))

    def new_words(self) -> str:
        return self.tr("On the list") if self.vm.tab == WAITING else self.tr("Book")

    def ask_new(self) -> None:
        self._house.go.dialog("wait_for_slot" if self.vm.tab == WAITING else "book_appointment")

    def keys(self) -> Sequence[tuple[str, str]]:
        if self.vm.tab == WAITING:
            return (
                ("Enter", self.tr("Change")),
                ("B", self.tr("Book")),
                ("X", self.tr("Off the list")),
                ("F8", self.tr("Call")),
                ("Ctrl+N", self.tr("On the list")),
            )
        return (
            ("A", self.tr("Arrived")),
            ("D", self.tr("Admit")),
            ("V", self.tr("Visit over")),
            ("C", self.tr("Confirmed")),
            ("X", self.tr("Cancel")),
            ("M", self.tr("Move")),
            ("N", self.tr("No-show")),
            ("L", self.tr("Lead")),
            ("P", self.tr("Payment")),
            ("W", self.tr("Earlier")),
            ("T", self.tr("Text, slip")),
            ("B", self.tr("Book")),
            ("F8", self.tr("Call")),
        )

    def navigation_count(self) -> int | None:
        """Who waits at the desk right now."""
        return self.vm.counts.get("here") if self.vm.day == self._house.today else None

    # ---- the day

    def open_with(self, facts: Mapping[str, Any]) -> None:
        super().open_with(facts)
        if isinstance(facts.get("day"), date):
            self.vm.show_day(facts["day"])

    def _lay_out(self) -> None:
        super()._lay_out()
        self._day_line = line = DayLine(self._house, self.vm.day)
        self.date_field = line.field
        self.away = Button("", "ghost", "calendar-off")
        column = self.layout()
        first = column.itemAt(0) if isinstance(column, QVBoxLayout) else None
        header = first.layout() if first is not None else None
        if not isinstance(header, QHBoxLayout) or not isinstance(column, QVBoxLayout):
            return
        # The day and the therapist stand on a line of their own: beside title and search there is no room for them.
        for box in self.filters.values():
            header.removeWidget(box)
            line.addWidget(box)
        line.addStretch(1)
        line.addWidget(self.away)
        column.insertLayout(1, line)

    def _wire(self) -> None:
        super()._wire()
        self._day_line.stepped.connect(self.vm.step)
        self._day_line.day_chosen.connect(self.vm.show_day)
        self.away.clicked.connect(self._ask_away)

    def _ask_away(self) -> None:
        provider_id = self.vm.filter_id("provider")
        facts = {"provider_id": provider_id} if provider_id is not None else {}
        self._house.go.dialog("provider_away", **facts, on=self.vm.day)

    def _minute_passed(self) -> None:
        """The waiting minutes grow without any news; at midnight the list of today becomes the new day's."""
        self._table.reread_held()
        self._show_subtitle()

    def choose_person(self, person_id: UUID) -> bool:
        """Whoever is looked up is under the cursor where they stand in the list, so that A or D follow (R2, R3)."""
        for at in range(self._table.rowCount()):
            row = self._table.row_at(at)
            if row is not None and row.person_id == person_id:
                self.table.choose(row.id)
                self.table.setFocus()
                return True
        return False

    # ---- drawing

    def _moved(self) -> None:
        self.date_field.set_day(self.vm.day)
        self._table.retranslate()
        self.table.share_width()
        self._title.setText(self.title())
        self.new.set_words(self.new_words())
        self._hints.show_keys(self.keys())
        self._show_subtitle()
        super()._moved()

    def _show_words(self) -> None:
        super()._show_words()
        self._day_line.show_words()
        self.away.setVisible(self._may(Right.APPOINTMENTS_CHANGE))
        self.away.set_words(
            self.tr("Therapist away…"), self.tr("A therapist is away: call or move the patients of the day")
        )

    def _show_counts(self) -> None:
        super()._show_counts()
        self._show_subtitle()

    def _show_subtitle(self) -> None:
        self._subtitle.setText(self.subtitle())


def _is_visit(row: Any) -> bool:
    return isinstance(row, VisitRow)


def _came_up_at(row: VisitRow | WaitRow) -> dict[str, UUID]:
    """The visit behind a wish; somebody on the waiting list has none yet (C24-47, C24-48)."""
    called_off = (AppointmentStatus.CANCELLED, AppointmentStatus.RESCHEDULED)
    return {"appointment_id": row.id} if isinstance(row, VisitRow) and row.status not in called_off else {}
