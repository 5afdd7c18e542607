"""The two lines above the calendar: when one is, how it is shown, and whose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_span, day_span_brief, day_title, day_with_weekday, month_and_year
from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.calendar.boards import provider_tones
from crm_desktop.views.calendar.calendar_place import By, Mode, Shown
from crm_desktop.views.calendar.calendar_vm import CalendarVm
from crm_desktop.views.calendar.provider_strip import ProviderStrip
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.frames import row
from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.tabs import SegmentedTabs


class CalendarHead(QWidget):
    day_asked = Signal()
    more_asked = Signal()
    book_asked = Signal()

    def __init__(self, vm: CalendarVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self.title = ElidedLabel("", "h1")
        self.before = icon_button("chevron-left", "")
        self.today = Button("")
        self.after = icon_button("chevron-right", "")
        self.pick = icon_button("calendar-days", "")
        self.modes = SegmentedTabs()
        self.book = Button("", "primary", "calendar-plus")
        self.calendars = SegmentedTabs()
        self.columns = SegmentedTabs()
        self.whose = SegmentedTabs()
        self.providers = ProviderStrip()
        self.more = icon_button("ellipsis", "")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        first = row(spacing=8)
        first.addWidget(self.title, 1)
        first.addLayout(row(self.before, self.today, self.after, self.pick, spacing=2))
        first.addWidget(self.modes)
        first.addWidget(self.book)
        second = row(self.calendars, self.columns, self.whose, spacing=10)
        second.addWidget(self.providers, 1)
        second.addWidget(self.more)
        column.addLayout(first)
        column.addLayout(second)

    def _wire(self) -> None:
        vm = self._vm
        self.before.clicked.connect(lambda: vm.step(-1))
        self.after.clicked.connect(lambda: vm.step(1))
        self.today.clicked.connect(lambda: vm.go(day=vm.house.today))
        self.pick.clicked.connect(self.day_asked)
        self.more.clicked.connect(self.more_asked)
        self.book.clicked.connect(self.book_asked)
        self.modes.chosen.connect(lambda key: vm.go(mode=Mode(key)))
        self.calendars.chosen.connect(lambda key: vm.go(shown=Shown(key)))
        self.columns.chosen.connect(lambda key: vm.go(by=By(key)))
        self.whose.chosen.connect(lambda key: vm.go(whose=Whose(key)))
        self.providers.toggled.connect(vm.toggle_provider)
        self.providers.all_asked.connect(lambda: vm.go(provider_ids=()))

    def show_place(self) -> None:
        place = self._vm.place
        is_visits = place.shown is Shown.VISITS
        self._show_title()
        self.today.setEnabled(self._vm.house.today not in self._vm.days or place.mode is Mode.MONTH)
        self.modes.set_current(place.mode.value)
        self.calendars.set_current(place.shown.value)
        self.columns.set_current(place.by.value)
        self.columns.setVisible(is_visits and place.mode is Mode.DAY)
        self.whose.set_current(place.whose.value)
        self.whose.setVisible(not is_visits)
        self.book.setVisible(self.may_book)
        self.show_providers()

    def show_providers(self) -> None:
        vm, place = self._vm, self._vm.place
        tones = provider_tones(vm.providers)
        shown = [(one.id, one.name, tones[one.id]) for one in vm.providers]
        # Of activities nobody is a therapist; the place stays, so that nothing else moves.
        self.providers.show_providers(shown if place.shown is Shown.VISITS else [], place.provider_ids)

    def show_words(self) -> None:
        self.before.set_words("", self.tr("Earlier"))
        self.today.set_words(self.tr("Today"))
        self.after.set_words("", self.tr("Later"))
        self.pick.set_words("", self.tr("Go to a day"))
        self.more.set_words("", self.tr("Print and more"))
        self.book.set_words(self.tr("New appointment"), "B")
        self.modes.set_tabs((("day", self.tr("Day")), ("week", self.tr("Week")), ("month", self.tr("Month"))))
        self.modes.setAccessibleName(self.tr("Day, week or month"))
        self.calendars.set_tabs((("visits", self.tr("Appointments")), ("tasks", self.tr("Activities"))))
        self.calendars.setAccessibleName(self.tr("Which calendar"))
        self.columns.set_tabs((("provider", self.tr("By therapist")), ("room", self.tr("By room"))))
        self.columns.setAccessibleName(self.tr("What a column is"))
        self.whose.set_tabs((("mine", self.tr("Mine")), ("team", self.tr("My team")), ("all", self.tr("Everybody"))))
        self.whose.setAccessibleName(self.tr("Whose activities"))
        self.providers.speak()
        self.show_place()

    def _show_title(self) -> None:
        style, place, days = current_style(), self._vm.place, self._vm.days
        words = {
            Mode.DAY: lambda: day_title(place.day, style),
            Mode.WEEK: lambda: day_span(days[0], days[-1], style),
            Mode.MONTH: lambda: month_and_year(place.day, style),
        }[place.mode]()
        self.title.setText(words)
        self.title.shorter = (day_span_brief(days[0], days[-1], style),) if place.mode is Mode.WEEK else ()
        self.title.setAccessibleName(day_with_weekday(place.day, style) if place.mode is Mode.DAY else words)

    @property
    def may_book(self) -> bool:
        return self._vm.house.session.actor.scope_of(Right.APPOINTMENTS_CHANGE) is not None
