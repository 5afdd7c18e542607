"""Where a task goes that was dropped or made longer on the calendar, or why it stays as it is (C24-28, C24-53)."""

from __future__ import annotations

import enum
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.work.task import DateType
from crm_desktop.queries.visits.schedule_tasks import DayTaskRow
from crm_desktop.rules.due import When
from crm_desktop.views.calendar.entries import Board, Entry
from crm_desktop.views.calendar.wall import moment_at

translate = QCoreApplication.translate


class Stays(enum.Enum):
    """Why a task does not go where it was put."""

    NO_RIGHT = "no_right"
    ANOTHERS = "anothers"
    NO_LENGTH = "no_length"
    ONE_DAY = "one_day"


def why(stays: Stays) -> str:
    """In a sentence that says what would do it."""
    match stays:
        case Stays.NO_RIGHT:
            return translate("CalendarTasks", "The task stays where it is: your role may not change tasks.")
        case Stays.ANOTHERS:
            return translate("CalendarTasks", "The task stays with its performer. Press H to hand it over.")
        case Stays.NO_LENGTH:
            return translate("CalendarTasks", "A task at an hour has no length; one of whole days can be made longer.")
        case Stays.ONE_DAY:
            return translate("CalendarTasks", "A task cannot be shorter than one day.")


def moved(entry: Entry, task: DayTaskRow, board: Board, column: int, start: int, zone: str) -> When | Stays:
    """A task of several days keeps its length."""
    if not board.has_days and column != entry.column:
        return Stays.ANOTHERS
    day = board.columns[column].on
    if not entry.is_all_day:
        return When(at=moment_at(day, start, zone))
    if task.due_until_on is None:
        return When(on=day)
    by = day - board.columns[entry.column].on
    return When(on=task.due_on + by, until=task.due_until_on + by, date_type=DateType.RANGE)


def stretched(entry: Entry, task: DayTaskRow, days: int) -> When | Stays:
    """The last day goes on or back by so many days, the first one stays."""
    if not entry.is_movable:
        return Stays.NO_RIGHT
    if not entry.is_all_day:
        return Stays.NO_LENGTH
    until = (task.due_until_on or task.due_on) + timedelta(days=days)
    if until < task.due_on:
        return Stays.ONE_DAY
    return When(on=task.due_on, until=until, date_type=DateType.RANGE)
