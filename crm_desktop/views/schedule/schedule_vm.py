"""The timetable without its widgets: each tab read whole, narrowed by what is typed, and what can be done in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal

from crm_desktop.i18n.calendars import first_weekday
from crm_desktop.i18n.night_words import rule_name, rule_sentence
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.folding import fold
from crm_desktop.kit.ids import rule_id
from crm_desktop.models.access import Right
from crm_desktop.models.admin.night_run import NightRule
from crm_desktop.queries.visits.hours_rows import TABLES as HOURS_TABLES
from crm_desktop.queries.visits.hours_rows import AbsenceRow, absence_rows
from crm_desktop.queries.visits.night_runs import TABLES as NIGHT_TABLES
from crm_desktop.queries.visits.night_runs import NightRunRow, night_runs
from crm_desktop.queries.visits.provider_rows import TABLES as PROVIDER_TABLES
from crm_desktop.queries.visits.provider_rows import ProviderRow, provider_rows
from crm_desktop.queries.visits.timetable_rows import TABLES as TIMETABLE_TABLES
from crm_desktop.queries.visits.timetable_rows import (
    HolidayRow,
    PlannedService,
    RoomRow,
    ShiftRow,
    branch_of,
    holiday_rows,
    planned_services,
    room_rows,
    shift_rows,
)
from crm_desktop.usecases.nightly.switch_rule import SwitchRule, switch_rule
from crm_desktop.usecases.schedule.add_public_holidays import AddPublicHolidays, add_public_holidays
from crm_desktop.usecases.schedule.known_holidays import known_holidays, knows_holidays, year_of
from crm_desktop.usecases.schedule.remove_absence import RemoveAbsence, remove_absence
from crm_desktop.usecases.schedule.remove_holiday import RemoveHoliday, remove_holiday
from crm_desktop.usecases.schedule.remove_shift import RemoveShift, remove_shift
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import ListVm


@dataclass(frozen=True)
class NightLine:
    """A rule of the night work as a line of the list."""

    id: UUID
    run: NightRunRow


ScheduleRow = ProviderRow | RoomRow | PlannedService | HolidayRow | ShiftRow | AbsenceRow | NightLine


def schedule_lines(
    session: Any, branch_id: UUID | None, tab: str, today: date, text: str = "", *, everything: bool = False
) -> list[ScheduleRow]:
    """A clinic has tens of each, so a tab is read whole and narrowed here; `everything` shows what is put away."""
    wanted = fold(text).split()
    rows: Sequence[ScheduleRow]
    match tab:
        case "providers":
            rows = provider_rows(session, today, inactive=everything)
        case "absences":
            rows = absence_rows(session, today)
        case "rooms":
            rows = room_rows(session, closed=everything)
        case "services":
            rows = planned_services(session, today, archived=everything)
        case "holidays":
            rows = holiday_rows(session, branch_of(session, branch_id).id, today)
        case "shifts":
            rows = _in_the_week(shift_rows(session, today))
        case _:
            runs = night_runs(session, branch_of(session, branch_id).id)
            rows = [NightLine(rule_id("night rule", run.rule.value), run) for run in runs]
    return [row for row in rows if all(word in _said(row) for word in wanted)]


def _in_the_week(rows: Sequence[ShiftRow]) -> list[ShiftRow]:
    """Of one person: the days of the calendar first, then the week from the day with which the reader's begins."""
    first = first_weekday(current_style())

    def place(row: ShiftRow) -> tuple[str, bool, date, int, str]:
        since_first = (row.weekday - first) % 7 if row.weekday is not None else 0
        return row.user, row.on is None, row.on or date.min, since_first, row.opens_at

    return sorted(rows, key=place)


def _said(row: ScheduleRow) -> str:
    match row:
        case ProviderRow():
            parts = (row.name, row.speciality or "", row.room or "", *row.services)
        case RoomRow():
            parts = (row.name, *row.providers)
        case PlannedService():
            parts = (row.name, row.category or "", row.code or "")
        case HolidayRow():
            parts = (row.name,)
        case ShiftRow():
            parts = (row.user,)
        case AbsenceRow():
            parts = (row.provider, row.reason or "")
        case NightLine():
            parts = (rule_name(row.run.rule), rule_sentence(row.run.rule))
    return fold(" ".join(parts))


class ScheduleVm(ListVm):
    SCREEN: ClassVar[str] = "schedule"
    TABS: ClassVar[tuple[str, ...]] = ("providers", "absences", "rooms", "services", "holidays", "shifts", "night")
    TABLES: ClassVar[frozenset[str]] = HOURS_TABLES | NIGHT_TABLES | PROVIDER_TABLES | TIMETABLE_TABLES

    year_known = Signal()  # which year's public holidays can still be added
    holidays_added = Signal(object)  # AddedHolidays

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.year: int | None = None

    @property
    def may_change(self) -> bool:
        """Of the night work the switches are settings of the clinic."""
        right = Right.SETTINGS_CHANGE if self.tab == "night" else Right.SCHEDULE_CHANGE
        return self.house.session.actor.scope_of(right) is not None

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        ask = self._lines(self.tab, self.text)
        return lambda session: [row.id for row in ask(session)][:limit]

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        ask = self._lines(self.tab, "")

        def question(session: Any) -> Sequence[Any]:
            rows: dict[Id, ScheduleRow] = {row.id: row for row in ask(session)}
            return [rows[one] for one in ids if one in rows]

        return question

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        asks = {tab: self._lines(tab, self.text) for tab in self.TABS if tab != "night"}
        return lambda session: {tab: len(ask(session)) for tab, ask in asks.items()}

    def _lines(self, tab: str, text: str) -> Callable[[Any], list[ScheduleRow]]:
        branch_id, today = self.house.session.actor.branch_id, self.house.today
        everything = self.filters.get("state", "") == "all"
        return lambda session: schedule_lines(session, branch_id, tab, today, text, everything=everything)

    # ---- acting

    def remove(self, row: Any) -> None:
        """Undone by Ctrl+Z, so nobody is asked twice."""
        match row:
            case HolidayRow():
                self.write("remove_holiday", lambda work: remove_holiday(work, RemoveHoliday(row.id)))
            case ShiftRow():
                self.write("remove_shift", lambda work: remove_shift(work, RemoveShift(row.id)))
            case AbsenceRow():
                self.write("remove_absence", lambda work: remove_absence(work, RemoveAbsence(row.id)))

    def switch(self, row: NightLine) -> None:
        order = SwitchRule(NightRule(row.run.rule), not row.run.is_on)
        self.write("switch_rule", lambda work: switch_rule(work, order).id)

    def read_year(self) -> None:
        """This year, or the next one when nothing of this one is missing; none where the country is unknown."""
        branch_id, today = self.house.session.actor.branch_id, self.house.today

        def question(session: Any) -> int | None:
            branch = branch_of(session, branch_id)
            there = {row.on for row in holiday_rows(session, branch.id, today)}
            year = year_of(branch.region, today)
            for one in (year, year + 1):
                known = known_holidays(branch.region, one, branch.days_off, "en")
                if knows_holidays(branch.region, one) and any(day.on >= today and day.on not in there for day in known):
                    return one
            return None

        def arrived(year: int | None) -> None:
            self.year = year
            self.year_known.emit()

        self.house.lanes.read(self, question, arrived, lambda _problem: None)

    def add_holidays(self) -> None:
        if self.year is None or not self.may_change:
            return
        order = AddPublicHolidays(current_style().language, self.year)
        self.write("add_public_holidays", lambda work: add_public_holidays(work, order), self.holidays_added.emit)
