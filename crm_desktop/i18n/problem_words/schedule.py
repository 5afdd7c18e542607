"""Refusals of the timetable: providers, rooms, services, hours, holidays and shifts."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "schedule.name_needed": QT_TRANSLATE_NOOP("Problems", "Write a name."),
    "schedule.name_taken": QT_TRANSLATE_NOOP("Problems", "{name} is there already. Choose another name."),
    "schedule.hours_unreadable": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a time of day. Write it as 09:30."),
    "schedule.ends_before_begins": QT_TRANSLATE_NOOP(
        "Problems", "{closes} is not after {opens}. Write when it begins and then when it ends."
    ),
    "schedule.hours_overlap": QT_TRANSLATE_NOOP("Problems", "{first} and {second} share time. Let one end earlier."),
    "schedule.days_backwards": QT_TRANSLATE_NOOP("Problems", "The last day, {last}, is before the first, {first}."),
    "schedule.no_such_weekday": QT_TRANSLATE_NOOP("Problems", "There is no weekday number {number}."),
    "schedule.minutes_out_of_range": QT_TRANSLATE_NOOP("Problems", "A visit takes from {least} to {most} minutes."),
    "schedule.sessions_out_of_range": QT_TRANSLATE_NOOP("Problems", "A course has from one visit to {most}."),
    "schedule.recall_out_of_range": QT_TRANSLATE_NOOP("Problems", "A check-up is due after one month to {most}."),
    "schedule.code_taken": QT_TRANSLATE_NOOP("Problems", "{name} has the code {code} already."),
    "schedule.price_negative": QT_TRANSLATE_NOOP("Problems", "A price cannot be below nothing."),
    "schedule.hours_of_one_day": QT_TRANSLATE_NOOP(
        "Problems", "Hours are of one day. Leave the hours out for several days, or choose one day."
    ),
    "schedule.day_taken": QT_TRANSLATE_NOOP("Problems", "{day} is {name} already. Change that one."),
    "schedule.shift_day_needed": QT_TRANSLATE_NOOP("Problems", "Choose a weekday or a day for the shift."),
    "schedule.no_holidays_known": QT_TRANSLATE_NOOP(
        "Problems", "The program does not know the public holidays of this country in that year. Add them by hand."
    ),
}
