"""What a line of the timeline is told with: the entry's facts as this reader writes names, days and money."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_long, moment
from crm_desktop.i18n.direction import isolated, reads_right_to_left
from crm_desktop.i18n.numbers import money, phone
from crm_desktop.i18n.style import DateStyle
from crm_desktop.kit.e164 import display_phone
from crm_desktop.models.notes.timeline import TimelineKind

translate = QCoreApplication.translate
_FACT = re.compile(r"\{\w+\}")
E = TypeVar("E", bound=enum.Enum)


class Entry(Protocol):
    """An entry of queries/people/person_history, or anything that looks like it."""

    @property
    def at(self) -> datetime: ...
    @property
    def kind(self) -> TimelineKind: ...
    @property
    def by_name(self) -> str | None: ...
    @property
    def facts(self) -> dict[str, Any]: ...
    @property
    def text(self) -> str | None: ...


@dataclass(frozen=True)
class Told:
    """`sentence` is whole by itself: for the tooltip, the screen reader and exports."""

    icon: str
    tone: str
    title: str
    detail: str
    sentence: str


class Facts:
    """The facts of an entry as this reader writes them."""

    def __init__(self, entry: Entry, style: DateStyle, currency: str = "IRR") -> None:
        self.entry, self.style, self.currency = entry, style, currency
        self.text = (entry.text or "").strip()
        self.at = moment(entry.at, style)

    def __getitem__(self, name: str) -> str:
        value = self.entry.facts.get(name)
        if isinstance(value, list):
            return ("، " if self.style.language == "fa" else ", ").join(str(one) for one in value)
        return "" if value is None else str(value)

    @property
    def by(self) -> str:
        """With the role, where it was written down."""
        name = self.entry.by_name or self["by"] or translate("Timeline", "the program")
        role = self["role"]
        return f"{name} ({role})" if role else name

    def enum(self, name: str, kind: type[E], default: E) -> E:
        try:
            return kind(self[name])
        except ValueError:
            return default  # written by a newer version of the program

    def when(self, day_name: str, moment_name: str) -> str:
        """A planned moment, or the day of it."""
        if self[moment_name]:
            return moment(datetime.fromisoformat(self[moment_name]), self.style)
        return day_long(date.fromisoformat(self[day_name][:10]), self.style) if self[day_name] else ""

    def sum(self, name: str) -> str:
        """An amount of money; nothing where there is none."""
        amount = self.entry.facts.get(name)
        return money(amount, self.currency, self.style) if isinstance(amount, int) else ""

    @property
    def number(self) -> str:
        return phone(display_phone(self["number"]), self.style) if self["number"] else ""

    def told(self, icon: str, tint: str, title: str, detail: str = "") -> Told:
        """The sentence of most entries: the heading, what it is about, when and by whom."""
        sentence = translate("Timeline", "{title}: {at}, {by}.")
        if detail:
            sentence = translate("Timeline", "{title}: {at}, {by}. {detail}")
        return Told(icon, tint, title, detail, filled(sentence, title=title, at=self.at, by=self.by, detail=detail))


def filled(sentence: str, **values: str) -> str:
    directions = {reads_right_to_left(text) for text in (_FACT.sub("", sentence), *values.values())} - {None}
    for name, value in values.items():
        # A Persian name in a Russian sentence would else take the date behind it along.
        sentence = sentence.replace("{" + name + "}", isolated(value) if len(directions) > 1 else value)
    return sentence


def lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
