"""Prices and times for whoever asks on the phone: found by letters, with the first free times; Enter books (MIS-20)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.folding import fold
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.money.service import ServiceKind
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.queries.visits.price_list import TABLES, PricedService, first_times, price_list
from crm_desktop.theme.icons import icon
from crm_desktop.views.visits.near_slots import NearSlots
from crm_desktop.views.visits.price_delegate import PriceDelegate, price_columns
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.dialog_size import fitting
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.keyset_table import Id, KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_view import Operation

_SIZE = 860, 520
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PricesDialog(QDialog):
    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `person_id` of whoever asks, or nothing."""
        super().__init__(parent)
        self._house = house
        self._person_id: UUID | None = facts.get("person_id")
        self._all: list[PricedService] | None = None
        self._waiting: list[Callable[[Sequence[Id]], None]] = []
        self._asked: UUID | None = None  # the service whose times are shown or on their way
        self.setProperty("surface", "card")
        self._lay_out()
        self._wire()
        self._show_words()
        self.table.load_anew()
        self._read()
        self.resize(fitting(self, _SIZE))
        self.search.setFocus()

    # ---- building

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self._title)
        titles.addWidget(self._about)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(260)
        self.search.addAction(icon("search", "faint", 16), QLineEdit.ActionPosition.LeadingPosition)
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 14)
        head.setSpacing(12)
        head.addWidget(IconDisc("banknote", "accent", 40))
        head.addLayout(titles, 1)
        head.addWidget(self.search)
        self.strip = Strip("circle-alert", "red")
        booking = Operation("Enter", "calendar-plus", lambda: self.tr("Book this"), self._may_book, self._book)
        self._table = KeysetTable(price_columns(self._house.session.currency), self._open_ids, self._fetch)
        self.table = Rows(self._table, PriceDelegate(self), (booking,))
        self.near = NearSlots()
        self._near_words = Label("", "muted")
        times = QHBoxLayout()
        times.setContentsMargins(20, 8, 20, 8)
        times.addWidget(self.near)
        times.addWidget(self._near_words)
        times.addStretch(1)
        self._times = QWidget()
        self._times.setLayout(times)
        self._times.setMinimumHeight(52)  # nothing jumps while the times are on their way
        self._hint = ElidedLabel("", "hint")
        self.schedule = Button("", "link", "calendar-days")
        self.close_button = Button("", "ghost")
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 12)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.schedule)
        foot.addWidget(Label("Esc", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        column.addWidget(self.strip)
        column.addWidget(self.table, 1)
        column.addWidget(separator())
        column.addWidget(self._times)
        column.addWidget(separator())
        column.addLayout(foot)

    def _wire(self) -> None:
        self.search.textChanged.connect(lambda _text: self.table.load_anew())
        self.search.installEventFilter(self)
        self.table.chosen.connect(lambda _id: self._ask_times())
        self._table.opened.connect(self._choose_first)
        self._table.rows_arrived.connect(self._ask_times)
        self.near.picked.connect(self._book_at)
        self.schedule.clicked.connect(self.open_schedule)
        self.close_button.clicked.connect(self.reject)
        self._house.feed.changed.connect(self._heard)

    # ---- reading

    def _read(self) -> None:
        today = self._house.today
        self._house.lanes.read(self, lambda session: price_list(session, today), self._arrived, self._refused)

    def _arrived(self, rows: list[PricedService]) -> None:
        was_read, self._all = self._all is not None, rows
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(self._found())
        if was_read:
            self._asked = None
            self._table.refresh()
            self._ask_times()

    def _refused(self, problem: Problem) -> None:
        self.strip.say(words(problem), "circle-alert", "red")

    def _heard(self, changes: Any) -> None:
        if changes.touches(*TABLES):
            self._read()

    def _found(self) -> list[Id]:
        """A clinic sells some hundreds of things, which are read whole and narrowed here."""
        wanted = fold(self.search.text()).split()
        return [row.id for row in self._all or () if all(word in _said(row) for word in wanted)]

    def _open_ids(self, done: Callable[[Sequence[Id]], None]) -> None:
        if self._all is None:
            self._waiting.append(done)
        else:
            done(self._found())

    def _fetch(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        rows = {row.id: row for row in self._all or ()}
        done([rows[one] for one in ids if isinstance(one, UUID) and one in rows])

    def _choose_first(self) -> None:
        if self._table.rowCount():
            self.table.setCurrentIndex(self._table.index(0, 0))
        self._ask_times()

    # ---- the first free times of the row under the cursor

    def _ask_times(self) -> None:
        row = self.table.chosen_row()
        service_id = row.id if row is not None and row.givers else None
        if service_id is not None and service_id == self._asked:
            return
        self._asked = service_id
        self._show_times([], self._lack(row))
        if service_id is None:
            return
        actor, now = self._house.session.actor, self._house.now

        def arrived(slots: list[SlotRow]) -> None:
            if service_id == self._asked:
                self._show_times(slots, self.tr("No free time in three weeks."))

        self._house.lanes.read(
            self, lambda session: first_times(session, actor, now, service_id), arrived, self._refused
        )

    def _lack(self, row: PricedService | None) -> str:
        if row is None:
            return self.tr("Nothing is called so.") if self._all and self.search.text() else ""
        if row.service.kind is not ServiceKind.SERVICE:
            return self.tr("This is sold without an appointment.")
        return "" if row.givers else self.tr("Nobody gives this service.")

    def _show_times(self, slots: list[SlotRow], lack: str) -> None:
        self.near.offer(slots, self._house.today)
        self._near_words.setText("" if slots else lack)
        self._near_words.setVisible(not slots)

    # ---- what is done

    def _may_book(self, row: PricedService) -> bool:
        return bool(row.givers) and self._house.session.actor.scope_of(Right.APPOINTMENTS_CHANGE) is not None

    def _book(self, row: PricedService) -> None:
        self._go_booking(service_id=row.id)

    def _book_at(self, slot: SlotRow) -> None:
        row = self.table.chosen_row()
        if row is not None and self._may_book(row):
            self._go_booking(service_id=row.id, provider_id=slot.provider_id, starts_at=slot.starts_at)

    def _go_booking(self, **facts: Any) -> None:
        person = {"person_id": self._person_id} if self._person_id is not None else {}
        self.accept()
        self._house.go.dialog("book_appointment", **person, **facts)

    def open_schedule(self) -> None:
        """Everybody's day in the calendar."""
        self.accept()
        self._house.go.screen("calendar")

    # ---- keys: letters search, arrows walk, Enter books

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.search or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _STEPS and not event.modifiers():
            self.table.keyPressEvent(event)
            return True
        return self._with_alt(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._with_alt(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.table.operate("Enter")
            return
        super().keyPressEvent(event)

    def _with_alt(self, event: QKeyEvent) -> bool:
        key = physical(event) if event.modifiers() == Qt.KeyboardModifier.AltModifier else ""
        if key == "S":
            self.open_schedule()
            return True
        return self.near.pick(key)

    # ---- words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._show_words()

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("Prices and times"))
        self._title.setText(self.windowTitle())
        self._about.setText(self.tr("What it costs, how long it takes, who gives it and when"))
        self.search.setPlaceholderText(self.tr("Service or therapist"))
        self.search.setAccessibleName(self.search.placeholderText())
        hint = self.tr("Enter books · Alt+1…3 books at that time · Alt+S the schedule")
        self._hint.setText(current_style().in_digits(hint))
        self.schedule.set_words(self.tr("Schedule"), self.tr("The therapists' schedule (Alt+S)"))
        self.close_button.set_words(self.tr("Close"))
        self.table.setAccessibleName(self.windowTitle())


def _said(row: PricedService) -> str:
    service = row.service
    return fold(" ".join((service.name, service.category or "", service.code or "", *row.givers)))
