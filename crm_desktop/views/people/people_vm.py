"""The list of people without its widgets: what is asked, what filters mean, filters kept by name (pain P16)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.i18n.calendars import month_start, week_start
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import start_of_day
from crm_desktop.models.people.person import PersonRole, PersonStanding
from crm_desktop.queries.notes.tags import tag_rows
from crm_desktop.queries.people.categories import category_rows
from crm_desktop.queries.people.people_lists import (
    TABLES,
    PeopleFilter,
    PeopleSort,
    people_counts,
    people_ids,
    people_page,
)
from crm_desktop.views.widgets.filter_choices import channels
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import Choices, ListVm

# Beyond so many ids a list is asked for whole only when somebody came or went, and not at once.
LONG = 20_000
_SOON_MS = 1500
_FEW = 16  # changed people that are looked for among a million, a few milliseconds each
DAYS = ("today", "week", "month")


class PeopleVm(ListVm):
    SCREEN: ClassVar[str] = "people"
    TABS: ClassVar[tuple[str, ...]] = ("all", "client", "contact", "archived")
    TABLES: ClassVar[frozenset[str]] = TABLES | {"tag", "channel"}

    rows_changed = Signal()  # the rows held are older than the base; nothing moved

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self.length = 0  # how many ids the list has, as the table tells
        self.has: Callable[[UUID], bool] = lambda _one: False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SOON_MS)
        self._later.timeout.connect(self._catch_up)

    # ---- the questions

    def wanted_people(self, tab: str = "") -> PeopleFilter:
        tab = tab or self.tab
        begins, ends = self.created_bounds()
        return PeopleFilter(
            text=self.text,
            standing=PersonStanding(tab) if tab in ("client", "contact") else None,
            role=PersonRole(role) if (role := self.filters.get("role")) else None,
            category_id=self.filter_id("category"),
            tag_id=self.filter_id("tag"),
            channel_id=self.filter_id("channel"),
            created_from=begins,
            created_until=ends,
            archived=tab == "archived",
            sort=PeopleSort(self.filters.get("sort") or "name"),
        )

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, wanted = self.house.session.actor, self.wanted_people()
        return lambda session: people_ids(session, actor, wanted, limit)

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor, people = self.house.session.actor, [one for one in ids if isinstance(one, UUID)]
        return lambda session: people_page(session, actor, people)

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor, wanted = self.house.session.actor, self.wanted_people()
        return lambda session: asdict(people_counts(session, actor, wanted))

    def choices_question(self) -> Callable[[Any], Choices]:
        actor = self.house.session.actor

        def question(session: Any) -> Choices:
            return {
                "category": [(str(row.id), row.name) for row in category_rows(session, actor)],
                "channel": channels(session, actor),
                "tag": [(str(row.id), row.name) for row in tag_rows(session, actor, lost_reasons=False)],
            }

        return question

    # ---- the range of days

    def created_bounds(self) -> tuple[datetime | None, datetime | None]:
        first, last = self.created_days()
        zone = self.house.session.time_zone
        begins = start_of_day(first, zone) if first is not None else None
        ends = start_of_day(last + timedelta(days=1), zone) if last is not None else None
        return begins, ends

    def created_days(self) -> tuple[date | None, date | None]:
        """`created` is a word or two ISO days with dots between, either of which may be missing."""
        value, today = self.filters.get("created", ""), self.house.today
        if value == "today":
            return today, today
        if value == "week":
            return week_start(today, current_style()), today
        if value == "month":
            return month_start(today, current_style()), today
        first, _, last = value.partition("..")
        return _day(first), _day(last)

    def narrow_days(self, first: date | None, last: date | None) -> None:
        self.narrow("created", f"{first or ''}..{last or ''}" if first or last else "")

    @property
    def is_narrowed(self) -> bool:
        return bool(self.text.strip()) or any(value for name, value in self.filters.items() if name != "sort")

    # ---- news

    def _heard(self, changes: Any) -> None:
        if not self.is_restored or not changes.touches(*self.TABLES):
            return
        if changes.touches("tag", "channel", "person_category"):
            self.read_choices()
        people = changes.tables.get("person", frozenset())
        if self.length <= LONG:
            self.changed.emit()
            self.count()
        elif changes.is_everything or len(people) > _FEW or any(not self.has(one) for one in people):
            self._later.start()
        else:
            self.rows_changed.emit()

    def _catch_up(self) -> None:
        self.changed.emit()
        self.count()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
