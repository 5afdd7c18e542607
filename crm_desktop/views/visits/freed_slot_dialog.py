"""A freed slot and who waits for one like it, the fittest first: call, offer, book, next (R8, MIS-27)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from crm_desktop.i18n.dates import ago, day_brief, time_of_day
from crm_desktop.i18n.numbers import stopwatch
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import tone
from crm_desktop.models.work.lead import Priority
from crm_desktop.queries.visits.schedule_days import branch_of
from crm_desktop.queries.visits.wait_candidates import TABLES, CandidateRow, FreedSlot, wait_candidates
from crm_desktop.usecases.waiting.answer_offer import AcceptOffer, RefuseOffer, accept_offer, refuse_offer
from crm_desktop.usecases.waiting.offer_slot import OfferSlot, offer_slot
from crm_desktop.views.visits.visit_delegate import lines
from crm_desktop.views.visits.visit_words import when_words
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column, Id, KeysetTable
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_delegate import shown_phone
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate
_HEIGHT = 330


@dataclass(frozen=True)
class CandidateLine:
    id: UUID  # of the entry
    row: CandidateRow
    said_no: bool = False


class _Delegate(RowDelegate):
    def __init__(self, region: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._now = region, now

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        one: CandidateRow = row.row
        if key == "person":
            cell.avatar(one.name)
            if one.priority in (Priority.IMPORTANT, Priority.URGENT):
                cell.icon("flag", tone(one.priority), 14)
            cell.two_lines(text, shown_phone(one.phone, self._region), "faint" if row.said_no else "text")
        elif key == "wish":
            lines(cell, text, one.note or "")
        elif key == "since":
            lines(cell, text, _gives_back(one))
        else:
            cell.words(text, "muted", small=True)


def _anybody(_line: Any) -> bool:
    return True


def _gives_back(row: CandidateRow) -> str:
    if row.gives_back_on is None:
        return ""
    style = current_style()
    sentence = translate("FreedSlotDialog", "gives back {day}")
    return filled(sentence, day=day_brief(row.gives_back_on, style, row.gives_back_on))


class FreedSlotDialog(FormDialog):
    ACT: ClassVar[str] = "accept_offer"
    ICON: ClassVar[str] = "hourglass"
    WIDTH: ClassVar[int] = 760

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `provider_id`, `starts_at`, `ends_at`."""
        self.slot = FreedSlot(facts["provider_id"], facts["starts_at"], facts["ends_at"])
        self._lines: dict[Id, CandidateLine] = {}
        self._offered: CandidateLine | None = None
        self._until: datetime | None = None
        super().__init__(house, "", parent)
        house.feed.changed.connect(self._heard)
        self._load()

    # ---- building

    def lay_out(self) -> None:
        house = self.house
        self.offer_strip = Strip("hourglass", "blue")
        self._table = KeysetTable(self._columns(), self._open, self._page)
        delegate = _Delegate(house.session.region, lambda: house.now, self)
        self.table = Rows(self._table, delegate, self._operations())
        self.table.setMinimumHeight(_HEIGHT)
        self.empty = EmptyState("hourglass")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self.offer_strip)
        self.body.addWidget(self._stack, 1)
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._show_offer)

    def _columns(self) -> list[Column]:
        return [
            Column("person", lambda: self.tr("Person"), lambda line: line.row.name),
            Column("wish", lambda: self.tr("Waits for"), lambda line: line.row.service, 190),
            Column("since", lambda: self.tr("Since"), lambda line: self._since(line), 128),
            Column("fit", lambda: self.tr("Therapist"), self._fit_words, 130),
        ]

    def _since(self, line: CandidateLine) -> str:
        return ago(line.row.waits_since, current_style(), self.house.now)

    def _fit_words(self, line: CandidateLine) -> str:
        if line.said_no:
            return self.tr("said no to this time")
        return self.tr("wants exactly this one") if line.row.names_provider else self.tr("any therapist")

    def _operations(self) -> Sequence[Operation]:
        return (
            Operation("F8", "phone", lambda: self.tr("Call: show and copy the number"),
                      lambda line: bool(line.row.phone), self.call),
            Operation("O", "hand", lambda: self.tr("Offer: keep the time for them"), _anybody, self.offer),
            Operation("Y", "calendar-check", lambda: self.tr("Yes: book"), _anybody, lambda _line: self.save()),
            Operation("Enter", "calendar-check", lambda: self.tr("Yes: book"), _anybody, lambda _line: self.save()),
            Operation("N", "skip-forward", lambda: self.tr("No: the next one"), _anybody, self.refuse_one),
            Operation("X", "circle-x", lambda: self.tr("Off the waiting list"), _anybody, self.take_off),
        )  # fmt: skip

    def show_words(self) -> None:
        sentence = self.tr("{when} is free again. These people wait for such a time.")
        self.say_head(
            self.tr("Who takes the free time?"), filled(sentence, when=when_words(self.slot.starts_at)), self.tr("Book")
        )
        self.table.setAccessibleName(self.tr("Waiting list"))
        self.empty.set_state(
            "hourglass", self.tr("Nobody waits for such a time"), self.tr("The time is free for whoever calls next.")
        )
        self.hint.setText(self.tr("F8 call · O offer · Y book · N next · X off the list"))
        self._show_offer()

    # ---- acting

    def call(self, line: CandidateLine) -> None:
        if self.house.phone.can_dial and line.row.phone:
            self.house.phone.dial(line.row.phone, line.row.person_id)
            return
        number = shown_phone(line.row.phone, self.house.session.region)
        QGuiApplication.clipboard().setText(line.row.phone or "")
        sentence = self.tr("Call {name}: {number}. The number is copied.")
        self.offer_strip.say(filled(sentence, name=line.row.name, number=number), "phone", "blue")

    def offer(self, line: CandidateLine) -> None:
        order = OfferSlot(line.id, self.slot.provider_id, self.slot.starts_at)

        def offered(until: datetime) -> None:
            self._offered, self._until = line, until
            self._ticking.start()
            self._show_offer()

        before = self._offered

        def work(unit: Any) -> datetime:
            if before is not None and before.id != line.id:
                refuse_offer(unit, RefuseOffer(before.id))  # the time is kept for one at a time
            return offer_slot(unit, order).until_at

        self.house.lanes.write(self, "offer_slot", work, offered, self.refuse)

    def refuse_one(self, line: CandidateLine) -> None:
        """They stay on the list for another time; the cursor goes on."""
        self._lines[line.id] = CandidateLine(line.id, line.row, said_no=True)
        self._table.refresh()
        at = self.table.currentIndex().row() + 1
        if at < self._table.rowCount():
            self.table.setCurrentIndex(self._table.index(at, 0))
        if self._offered is not None and self._offered.id == line.id:
            self._forget_offer()
            order = RefuseOffer(line.id)
            self.house.lanes.write(self, "refuse_offer", lambda unit: refuse_offer(unit, order).id, None, self.refuse)

    def take_off(self, line: CandidateLine) -> None:
        order = RefuseOffer(line.id, goes_on=False)
        if self._offered is not None and self._offered.id == line.id:
            self._forget_offer()
        self.house.lanes.write(self, "refuse_offer", lambda unit: refuse_offer(unit, order).id, None, self.refuse)

    def lack(self) -> str:
        return "" if self._chosen() is not None else self.tr("Choose who gets the time.")

    def work(self) -> Work:
        line = self._chosen()
        if line is None:
            raise RuntimeError("nobody is chosen")
        order = AcceptOffer(line.id, self.slot.provider_id, self.slot.starts_at)
        before = self._offered
        self._name = line.row.name

        def work(unit: Any) -> UUID:
            if before is not None and before.id != order.entry_id:
                refuse_offer(unit, RefuseOffer(before.id))
            return accept_offer(unit, order).id

        return work

    def saved(self, answer: Any) -> None:
        sentence = self.tr("Booked: {name}, {when}. Ctrl+Z takes it back.")
        self.house.go.toast(filled(sentence, name=self._name, when=when_words(self.slot.starts_at)))

    def _chosen(self) -> CandidateLine | None:
        found = self.table.chosen_id()
        return self._lines.get(found) if found is not None else None

    def _forget_offer(self) -> None:
        self._offered = self._until = None
        self._ticking.stop()
        self.offer_strip.say("")

    def _show_offer(self) -> None:
        if self._offered is None or self._until is None:
            return
        left = int((self._until - self.house.now).total_seconds())
        if left <= 0:
            self._forget_offer()
            return
        style = current_style()
        sentence = self.tr("Offered to {name}: kept until {time}, {left} left.")
        name, until = self._offered.row.name, time_of_day(self._until, style)
        words = filled(sentence, name=name, time=until, left=stopwatch(left, style))
        self.offer_strip.say(words, "hourglass", "amber" if left < 120 else "blue")

    # ---- reading

    def _load(self) -> None:
        actor, now, slot = self.house.session.actor, self.house.now, self.slot
        self.house.lanes.read(
            self,
            lambda session: wait_candidates(session, actor, branch_of(session, actor), now, slot),
            self._arrived,
            self.refuse,
        )

    def _arrived(self, rows: list[CandidateRow]) -> None:
        before = self._lines
        kept = [before[self._offered.id]] if self._offered is not None and self._offered.id in before else []
        lines = [*kept, *(CandidateLine(one.entry_id, one) for one in rows if not kept or one.entry_id != kept[0].id)]
        self._lines = {
            line.id: CandidateLine(line.id, line.row, before[line.id].said_no if line.id in before else False)
            for line in lines
        }
        is_first = not self._table.is_open
        self._table.refresh()
        self._stack.setCurrentIndex(0 if self._lines else 1)
        self.save_button.setEnabled(bool(self._lines))
        if self._lines and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._table.index(0, 0))
        if is_first:
            (self.table if self._lines else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _heard(self, changes: Any) -> None:
        if not self.is_busy and changes.touches(*TABLES):
            self._load()

    def _open(self, done: Callable[[Sequence[Id]], None]) -> None:
        done(list(self._lines))

    def _page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        done([self._lines[one] for one in ids if one in self._lines])
