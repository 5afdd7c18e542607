"""The visits a person is expected at, on their card: arrived, admitted, and a new one booked (R2, R3, R6)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import relative_day, time_of_day
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.kit.clock import start_of_day
from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, AppointmentStatus
from crm_desktop.queries.visits.coming_visits import coming_visits
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.sync_standing import Mark
from crm_desktop.views.widgets.tentative import mark_sentence, time_is_lost

_SHOWN = 3


class CardVisits(QWidget):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._person_id: UUID | None = None
        self._visits: list[VisitRow] = []
        self._marks: list[Mark] = []
        self._patches: list[QWidget] = []
        self._title = Label("", "strong")
        self.book = Button("", "link", "calendar-plus")
        self.book.clicked.connect(self.ask_booking)
        self.pay = Button("", "link", "banknote")
        self.pay.clicked.connect(self.ask_payment)
        self.prices = Button("", "link", "coins")
        self.prices.clicked.connect(self.ask_prices)
        self.schedule = Button("", "link", "calendar-days")
        self.schedule.clicked.connect(self.open_schedule)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(self.pay)
        head.addWidget(self.book)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        asked = QHBoxLayout()
        asked.setSpacing(4)
        asked.addWidget(self.prices)
        asked.addWidget(self.schedule)
        asked.addStretch(1)
        self._column.addLayout(asked)
        self._show_words()
        house.feed.changed.connect(self._heard)
        house.standing.marked.connect(self._marked)

    def show_person(self, person_id: UUID | None) -> None:
        if person_id != self._person_id:
            self._person_id = person_id
            self._arrived([])
        self._read()

    # ---- what is done; each answers whether the key meant something

    def press(self, key: str) -> bool:
        """The letters of the card while no field has the keyboard."""
        acts = {
            "B": self.ask_booking, "A": self.arrive, "D": self.admit, "P": self.ask_payment, "R": self.ask_prices,
            "S": self.open_schedule,
        }  # fmt: skip
        act = acts.get(key)
        return act is not None and act()

    def ask_booking(self) -> bool:
        if self._person_id is None or not self._may(Right.APPOINTMENTS_CHANGE):
            return False
        self._house.go.dialog("book_appointment", person_id=self._person_id)
        return True

    def ask_payment(self) -> bool:
        if self._person_id is None or not self._may(Right.PAYMENTS_RECORD):
            return False
        self._house.go.dialog("record_payment", person_id=self._person_id)
        return True

    def ask_prices(self) -> bool:
        """The caller asks what it costs and when there is time (MIS-20)."""
        if self._person_id is None:
            return False
        self._house.go.dialog("prices", person_id=self._person_id)
        return True

    def open_schedule(self) -> bool:
        """Who works when, and what is taken (MIS-20)."""
        self._house.go.screen("calendar")
        return True

    def arrive(self) -> bool:
        visit, go = self._today_for(AppointmentStatus.ARRIVED), self._house.go
        if self._person_id is None or not self._may(Right.APPOINTMENTS_CHANGE):
            return False
        if visit is None:
            go.toast(self.tr("No visit of today waits for this person. B books one."), "amber")
            return True
        order = MarkArrived(visit.id)
        sentence = filled(self.tr("Arrived: {name}. Ctrl+Z takes it back."), name=visit.person)
        self._house.lanes.write(
            self,
            "mark_arrived",
            lambda unit: mark_arrived(unit, order).id,
            lambda _id: go.toast(sentence),
            lambda problem: go.toast(words(problem), "red"),
        )
        return True

    def admit(self) -> bool:
        visit = self._today_for(AppointmentStatus.ADMITTED)
        if not self._may(Right.ADMISSIONS_CHANGE) or self._person_id is None:
            return False
        if visit is not None:
            self._house.go.dialog("admit", appointment_id=visit.id)
        else:
            self._house.go.dialog("admit", person_id=self._person_id)
        return True

    def take_focus(self) -> None:
        """So that the letters follow at once."""
        self.book.setFocus(Qt.FocusReason.OtherFocusReason)

    def _may(self, right: Right) -> bool:
        return self._house.session.actor.scope_of(right) is not None

    def _today_for(self, status: AppointmentStatus) -> VisitRow | None:
        today = self._house.today
        return next((one for one in self._visits if one.on == today and status in APPOINTMENT_MOVES[one.status]), None)

    # ---- reading and showing

    def _read(self) -> None:
        person_id, actor, zone = self._person_id, self._house.session.actor, self._house.session.time_zone
        since = start_of_day(self._house.today, zone)  # who comes too late is still expected (R2)
        if person_id is None or self.isHidden():
            return

        def arrived(rows: list[VisitRow]) -> None:
            if person_id == self._person_id:
                self._arrived(rows)

        self._house.lanes.read(
            self, lambda base: coming_visits(base, actor, person_id, since, _SHOWN, with_lost=True), arrived,
            lambda _problem: None,
        )  # fmt: skip

    def _heard(self, changes: Any) -> None:
        if changes.touches("appointment") and self._person_id is not None:
            self._read()

    def _marked(self) -> None:
        self._arrived(self._visits)

    def _arrived(self, rows: list[VisitRow]) -> None:
        marks = [self._house.standing.slot_mark(row.id) for row in rows]
        if rows == self._visits and marks == self._marks and bool(self._patches) == bool(rows):
            return
        self._visits, self._marks = rows, marks
        for patch in self._patches:
            self._column.removeWidget(patch)
            patch.hide()
            patch.deleteLater()
        self._patches = [self._patch(row, mark) for row, mark in zip(rows, marks, strict=True)]
        for patch in self._patches:
            self._column.addWidget(patch)

    def _patch(self, row: VisitRow, mark: Mark) -> QWidget:
        style, today = current_style(), self._house.today
        patch = Card(flat=True)
        when = filled(
            self.tr("{day} {time}"), day=relative_day(row.on, style, today), time=time_of_day(row.starts_at, style)
        )
        line = QHBoxLayout()
        line.addWidget(ElidedLabel(when, "strong"), 1)
        line.addWidget(Chip(term(row.status), tone(row.status), dot=True))
        patch.column.addLayout(line)
        what = filled(self.tr("{service}, {provider}"), service=row.service, provider=row.provider)
        patch.column.addWidget(ElidedLabel(what, "small"))
        if row.status is AppointmentStatus.UNPLACED:
            patch.column.addLayout(_told("calendar-x", "red", time_is_lost()))
        elif mark is not Mark.NONE:
            patch.column.addLayout(_told(mark.icon, "amber", mark_sentence(mark, of_visit=True)))
        if row.on == today:
            patch.column.addLayout(self._buttons(row))
        return patch

    def _buttons(self, row: VisitRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        if AppointmentStatus.ARRIVED in APPOINTMENT_MOVES[row.status] and self._may(Right.APPOINTMENTS_CHANGE):
            arrived = Button(self.tr("Arrived"), "", "door-open")
            arrived.set_words(self.tr("Arrived"), self.tr("The patient is here (A)"))
            arrived.clicked.connect(self.arrive)
            line.addWidget(arrived)
        if AppointmentStatus.ADMITTED in APPOINTMENT_MOVES[row.status] and self._may(Right.ADMISSIONS_CHANGE):
            admit = Button(self.tr("Admit"), "", "stethoscope")
            admit.set_words(self.tr("Admit"), self.tr("Receive the patient (D)"))
            admit.clicked.connect(lambda: self._house.go.dialog("admit", appointment_id=row.id))
            line.addWidget(admit)
        line.addStretch(1)
        return line

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_column"):
            self._show_words()
            rows, self._visits = self._visits, []
            self._arrived(rows)

    def _show_words(self) -> None:
        self.book.setVisible(self._may(Right.APPOINTMENTS_CHANGE))
        self.pay.setVisible(self._may(Right.PAYMENTS_RECORD))
        may_see = self._may(Right.APPOINTMENTS_SEE)
        if not may_see or self.parent() is not None:
            self.setVisible(may_see)  # shown without a parent yet, it would be a window
        self._title.setText(self.tr("Visits"))
        self.book.set_words(self.tr("Book"), self.tr("Book an appointment (B)"))
        self.prices.set_words(self.tr("Prices and times"), self.tr("Prices and free times for whoever asks (R)"))
        self.schedule.set_words(self.tr("Schedule"), self.tr("The therapists' schedule (S)"))
        self.pay.set_words(self.tr("Payment"), self.tr("Take a payment (P)"))


def _told(icon: str, tone: str, sentence: str) -> QHBoxLayout:
    """What is not certain about the visit, with a sign of its own."""
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(IconMark(icon, tone, 15), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(sentence, "small", tone=tone, wrap=True), 1)
    return line
