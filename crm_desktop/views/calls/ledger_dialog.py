"""The ledger of the telephone: each unanswered call has one fate, by day and line; a difference is red (G5, B4)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_span
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.calls.call_ledger import TABLES, Figure, LedgerRow, call_ledger
from crm_desktop.views.calls.ledger_lines import LedgerLine, lines_of
from crm_desktop.views.calls.ledger_place import LedgerPlace
from crm_desktop.views.calls.ledger_view import LedgerTable, ledger_columns
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.dialog_foot import ReadingFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.dialog_size import fitting
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.keyset_table import KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.whole_rows import WholeRows

DAYS = {"7": 7, "30": 30}
_SIZE = 1300, 640
_ROW = 40


class LedgerDialog(QDialog):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.lines: list[LedgerLine] = []
        self._rows = WholeRows()
        self._is_read = False
        self._question = 0
        self.setProperty("surface", "card")
        self._lay_out()
        self._show_words()
        self.table.load_anew()
        house.feed.changed.connect(self._heard)
        self._read()
        self.resize(fitting(self, _SIZE))
        self.table.setFocus()

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        head = DialogHead(IconDisc("table", "accent", 40), self._title, self._about)
        self.span, self.ways = SegmentedTabs(), SegmentedTabs()
        self.compare = Button("", "ghost", "file-check")
        choices = QHBoxLayout()
        choices.setContentsMargins(20, 10, 20, 6)
        choices.setSpacing(10)
        choices.addWidget(self.span)
        choices.addWidget(self.ways)
        choices.addStretch(1)
        choices.addWidget(self.compare)
        self._table = KeysetTable(ledger_columns(), self._rows.open_ids, self._rows.fetch)
        self.table = LedgerTable(self._table, self.open_calls)
        self.table.set_row_height(_ROW)
        self.strip = Strip("circle-check", "green")
        foot = ReadingFoot()
        self._hint, self.close_button = foot.hint, foot.close_button
        below = QVBoxLayout()
        below.setContentsMargins(20, 8, 20, 8)
        below.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        column.addLayout(choices)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addWidget(separator())
        column.addLayout(foot)
        self.close_button.clicked.connect(self.reject)
        self.span.chosen.connect(lambda _key: self._turn())
        self.ways.chosen.connect(lambda _key: self._turn())
        self.compare.clicked.connect(lambda: self._house.go.dialog("compare_calls"))
        self._table.opened.connect(self._stand)

    # ---- reading

    @property
    def by_line(self) -> bool:
        return self.ways.current() == "line"

    def _read(self) -> None:
        house, by_line = self._house, self.by_line
        actor, zone = house.session.actor, house.session.time_zone
        until = house.today + timedelta(days=1)
        since = until - timedelta(days=DAYS[self.span.current()])
        self._question += 1
        question = self._question

        def arrived(rows: list[LedgerRow]) -> None:
            if question == self._question:
                self._arrived(rows)

        house.lanes.read(
            self, lambda session: call_ledger(session, actor, since, until, zone, by_line=by_line), arrived, self._lost
        )
        self._show_words()

    def _turn(self) -> None:
        """Other rows: the cursor is put where it is needed in them."""
        self.table.setCurrentIndex(QModelIndex())
        self._read()

    def _arrived(self, rows: list[LedgerRow]) -> None:
        self._is_read = True
        self.lines = lines_of(list(reversed(rows)))  # the latest day first
        self.table.show_line(self.by_line)
        if self._rows.put(self.lines):
            self._table.refresh()
        self._say_balance()

    def _lost(self, problem: Problem) -> None:
        self.strip.say(words(problem), "circle-alert", "red")

    def _heard(self, changes: Any) -> None:
        if changes.touches(*TABLES):
            self._read()

    def _stand(self) -> None:
        """On what is wrong, else on what was left unanswered."""
        if not self.lines or self.table.currentIndex().isValid():
            return
        wrong = next((at for at, line in enumerate(self.lines) if line.row.difference), None)
        self.table.stand_on(wrong or 0, Figure.UNANSWERED if wrong is None else Figure.DIFFERENCE)

    # ---- going there

    def open_calls(self, line: LedgerLine, figure: Figure) -> None:
        row = line.row
        first, last = (self.lines[-2].row.on, self.lines[0].row.on) if line.is_total else (row.on, row.on)
        place = LedgerPlace(first, last + timedelta(days=1), figure)
        if self.by_line and not line.is_total:
            place = LedgerPlace(row.on, row.on + timedelta(days=1), figure, row.line or "", row.line_name or "")
        self._house.go.screen("calls", ledger=place)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical(event) if event.modifiers() == Qt.KeyboardModifier.AltModifier else ""
        tabs, at = (
            {"1": (self.span, "7"), "2": (self.span, "30"), "3": (self.ways, "day"), "4": (self.ways, "line")},
            key,
        )
        if at in tabs:
            box, chosen = tabs[at]
            box.set_current(chosen)
            self._turn()
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    # ---- drawing

    def _say_balance(self) -> None:
        total = self.lines[-1].row if self.lines else None
        if total is None or not total.calls:
            self.strip.say(self.tr("Nobody called in these days."), "info", "blue")
        elif total.difference:
            wrong = self.tr("%n unanswered call(s) nobody cares for.", "", total.difference)
            wrong = with_count(wrong, total.difference, current_style())
            where = self.tr("Stand on the red figure and press Enter to see them.")
            self.strip.say(f"{wrong} {where}", "triangle-alert", "red")
        elif total.unanswered:
            sentence = self.tr("It balances: each of %n unanswered call(s) has its fate.", "", total.unanswered)
            self.strip.say(with_count(sentence, total.unanswered, current_style()), "circle-check", "green")
        else:
            self.strip.say(self.tr("Every call was answered."), "circle-check", "green")

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("Ledger of the calls"))
        self._title.setText(self.windowTitle())
        self.span.set_tabs((("7", self.tr("7 days")), ("30", self.tr("30 days"))))
        self.ways.set_tabs((("day", self.tr("By day")), ("line", self.tr("By day and line"))))
        self.span.setAccessibleName(self.tr("How many days"))
        self.ways.setAccessibleName(self.tr("How the calls are counted"))
        today = self._house.today
        first = today - timedelta(days=DAYS[self.span.current()] - 1)
        self._about.setText(day_span(first, today, current_style()))
        self.compare.set_words(self.tr("Compare with the exchange’s file"))
        self._hint.setText(self.tr("Arrows choose a figure, Enter shows its calls, Alt+1…4 the days and lines"))
        self.close_button.set_words(self.tr("Close"))
        self.table.setAccessibleName(self.windowTitle())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._show_words()
            if self._is_read:
                self._say_balance()
