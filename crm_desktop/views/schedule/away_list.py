"""The patients whom an absence hits, each with the time they could have instead and what is done for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from crm_desktop.i18n.dates import day_with_weekday_brief, local, relative_day, time_of_day
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits.away_plans import AwayPlan
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.views.schedule.away_work import Act, AwayLine, first_act
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column, Id, KeysetTable
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.work_delegate import shown_phone
from crm_desktop.views.widgets.work_view import Operation

_HEIGHT = 230

translate = QCoreApplication.translate


class _Delegate(RowDelegate):
    _TONES: ClassVar[dict[Act, str]] = {Act.CALL: "amber", Act.MOVE: "green", Act.LEAVE: "gray"}

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        visit = row.plan.visit
        if key == "person":
            cell.avatar(visit.person)
            cell.two_lines(text, shown_phone(visit.phone, self._region) if visit.phone else "—")
        elif key == "time":
            cell.two_lines(text, day_with_weekday_brief(visit.on, current_style()))
        elif key == "act":
            cell.chip(text, self._TONES[row.act])
        else:
            cell.words(text, "faint" if key == "slot" and row.plan.slot is None else "text")


class AwayList(QStackedWidget):
    """M, C and L answer for a line, with Alt (asked by the form) for all of them."""

    changed = Signal()  # another answer, or other lines

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._lines: dict[Id, AwayLine] = {}
        self._table = KeysetTable(self._columns(), self._open, self._page)
        self.table = Rows(self._table, _Delegate(house.session.region, self), self._operations())
        self.table.setMinimumHeight(_HEIGHT)
        self.empty = EmptyState("calendar-check")
        self.addWidget(self.empty)
        self.addWidget(self.table)
        self.setFocusProxy(self.table)

    def lines(self) -> tuple[AwayLine, ...]:
        return tuple(self._lines.values())

    def show_plans(self, plans: Sequence[AwayPlan]) -> None:
        """What was answered for a visit stays its answer, as long as it can."""
        before = self._lines
        self._lines = {plan.visit.id: _line(plan, before.get(plan.visit.id)) for plan in plans}
        self._table.refresh()
        self.setCurrentIndex(1 if self._lines else 0)
        if self._lines and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._table.index(0, 0))
        self.changed.emit()

    def begin_anew(self) -> None:
        """Somebody else, or other days: the answers were for others."""
        self._lines = {}

    def answer_all(self, act: Act) -> None:
        for line in self.lines():
            if line.may(act):
                self._lines[line.id] = replace(line, act=act)
        self._table.refresh()
        self.changed.emit()

    def show_words(self) -> None:
        self.table.setAccessibleName(translate("AwayDialog", "Patients of the day"))

    # ---- columns

    def _columns(self) -> list[Column]:
        style = current_style
        return [
            Column("time", lambda: translate("AwayDialog", "Time"),
                   lambda line: time_of_day(line.plan.visit.starts_at, style()), 120),
            Column("person", lambda: translate("AwayDialog", "Person"), lambda line: line.plan.visit.person),
            Column("service", lambda: translate("AwayDialog", "Service"), lambda line: line.plan.visit.service, 130),
            Column("slot", lambda: translate("AwayDialog", "Nearest other time"), self._slot_words, 220),
            Column("act", lambda: translate("AwayDialog", "What is done"), self._act_words, 150),
        ]  # fmt: skip

    def _slot_words(self, line: AwayLine) -> str:
        slot = line.plan.slot
        if slot is None:
            return translate("AwayDialog", "nothing free in 14 days")
        return _near(slot, self._house)

    def _act_words(self, line: AwayLine) -> str:
        if line.act is Act.LEAVE and line.plan.is_called:
            return translate("AwayDialog", "A call is planned")
        return {
            Act.CALL: translate("AwayDialog", "Call"),
            Act.MOVE: translate("AwayDialog", "Move"),
            Act.LEAVE: translate("AwayDialog", "Leave"),
        }[line.act]

    def _operations(self) -> Sequence[Operation]:
        def may(act: Act) -> Callable[[AwayLine], bool]:
            return lambda line: line.may(act)

        def turn(act: Act) -> Callable[[AwayLine], None]:
            return lambda line: self._turn(line, act)

        return (
            Operation("M", "calendar-range", lambda: translate("AwayDialog", "Move to the nearest time"),
                      may(Act.MOVE), turn(Act.MOVE)),
            Operation("C", "phone", lambda: translate("AwayDialog", "A task to call"), may(Act.CALL), turn(Act.CALL)),
            Operation("L", "circle-minus", lambda: translate("AwayDialog", "Leave as it is"),
                      may(Act.LEAVE), turn(Act.LEAVE)),
        )  # fmt: skip

    def _turn(self, line: AwayLine, act: Act) -> None:
        self._lines[line.id] = replace(line, act=act)
        self._table.refresh()
        at = self.table.currentIndex().row() + 1
        if at < self._table.rowCount():
            self.table.setCurrentIndex(self._table.index(at, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _open(self, done: Callable[[Sequence[Id]], None]) -> None:
        done(list(self._lines))

    def _page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        done([self._lines[one] for one in ids if one in self._lines])


def _line(plan: AwayPlan, before: AwayLine | None) -> AwayLine:
    line = AwayLine(plan.visit.id, plan, first_act(plan))
    kept = replace(line, act=before.act) if before is not None else line
    return kept if kept.may(kept.act) else line


def _near(slot: SlotRow, house: House) -> str:
    """tomorrow 10:00, Dr Karimi"""
    style = current_style()
    return filled(
        translate("VisitWords", "{day} {time}, {provider}"),
        day=relative_day(local(slot.starts_at, style).date(), style, house.today),
        time=time_of_day(slot.starts_at, style),
        provider=isolated(slot.provider_name),
    )
