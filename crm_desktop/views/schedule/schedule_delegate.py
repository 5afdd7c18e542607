"""Paints the lines of the timetable, whatever tab they are of, and says what stands in their columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.calendars import weekday_name
from crm_desktop.i18n.dates import day_brief, day_span, day_with_weekday, moment_brief
from crm_desktop.i18n.night_words import made_words, rule_name, rule_sentence
from crm_desktop.i18n.numbers import money
from crm_desktop.i18n.style import current_style
from crm_desktop.models.money.service import ServiceKind
from crm_desktop.queries.visits.hours_rows import AbsenceRow
from crm_desktop.queries.visits.provider_rows import ProviderRow
from crm_desktop.queries.visits.timetable_rows import HolidayRow, PlannedService, RoomRow, ShiftRow
from crm_desktop.views.schedule.schedule_vm import NightLine
from crm_desktop.views.schedule.week_grid import MONDAY
from crm_desktop.views.schedule.week_text import write_spans
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate

translate = QCoreApplication.translate

# The columns that each tab shows, beside the name.
OF_TAB = {
    "providers": {"name", "services", "place", "week", "state"},
    "absences": {"name", "day", "hours", "note"},
    "rooms": {"name", "note", "state"},
    "services": {"name", "category", "length", "course", "price", "state"},
    "holidays": {"name", "day", "hours"},
    "shifts": {"name", "day", "hours"},
    "night": {"name", "note", "last", "state"},
}
_ICONS = {HolidayRow: "calendar-off", RoomRow: "door-open", NightLine: "moon", PlannedService: "clipboard-list"}


class ScheduleDelegate(RowDelegate):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "name" and isinstance(row, ProviderRow):
            cell.avatar(text)
            cell.two_lines(text, row.speciality or "") if row.speciality else cell.words(text, strong=True)
        elif key == "name" and isinstance(row, ShiftRow | AbsenceRow):
            cell.avatar(text)
            cell.words(text, strong=True)
        elif key == "name":
            cell.icon(_ICONS[type(row)], "muted", 18)
            cell.words(text, strong=True)
        elif key == "state" and text:
            cell.chip(text, state_tone(row))
        elif key == "price" and text:
            cell.number(text)
        elif key == "note" and isinstance(row, NightLine):
            cell.words(text, "muted")
        else:
            cell.words(text or "—", "text" if text else "faint")


def schedule_columns(house: House) -> list[Column]:
    def column(key: str, words: Callable[[], str], said: Callable[[Any], str], width: int = 0) -> Column:
        return Column(key, words, said, width)

    currency = house.session.currency
    return [
        column("name", lambda: translate("ScheduleDelegate", "Name"), _name, 236),
        column("day", lambda: translate("ScheduleDelegate", "Day"), lambda row: _day(row, house.today)),
        column("hours", lambda: translate("ScheduleDelegate", "Hours"), _hours, 190),
        column("services", lambda: translate("ScheduleDelegate", "Gives"), _services),
        column("category", lambda: translate("ScheduleDelegate", "Section"), _category),
        column("place", lambda: translate("ScheduleDelegate", "Room"), _place, 120),
        column("week", lambda: translate("ScheduleDelegate", "Week"), _week, 156),
        column("length", lambda: translate("ScheduleDelegate", "Length"), _length, 96),
        column("course", lambda: translate("ScheduleDelegate", "Course and check-up"), _course, 280),
        column("price", lambda: translate("ScheduleDelegate", "Price"), lambda row: _price(row, currency), 138),
        column("note", lambda: translate("ScheduleDelegate", "Note"), _note),
        column("last", lambda: translate("ScheduleDelegate", "Last night"), lambda row: _last(row, house), 210),
        column("state", lambda: translate("ScheduleDelegate", "State"), lambda row: state_words(row, house.today), 172),
    ]


class ScheduleCounts(QObject):
    """Sentences with a number in them."""

    def visits(self, n: int) -> str:
        return self.tr("%n visit(s)", "", n)

    def days_between(self, n: int) -> str:
        return self.tr("%n day(s) between", "", n)

    def after_months(self, n: int) -> str:
        return self.tr("check-up after %n month(s)", "", n)

    def hours(self, n: int) -> str:
        return self.tr("%n hour(s)", "", n)

    def minutes(self, n: int) -> str:
        return self.tr("%n min", "", n)


def state_words(row: Any, today: date) -> str:
    if isinstance(row, ProviderRow):
        if not row.is_active:
            return translate("ScheduleDelegate", "No longer here")
        if row.away_until_on is None:
            return translate("ScheduleDelegate", "Gives visits")
        until = day_brief(row.away_until_on, current_style(), today)
        return translate("ScheduleDelegate", "Away until {day}").replace("{day}", until)
    if isinstance(row, RoomRow):
        is_open = row.is_active
        return translate("ScheduleDelegate", "In use") if is_open else translate("ScheduleDelegate", "Closed")
    if isinstance(row, PlannedService):
        is_kept = not row.is_archived
        return translate("ScheduleDelegate", "Offered") if is_kept else translate("ScheduleDelegate", "Archived")
    if isinstance(row, NightLine):
        return translate("ScheduleDelegate", "On") if row.run.is_on else translate("ScheduleDelegate", "Off")
    return ""


def state_tone(row: Any) -> str:
    if isinstance(row, ProviderRow) and row.is_active and row.away_until_on is not None:
        return "amber"
    is_on = (
        row.run.is_on
        if isinstance(row, NightLine)
        else not row.is_archived
        if isinstance(row, PlannedService)
        else row.is_active
    )
    return "green" if is_on else "gray"


def _listed(parts: list[str]) -> str:
    return translate("ScheduleDelegate", ", ").join(parts)


def _name(row: Any) -> str:
    if isinstance(row, NightLine):
        return rule_name(row.run.rule)
    if isinstance(row, ShiftRow):
        return row.user
    name: str = row.provider if isinstance(row, AbsenceRow) else row.name
    return name


def _day(row: Any, today: date) -> str:
    style = current_style()
    if isinstance(row, HolidayRow):
        return day_with_weekday(row.on, style)
    if isinstance(row, AbsenceRow):
        is_one = row.starts_on == row.ends_on
        return day_with_weekday(row.starts_on, style) if is_one else day_span(row.starts_on, row.ends_on, style)
    if isinstance(row, ShiftRow):
        if row.on is not None:
            return day_with_weekday(row.on, style)
        monday = MONDAY.toordinal()
        name = weekday_name(date.fromordinal(monday + (row.weekday or 1) - 1), style)
        return translate("ScheduleDelegate", "Every week: {day}").replace("{day}", name)
    return ""


def _hours(row: Any) -> str:
    if isinstance(row, HolidayRow) and (row.opens_at is None or row.closes_at is None):
        return translate("ScheduleDelegate", "Closed the whole day")
    if isinstance(row, AbsenceRow):
        if row.from_time is None and row.until_time is None:
            return translate("ScheduleDelegate", "The whole day")
        return write_spans([(row.from_time or "00:00", row.until_time or "24:00")], current_style())
    if isinstance(row, HolidayRow | ShiftRow):
        return write_spans([(row.opens_at or "", row.closes_at or "")], current_style())
    return ""


def _services(row: Any) -> str:
    if not isinstance(row, ProviderRow):
        return ""
    return _listed(list(row.services)) if row.services else translate("ScheduleDelegate", "All services")


def _category(row: Any) -> str:
    return (row.category or "") if isinstance(row, PlannedService) else ""


def _place(row: Any) -> str:
    return (row.room or "") if isinstance(row, ProviderRow) else ""


def _week(row: Any) -> str:
    if not isinstance(row, ProviderRow):
        return ""
    if row.week_minutes is None:
        return translate("ScheduleDelegate", "As the branch")
    return current_style().in_digits(ScheduleCounts().hours(row.week_minutes // 60))


def _length(row: Any) -> str:
    if not isinstance(row, PlannedService) or row.minutes is None:
        return ""
    return current_style().in_digits(ScheduleCounts().minutes(row.minutes))


def _course(row: Any) -> str:
    if not isinstance(row, PlannedService) or row.kind is ServiceKind.PRODUCT:
        return ""
    counts, parts = ScheduleCounts(), []
    if row.sessions > 1:
        parts += [counts.visits(row.sessions), counts.days_between(row.session_gap_days)]
    if row.recall_months:
        parts.append(counts.after_months(row.recall_months))
    return current_style().in_digits(_listed(parts))


def _price(row: Any, currency: str) -> str:
    if not isinstance(row, PlannedService) or row.price is None:
        return ""
    return money(row.price, currency, current_style())


def _note(row: Any) -> str:
    if isinstance(row, NightLine):
        return rule_sentence(row.run.rule)
    if isinstance(row, RoomRow):
        return _listed(list(row.providers))
    return (row.reason or "") if isinstance(row, AbsenceRow) else ""


def _last(row: Any, house: House) -> str:
    if not isinstance(row, NightLine):
        return ""
    if row.run.ran_at is None:
        return translate("ScheduleDelegate", "Has not run yet")
    style = current_style()
    at = moment_brief(row.run.ran_at, style, house.now)
    nothing = translate("ScheduleDelegate", "nothing to do")
    made = made_words(row.run.rule, row.run.made, style) if row.run.made else nothing
    return translate("ScheduleDelegate", "{at}: {made}").replace("{at}", at).replace("{made}", made)
