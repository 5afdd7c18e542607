"""The week of a provider: each day typed as 9-13, 14-18 and drawn beside it; for always or for a season."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import day_long
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits.hours_rows import SeasonRow
from crm_desktop.usecases.schedule.save_working_hours import Hours, SaveWorkingHours, save_working_hours
from crm_desktop.views.schedule.schedule_facts import WeekFacts, week_facts
from crm_desktop.views.schedule.week_grid import WeekGrid
from crm_desktop.views.schedule.week_text import Span
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label


class WeekDialog(FormDialog):
    ACT: ClassVar[str] = "save_working_hours"
    ICON: ClassVar[str] = "calendar-clock"
    WIDTH: ClassVar[int] = 700
    KEPT: ClassVar[tuple[str, ...]] = ("grid", "first", "last")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._id = facts["id"]
        self._facts: WeekFacts | None = None
        super().__init__(house, f"provider_week:{self._id}", parent)
        branch_id, today, wanted = house.session.actor.branch_id, house.today, self._id
        house.lanes.read(
            self, lambda session: week_facts(session, branch_id, today, wanted), self._arrived, self.refuse
        )
        self.grid.setFocus()

    def lay_out(self) -> None:
        self.grid = WeekGrid()
        self.first, self.last = DateField(clock=self.house.clock), DateField(clock=self.house.clock)
        self._first, self._last = LabelledField(self.first), LabelledField(self.last)
        self._others = Label("", "hint", wrap=True)
        self.body.addWidget(self.grid)
        self.body.addLayout(pair(self._first, self._last))
        self.body.addWidget(self._others)
        self.body.addStretch(1)

    def show_words(self) -> None:
        name = self._facts.name if self._facts is not None else ""
        title = self.tr("Working hours of {name}").replace("{name}", isolated(name))
        self.say_head(
            title if name else self.tr("Working hours"), self.tr("9-13, 14-18 leaves a break; empty is a day off")
        )
        self._first.set_words(self.tr("From"), self.tr("Empty: always. A season gives way before and after it."))
        self._last.set_words(self.tr("Until"))
        self.hint.setText(self.tr("Ctrl+D: as the day above"))
        self.grid.retranslate()
        self._show_others()

    def lack(self) -> str:
        if self._facts is None:
            return self.tr("The hours are being read.")
        return self.grid.problem()

    def work(self) -> Work:
        week = [Hours(day, *span) for day, spans in sorted(self.grid.week().items()) for span in spans]
        order = SaveWorkingHours(self._id, week, self.first.day(), self.last.day())
        return lambda unit: len(save_working_hours(unit, order))

    def saved(self, answer: Any) -> None:
        name = self._facts.name if self._facts is not None else ""
        self.house.go.toast(filled(self.tr("The hours of {name} are saved. Ctrl+Z takes it back."), name=name))

    def _arrived(self, facts: WeekFacts) -> None:
        """The season of today; without any hours those of the branch."""
        self._facts = facts
        now = next((one for one in facts.seasons if one.holds(self.house.today)), None)
        self.grid.set_week(_spans(now) if now is not None else facts.usual if not facts.seasons else {})
        if now is not None:
            self.first.set_day(now.from_on)
            self.last.set_day(now.until_on)
        self.show_words()
        self.restore()

    def _show_others(self) -> None:
        """The other seasons, so that nobody writes over them unawares."""
        style = current_style()
        told = [
            self.tr("Other hours from {first} until {last}.")
            .replace("{first}", day_long(one.from_on, style))
            .replace("{last}", day_long(one.until_on, style))
            for one in (self._facts.seasons if self._facts is not None else ())
            if one.from_on is not None and one.until_on is not None and not one.holds(self.house.today)
        ]
        self._others.setText("\n".join(told))
        self._others.setVisible(bool(told))


def _spans(season: SeasonRow) -> dict[int, tuple[Span, ...]]:
    days: dict[int, tuple[Span, ...]] = {}
    for one in season.week:
        days[one.weekday] = (*days.get(one.weekday, ()), (one.opens_at, one.closes_at))
    return days
