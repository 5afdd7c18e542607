"""Where the calendar was left, kept for the next start: day, mode, columns and filter (pain P16)."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from crm_desktop.i18n.calendars import add_months, month_end, month_start, week_days, week_start
from crm_desktop.i18n.style import DateStyle
from crm_desktop.models.access import Actor
from crm_desktop.queries.station.saved_views import last_place
from crm_desktop.queries.work.task_filters import Whose


class Mode(enum.StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Shown(enum.StrEnum):
    """Which of the two calendars."""

    VISITS = "visits"
    TASKS = "tasks"


class By(enum.StrEnum):
    """What a column of a day is."""

    PROVIDER = "provider"
    ROOM = "room"


@dataclass(frozen=True)
class CalendarPlace:
    """No providers means all of them."""

    day: date
    mode: Mode = Mode.WEEK
    shown: Shown = Shown.VISITS
    by: By = By.PROVIDER
    provider_ids: tuple[UUID, ...] = ()
    whose: Whose = Whose.MINE
    with_cancelled: bool = False

    def state(self) -> dict[str, Any]:
        """As plain JSON."""
        return {
            "day": self.day.isoformat(),
            "mode": self.mode.value,
            "shown": self.shown.value,
            "by": self.by.value,
            "providers": [str(one) for one in self.provider_ids],
            "whose": self.whose.value,
            "with_cancelled": self.with_cancelled,
        }

    def days(self, style: DateStyle) -> tuple[date, ...]:
        """Those on view; a month is shown in whole weeks."""
        if self.mode is Mode.DAY:
            return (self.day,)
        if self.mode is Mode.WEEK:
            return tuple(week_days(self.day, style))
        first = week_start(month_start(self.day, style), style)
        last = week_start(month_end(self.day, style), style) + timedelta(days=6)
        return tuple(first + timedelta(days=at) for at in range((last - first).days + 1))

    def stepped(self, by: int, style: DateStyle) -> date:
        """The day that so many days, weeks or months further is shown."""
        if self.mode is Mode.MONTH:
            return add_months(self.day, by, style)
        return self.day + timedelta(days=by * (7 if self.mode is Mode.WEEK else 1))


def asked_for(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What whoever sends somebody to the calendar says of the place; what cannot be meant is left out."""
    change: dict[str, Any] = {}
    if isinstance(facts.get("day"), date):
        change["day"] = facts["day"]
    if facts.get("mode") in list(Mode):
        change["mode"] = Mode(facts["mode"])
    if facts.get("shown") in list(Shown):
        change["shown"] = Shown(facts["shown"])
    if facts.get("by") in list(By):
        change["by"] = By(facts["by"])
    if isinstance(facts.get("provider_id"), UUID):
        change["provider_ids"] = (facts["provider_id"],)
    return change


def left_at(session: Any, actor: Actor, screen: str, today: date) -> CalendarPlace:
    """What an older or newer program wrote and we do not know is as if never written."""
    kept = last_place(session, actor, screen)
    return CalendarPlace(
        day=_day(kept.get("day")) or today,
        mode=Mode(kept["mode"]) if kept.get("mode") in list(Mode) else Mode.WEEK,
        shown=Shown(kept["shown"]) if kept.get("shown") in list(Shown) else Shown.VISITS,
        by=By(kept["by"]) if kept.get("by") in list(By) else By.PROVIDER,
        provider_ids=tuple(_ids(kept.get("providers", ()))),
        whose=Whose(kept["whose"]) if kept.get("whose") in list(Whose) else Whose.MINE,
        with_cancelled=kept.get("with_cancelled") is True,
    )


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _ids(texts: Iterable[object]) -> Iterable[UUID]:
    for text in texts:
        try:
            yield UUID(str(text))
        except ValueError:
            continue
