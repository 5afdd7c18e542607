"""A notice as a sentence, an icon and a tone, in the reader's language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.dates import relative_day
from crm_desktop.i18n.direction import isolated, ltr
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.style import DateStyle, current_style

if TYPE_CHECKING:
    from crm_desktop.queries.notes.notices import NoticeRow

LOOKS = {
    "mention": ("at-sign", "violet"),
    "reminder": ("alarm-clock", "amber"),
    "task_given": ("user-check", "blue"),
    "task_taken": ("hand", "gray"),
    "callback_given_up": ("phone-off", "red"),
}


def look(kind: str) -> tuple[str, str]:
    return LOOKS.get(kind, ("bell", "gray"))


def sentence(row: NoticeRow) -> str:
    """What happened, with whom; names are kept from turning the sentence."""
    by, title = isolated(str(row.facts.get("by", ""))), isolated(str(row.facts.get("title", "")))
    kind = str(row.kind)
    if kind == "mention":
        shown = QCoreApplication.translate("Notices", "%1 writes to you")
    elif kind == "reminder":
        shown = QCoreApplication.translate("Notices", "Reminder: %2")
    elif kind == "task_taken":
        shown = QCoreApplication.translate("Notices", "%1 has taken “%2”")
    elif kind == "callback_given_up":
        shown = _given_up(int(row.facts.get("tries", 0)), str(row.facts.get("phone", "")))
    elif row.facts.get("number"):
        shown = _given_work(int(row.facts["number"]), by, isolated(str(row.facts.get("of", ""))))
    elif by:
        shown = QCoreApplication.translate("Notices", "%1 gave you “%2”")
    else:
        shown = QCoreApplication.translate("Notices", "You were given “%2”")
    return shown.replace("%1", by).replace("%2", title)


def _given_work(number: int, by: str, of: str) -> str:
    shown = with_count(counted.work_given(number), number, current_style())
    return shown.replace("{by}", by).replace("{name}", of)


def _given_up(tries: int, phone: str) -> str:
    shown = with_count(counted.callback_given_up(tries), tries, current_style())
    return shown.replace("{number}", ltr(current_style().in_digits(phone)))


def details(row: NoticeRow, style: DateStyle, today: date) -> str:
    """The second line: whom it is about, and the words written or the day it is due."""
    parts = [isolated(row.person)] if row.person else []
    if text := str(row.facts.get("text", "")):
        parts.append(isolated(" ".join(text.split())))
    if due := row.facts.get("due_on"):
        said = QCoreApplication.translate("Notices", "due %1")
        parts.append(said.replace("%1", relative_day(date.fromisoformat(str(due)), style, today)))
    return " · ".join(parts)
