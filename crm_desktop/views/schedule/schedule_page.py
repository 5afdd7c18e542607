"""The timetable on one screen: providers, absences, rooms, services, holidays, shifts and the night work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.access import Right
from crm_desktop.queries.visits.hours_rows import AbsenceRow
from crm_desktop.queries.visits.provider_rows import ProviderRow
from crm_desktop.queries.visits.timetable_rows import HolidayRow, PlannedService, RoomRow, ShiftRow
from crm_desktop.usecases.schedule.add_public_holidays import AddedHolidays
from crm_desktop.views.schedule.schedule_delegate import OF_TAB, ScheduleDelegate, schedule_columns
from crm_desktop.views.schedule.schedule_vm import NightLine, ScheduleVm
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.physical_keys import physical_alone
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_view import Operation

EDITED = (
    (ProviderRow, "provider"),
    (AbsenceRow, "absence"),
    (RoomRow, "room"),
    (PlannedService, "service"),
    (HolidayRow, "holiday"),
    (ShiftRow, "shift"),
)
NEW = {
    "providers": "provider",
    "absences": "absence",
    "rooms": "room",
    "services": "service",
    "holidays": "holiday",
    "shifts": "shift",
}


class SchedulePage(ListPage):
    has_card = False
    FILTERS: ClassVar[tuple[str, ...]] = ("state",)

    def __init__(self, house: House) -> None:
        self.vm = ScheduleVm(house)
        super().__init__(house, self.vm)
        self.vm.read_year()

    def columns(self) -> Sequence[Column]:
        return schedule_columns(self._house)

    def delegate(self) -> RowDelegate:
        return ScheduleDelegate(self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        edit = [self._edit(kind, key) for kind, key in EDITED]
        return (
            *edit,
            Operation("W", "calendar-clock", lambda: self.tr("Working hours of the week"), self._is_of(ProviderRow),
                      lambda row: go.dialog("provider_week", id=row.id)),
            Operation("A", "calendar-x", lambda: self.tr("Is away"), self._is_of(ProviderRow),
                      lambda row: go.dialog("absence", provider_id=row.id)),
            Operation("Del", "trash-2", lambda: self.tr("Remove"),
                      self._is_of(HolidayRow, ShiftRow, AbsenceRow), self.vm.remove),
            Operation("Enter", "moon", lambda: self.tr("Switch on or off"), self._is_of(NightLine), self.vm.switch),
            Operation("Space", "moon", lambda: self.tr("Switch on or off"), self._is_of(NightLine), self.vm.switch),
        )  # fmt: skip

    def _edit(self, kind: type, key: str) -> Operation:
        go = self._house.go
        return Operation(
            "Enter", "pencil", lambda: self.tr("Change"), self._is_of(kind), lambda row: go.dialog(key, id=row.id)
        )

    def _is_of(self, *kinds: type) -> Any:
        return lambda row: isinstance(row, kinds) and self.vm.may_change

    # ---- building

    def _lay_out(self) -> None:
        super()._lay_out()
        self.strip = Strip("lock", "amber")
        self.public = Button("", "", "calendar-plus")
        column = self.layout()
        first = column.itemAt(0) if isinstance(column, QVBoxLayout) else None
        header = first.layout() if first is not None else None
        if isinstance(column, QVBoxLayout) and isinstance(header, QHBoxLayout):
            header.insertWidget(header.count() - 1, self.public)
            column.insertWidget(1, self.strip)

    def _wire(self) -> None:
        super()._wire()
        self.public.clicked.connect(self.vm.add_holidays)
        self.vm.year_known.connect(self._show_public)
        self.vm.changed.connect(self.vm.read_year)
        self.vm.holidays_added.connect(self._tell_added)

    # ---- words

    def title(self) -> str:
        return self.tr("Timetable")

    def subtitle(self) -> str:
        return self.tr("Who gives visits, where, what and when")

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("providers", self.tr("Providers")),
            ("absences", self.tr("Absences")),
            ("rooms", self.tr("Rooms")),
            ("services", self.tr("Services and prices")),
            ("holidays", self.tr("Holidays")),
            ("shifts", self.tr("Shifts")),
            ("night", self.tr("Night work")),
        )

    def filter_words(self) -> dict[str, str]:
        return {"state": self.tr("In use")}

    def empty_words(self) -> tuple[str, str, str]:
        return {
            "providers": (
                "user-plus",
                self.tr("Nobody gives visits yet"),
                self.tr("Name the therapists first: a visit is always somebody's."),
            ),
            "absences": (
                "calendar-x",
                self.tr("Nobody is away"),
                self.tr("An absence closes the hours and lists the visits that it hits."),
            ),
            "rooms": ("door-open", self.tr("No rooms yet"), self.tr("A room or a chair holds one visit at a time.")),
            "services": (
                "clipboard-list",
                self.tr("No services yet"),
                self.tr("A service has a length, a price and perhaps a course of several visits."),
            ),
            "holidays": (
                "calendar-off",
                self.tr("No holidays to come"),
                self.tr("On a holiday no visit is offered. P adds the public ones at once."),
            ),
            "shifts": (
                "clock",
                self.tr("No shifts"),
                self.tr("Without shifts everybody is there while the branch is open."),
            ),
        }.get(self.vm.tab, ("moon", self.tr("Night work"), ""))

    def new_words(self) -> str:
        return {
            "providers": self.tr("New provider"),
            "absences": self.tr("New absence"),
            "rooms": self.tr("New room"),
            "services": self.tr("New service"),
            "holidays": self.tr("New holiday"),
            "shifts": self.tr("New shift"),
        }.get(self.vm.tab, "")

    def ask_new(self) -> None:
        if self.vm.tab in NEW and self.vm.may_change:
            self._house.go.dialog(NEW[self.vm.tab])

    def keys(self) -> Sequence[tuple[str, str]]:
        of_tab = {
            "providers": [("W", self.tr("Working hours")), ("A", self.tr("Is away"))],
            "holidays": [("P", self.tr("Public holidays")), ("Del", self.tr("Remove"))],
            "shifts": [("Del", self.tr("Remove"))],
            "absences": [("Del", self.tr("Remove"))],
        }
        if self.vm.tab == "night":
            return (("Space", self.tr("Switch on or off")), ("Alt+1…7", self.tr("Tabs")))
        return (
            ("Enter", self.tr("Change")),
            *of_tab.get(self.vm.tab, ()),
            ("Ctrl+N", self.new_words()),
            ("Alt+1…7", self.tr("Tabs")),
        )

    # ---- acting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if physical_alone(event) == "P" and self.vm.tab == "holidays":
            self.vm.add_holidays()
            return
        super().keyPressEvent(event)

    def _tell_added(self, added: AddedHolidays) -> None:
        sentence = self.tr("%n public holiday(s) added. Ctrl+Z takes them back.", "", added.added)
        if added.estimated:
            follow = self.tr("%n of them follow(s) the moon: compare with the calendar.", "", len(added.estimated))
            both = self.tr("{added} {follow}").replace("{added}", sentence).replace("{follow}", follow)
            sentence = both
        self._house.go.toast(current_style().in_digits(sentence))

    # ---- drawing

    def _moved(self) -> None:
        shown = OF_TAB[self.vm.tab]
        for at, column in enumerate(self.columns()):
            self.table.setColumnHidden(at, column.key not in shown)
        self.table.share_width()
        self.new.set_words(self.new_words())
        self.new.setVisible(self.vm.tab in NEW and self.vm.may_change)
        self.filters["state"].setVisible(self.vm.tab in ("providers", "rooms", "services"))
        self._hints.show_keys(self.keys())
        self._show_public()
        self._say_rights()
        super()._moved()

    def _open_card(self) -> None:
        """The timetable has no card of a person."""

    def _show_choices(self) -> None:
        self.vm.choices = {"state": [("all", self.tr("With those put away"))]}
        super()._show_choices()

    def _show_empty(self) -> None:
        super()._show_empty()
        if not self.vm.may_change:
            self.empty.action.hide()

    def _show_public(self) -> None:
        year = self.vm.year
        self.public.setVisible(self.vm.tab == "holidays" and year is not None and self.vm.may_change)
        words = self.tr("Add the public holidays of {year}").replace("{year}", str(year or ""))
        self.public.set_words(current_style().in_digits(words))

    def _say_rights(self) -> None:
        if self.vm.may_change:
            self.strip.say("")
            return
        right = Right.SETTINGS_CHANGE if self.vm.tab == "night" else Right.SCHEDULE_CHANGE
        sentence = self.tr(
            "You see the timetable and cannot change it: that takes the right “{right}”, "
            "which an administrator gives through your roles."
        )
        self.strip.say(sentence.replace("{right}", term(right)), "lock")

    def _show_words(self) -> None:
        super()._show_words()
        self.search.setPlaceholderText(self.tr("Name"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.new.setVisible(self.vm.tab in NEW and self.vm.may_change)
        self._show_public()
        self._say_rights()
