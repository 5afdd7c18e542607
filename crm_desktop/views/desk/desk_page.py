"""The day desk: the work of any day in one list, done in place, with the person's card beside it (C24-11, R1, R14)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_with_weekday, day_with_weekday_brief, relative_day
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.desk.desk_operations import operations
from crm_desktop.views.desk.desk_vm import DeskVm
from crm_desktop.views.desk.visits_link import VisitsLink
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.figure_card import FigureCard
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.keyset_table import Id, KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.work_delegate import WorkDelegate, work_columns
from crm_desktop.views.widgets.work_view import WorkView

# The card follows the cursor only when it rests, so that holding an arrow key does not open fifty cards.
_REST_MS = 120
_FIGURES = {
    "planned": ("phone", "blue"),
    "leads": ("sparkles", "violet"),
    "missed": ("phone-missed", "amber"),
    "overdue": ("circle-alert", "red"),
    "done": ("circle-check", "green"),
}


class DeskPage(Page):
    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.vm = DeskVm(house, self)
        self._is_compact = False
        self._problem: Problem | None = None  # why there are no lists
        self._wants_row = False  # somebody came before the rows did
        self._lay_out()
        self._wire()
        self._show_words()
        self.table.wait()
        self.vm.restore()

    # ---- what the shell calls

    def open_with(self, facts: Mapping[str, Any]) -> None:
        if isinstance(facts.get("day"), date):
            self.vm.show_day(facts["day"])
        if facts.get("tab") in self.vm.counts() or facts.get("tab") == "left_open":
            self.vm.show_tab(str(facts["tab"]))

    def take_focus(self) -> None:
        is_empty = self._stack.currentWidget() is self._empty
        (self._empty.action if is_empty else self.table).setFocus()
        self._wants_row = not self.table.currentIndex().isValid()
        self._choose_first()
        self._resting.start()

    def new_asked(self) -> bool:
        self._house.go.dialog("new_task")
        return True

    def set_compact(self, compact: bool) -> None:
        self._is_compact = compact
        self._figures_row.setVisible(not compact)

    # ---- building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._header())
        column.addWidget(self._figure_cards())
        column.addWidget(self._list_card(), 1)

    def _header(self) -> QHBoxLayout:
        self._title = ElidedLabel("", "h1")
        self._near = ElidedLabel("", "small")
        self._before = icon_button("chevron-left", "")
        self._today = Button("")
        self._after = icon_button("chevron-right", "")
        self.date_field = DateField(self.vm.day, self._house.clock, may_be_empty=False)
        self.date_field.setFixedWidth(136)
        self._whose = SegmentedTabs()
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._near)
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addLayout(titles, 1)
        header.addLayout(in_row(self._before, self._today, self._after, spacing=2))
        for widget in (self.date_field, self._whose):
            header.addWidget(widget)
        return header

    def _figure_cards(self) -> QWidget:
        self._figures = {tab: FigureCard(icon, tone) for tab, (icon, tone) in _FIGURES.items()}
        self._figures_row = QWidget()
        self._figures_row.setLayout(in_row(*self._figures.values(), spacing=12))
        return self._figures_row

    def _list_card(self) -> QFrame:
        vm = self.vm
        columns = work_columns(lambda: vm.day, lambda: self._house.today)
        self._table = KeysetTable(columns, vm.open_ids, vm.fetch_page)
        delegate = WorkDelegate(self._house.session.region, lambda: self._house.today, self)
        self.table = WorkView(self._table, delegate, operations(self._house, vm))
        self._tabs = SegmentedTabs()
        self._list_title = Label("", "h2")
        self._back = Button("", "link")
        self._more = icon_button("ellipsis", "")
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 8, 8)
        for widget in (self._tabs, self._list_title, self._back):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._more)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._hints = KeyHints()
        self._left_open = Button("", "link", "log-out")
        self.visits = VisitsLink(self._house)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 10, 0)
        foot.addWidget(self._hints, 1)
        foot.addWidget(self.visits)
        foot.addWidget(self._left_open)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        return card

    def _wire(self) -> None:
        vm = self.vm
        self._before.clicked.connect(lambda: vm.step(-1))
        self._after.clicked.connect(lambda: vm.step(1))
        self._today.clicked.connect(lambda: vm.show_day(self._house.today))
        self.date_field.changed.connect(self._day_typed)
        self._whose.chosen.connect(lambda key: vm.show_whose(Whose(key)))
        self._tabs.chosen.connect(vm.show_tab)
        self._left_open.clicked.connect(lambda: vm.show_tab("left_open"))
        self._back.clicked.connect(lambda: vm.show_tab("all"))
        for tab, card in self._figures.items():
            card.clicked.connect(lambda tab=tab: self._open_tab(tab))
        self._more.clicked.connect(lambda: self.table.show_menu(self._more.mapToGlobal(QPoint(0, self._more.height()))))
        vm.moved.connect(self._moved)
        vm.listed.connect(self._listed)
        vm.refused.connect(self._refused)
        vm.failed.connect(self._failed)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._open_card)
        self.table.chosen.connect(self._row_chosen)
        self._empty.acted.connect(self._empty_acted)
        self._table.rows_arrived.connect(self._resting.start)
        self._table.rows_arrived.connect(self.filled)
        self.filled.connect(self.visits.read, Qt.ConnectionType.SingleShotConnection)  # then it hears the news

    # ---- what happens

    def _open_tab(self, tab: str) -> None:
        self.vm.show_tab(tab)
        self.table.setFocus()

    def _day_typed(self) -> None:
        day = self.date_field.day()
        if day is not None and day != self.vm.day:
            self.vm.show_day(day)

    def _moved(self) -> None:
        self._show_words()
        self.table.load_anew()

    def _failed(self, problem: Problem) -> None:
        self._problem = problem
        self._show_empty()

    def _empty_acted(self) -> None:
        if self._problem is not None:
            self.vm.load()
        else:
            self._house.go.dialog("new_task")

    def _listed(self) -> None:
        self._problem = None
        self._show_counts()
        self._table.refresh()
        wanted = self.vm.wanted
        if wanted is not None and self.table.chosen_id() is None:
            self.table.choose(wanted)
        self._choose_first()
        self._show_empty()

    def _choose_first(self) -> None:
        """So that the first Enter of the day already opens a result (OT-37)."""
        if self._wants_row and self._table.rowCount():
            self._wants_row = False
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self._table.index(0, 0))

    def _row_chosen(self, chosen: Id | None) -> None:
        self._resting.start()
        if chosen is not None:
            self.vm.save_place(chosen)

    def _open_card(self) -> None:
        row = self.table.chosen_row()
        if row is not None and self.isVisible():
            self._house.go.person(row.person_id)

    def _refused(self, problem: Problem) -> None:
        self._house.go.toast(words(problem), "red")

    # ---- drawing

    def _show_words(self) -> None:
        style = current_style()
        self._title.setText(day_with_weekday_brief(self.vm.day, style))
        self._title.setAccessibleName(day_with_weekday(self.vm.day, style))
        self._near.setText(relative_day(self.vm.day, style, self._house.today))
        self._before.set_words("", self.tr("The day before"))
        self._today.set_words(self.tr("Today"))
        self._after.set_words("", self.tr("The day after"))
        self._today.setEnabled(not self.vm.is_today)
        self.date_field.set_accessible_name(self.tr("Go to a day"))
        if self.date_field.day() != self.vm.day:
            self.date_field.set_day(self.vm.day)
        self._whose.set_tabs((("mine", self.tr("Mine")), ("team", self.tr("My team")), ("all", self.tr("Everybody"))))
        self._whose.set_current(self.vm.whose.value if self.vm.whose is not Whose.CONTROL else "all")
        self._whose.setAccessibleName(self.tr("Whose work"))
        self._back.set_words(self.tr("Back to the day"))
        self._more.set_words("", self.tr("What can be done with this line"))
        self._list_title.setText(self.tr("Left open by me"))
        self.table.setAccessibleName(self.tr("Work of the day"))
        self._show_tabs()
        self._show_columns()
        self._show_counts()
        self._hints.show_keys(
            (
                ("Enter", self.tr("Result")),
                ("T", self.tr("Take into work")),
                ("P", self.tr("Postpone")),
                ("H", self.tr("Hand over")),
                ("C", self.tr("Cancel")),
                ("L", self.tr("New lead")),
                ("@", self.tr("Comment")),
            )
        )
        self._show_empty()

    def _show_columns(self) -> None:
        """Of my own work the owner says nothing, and on a small screen its place is wanted."""
        last = self._table.columnCount() - 1
        self.table.setColumnHidden(last, self.vm.whose is Whose.MINE)
        self.table.share_width()

    def _show_tabs(self) -> None:
        self._tabs.set_tabs(
            (
                ("all", self.tr("All")),
                ("calls", self.tr("Calls")),
                ("leads", self.tr("Leads")),
                ("deals", self.tr("Deals")),
                ("planned", self.tr("Planned")),
                ("done", self.tr("Done")),
                ("missed", self.tr("Missed")),
                ("overdue", self.tr("Overdue")),
            )
        )
        is_left_open = self.vm.tab == "left_open"
        if not is_left_open:
            self._tabs.set_current(self.vm.tab)
        self._tabs.setVisible(not is_left_open)
        self._list_title.setVisible(is_left_open)
        self._back.setVisible(is_left_open)

    def _show_counts(self) -> None:
        counts = self.vm.counts()
        self._fit_counts()
        left = counts.get("left_open", 0)
        self._left_open.set_words(
            self.tr("Left open by me: %1").replace("%1", count(left, current_style())),
            self.tr("Finish these or hand them over with H before the shift ends"),
        )
        self._left_open.setVisible(left > 0 or self.vm.tab == "left_open")
        figures = self.vm.lists.figures if self.vm.lists is not None else None
        total = figures.done + figures.planned if figures is not None else 0
        of = self.tr("of %1").replace("%1", count(total, current_style())) if total else ""
        texts = {
            "planned": (self.tr("Calls to make"), figures.calls_to_make if figures else None, ""),
            "leads": (self.tr("New leads"), figures.new_leads if figures else None, ""),
            "missed": (self.tr("To call back"), figures.missed if figures else None, ""),
            "overdue": (self.tr("Overdue"), figures.overdue if figures else None, ""),
            "done": (self.tr("Done"), figures.done if figures else None, of),
        }
        for tab, (text, number, behind) in texts.items():
            self._figures[tab].show_figure(text, number, behind)
        if figures is not None and self.vm.is_today:
            self.count_changed.emit(figures.planned)

    def _fit_counts(self) -> None:
        """Counts stand on the tabs while there is room for them; Russian at 1366 pixels may have none."""
        counts = {tab: number for tab, number in self.vm.counts().items() if tab != "left_open"}
        self._tabs.set_counts(counts)
        if self._tabs.sizeHint().width() > self.width() - 70:
            self._tabs.set_counts({tab: counts[tab] for tab in ("missed", "overdue") if counts.get(tab)})
        if self._tabs.sizeHint().width() > self.width() - 70:
            self._tabs.set_counts({})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_counts()

    def _show_empty(self) -> None:
        if self._problem is not None:
            title = QCoreApplication.translate("ListPage", "The list could not be read")
            again = QCoreApplication.translate("ListPage", "Try again")
            self._empty.set_state("circle-alert", title, words(self._problem), again, "red")
            self._stack.setCurrentWidget(self._empty)
            self.filled.emit()
            return
        lists = self.vm.lists
        is_empty = lists is not None and not lists.tabs[self.vm.tab]
        self._stack.setCurrentIndex(1 if is_empty else 0)
        if not is_empty:
            return
        self.filled.emit()
        icon, title, sentence = self._empty_words()[self.vm.tab]
        has_action = self.vm.tab in ("all", "planned")
        self._empty.set_state(icon, title, sentence, self.tr("New task") if has_action else "", action_icon="plus")

    def _empty_words(self) -> dict[str, tuple[str, str, str]]:
        return {
            "all": (
                "coffee",
                self.tr("Nothing on this day"),
                self.tr("Tasks, leads, deals and calls of the day appear here by themselves."),
            ),
            "calls": ("phone", self.tr("No calls on this day"), self.tr("Every call that is written down shows here.")),
            "leads": ("sparkles", self.tr("No new leads"), self.tr("Leads made or moved on this day show here.")),
            "deals": (
                "briefcase",
                self.tr("No deals moved"),
                self.tr("Deals whose stage changed on this day show here."),
            ),
            "planned": (
                "calendar-check",
                self.tr("Nothing is planned"),
                self.tr("All planned work of this day is done."),
            ),
            "done": (
                "list-checks",
                self.tr("Nothing is done yet"),
                self.tr("Press Enter on a task to give its result."),
            ),
            "missed": (
                "circle-check",
                self.tr("Nobody waits for a call back"),
                self.tr("Missed calls come here at once."),
            ),
            "overdue": (
                "circle-check",
                self.tr("Nothing is overdue"),
                self.tr("What is late stays here until it is done."),
            ),
            "left_open": (
                "circle-check",
                self.tr("Nothing is left open"),
                self.tr("You can end your shift: no work of yours is waiting."),
            ),
        }
