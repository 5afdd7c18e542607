"""The log beside the exchange's file: what is missing or ended otherwise is named, and taken over (B4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import moment
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.ids import rule_id
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.calls.unrecorded_calls import CdrCall, Gap, Unrecorded, unrecorded
from crm_desktop.queries.station.phone_setups import phone_setup
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.settings.telephony import PhoneSetup
from crm_desktop.usecases.calls.record_history import RecordHistory, record_history
from crm_desktop.views.widgets.dialog_foot import DialogFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.dialog_size import fitting
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.whole_rows import WholeRows
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate

Read = Callable[[PhoneSetup, Path, str], Sequence[CallFacts]]  # of a file in a zone, on a lane without the base
MOST = 500  # conversations taken over in one go: a person's save waits meanwhile
_SIZE = 760, 560


@dataclass(frozen=True)
class GapRow:
    id: UUID
    gap: Unrecorded


class CompareDialog(QDialog):
    def __init__(self, house: House, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._read_file = house, read
        self._facts: list[CallFacts] = []
        self.rows: list[GapRow] = []
        self._held = WholeRows()
        self._held.put(self.rows)
        self._count = 0
        self._is_busy = self._is_compared = False
        self.setProperty("surface", "card")
        self._lay_out()
        self._show_words()
        self.resize(fitting(self, _SIZE))
        self.act_button.setFocus()

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        head = DialogHead(IconDisc("file-check", "accent", 40), self._title, self._about)
        self.strip = Strip("info", "blue")
        self._table = KeysetTable(self._columns(), self._held.open_ids, self._held.fetch)
        self.table = Rows(self._table, _Delegate(self), ())
        self.empty = EmptyState("file-check")
        self._stack = QStackedWidget()
        for page in (self.empty, self.table):
            self._stack.addWidget(page)
        foot = DialogFoot("Alt+Enter", "folder-open")
        self._hint, self.close_button, self.act_button = foot.hint, foot.close_button, foot.act_button
        foot.act_key.hide()
        below = QVBoxLayout()
        below.setContentsMargins(20, 8, 20, 8)
        below.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        column.addWidget(separator())
        column.addLayout(foot)
        self.close_button.clicked.connect(self.reject)
        self.act_button.clicked.connect(self._act)
        for button in (self.close_button, self.act_button):
            button.setAutoDefault(True)  # Enter presses the one with the keyboard; no key of its own stands beside it
        self.table.load()

    def _columns(self) -> tuple[Column, ...]:
        region = self._house.session.region
        return (
            Column(
                "when", lambda: self.tr("When"), lambda row: moment(row.gap.record.started_at, current_style()), 190
            ),
            Column("number", lambda: self.tr("Number"), lambda row: shown_phone(row.gap.record.number, region), 150),
            Column("way", lambda: self.tr("Direction"), lambda row: term(row.gap.record.direction), 130),
            Column("gap", lambda: self.tr("What is wrong"), gap_words),
        )

    # ---- the file

    @property
    def missing(self) -> list[CallFacts]:
        names = {row.gap.record.linkedid for row in self.rows if row.gap.gap is Gap.MISSING}
        return [facts for facts in self._facts if facts.linkedid in names]

    def _act(self) -> None:
        if self._is_busy:
            return
        if self.missing:
            self.take_over()
            return
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", self.tr("Call records (*.csv)"))
        if path:
            self.compare(Path(path))

    def compare(self, path: Path) -> None:
        self._is_busy = True
        self.strip.say(self.tr("Reading the file…"), "info", "blue")
        actor = self._house.session.actor
        self._house.lanes.read(
            self, lambda session: phone_setup(session, actor), lambda setup: self._read_with(setup, path), self._refused
        )

    def _read_with(self, setup: PhoneSetup, path: Path) -> None:
        read, zone = self._read_file, self._house.session.time_zone
        self._house.lanes.apart(self, lambda: list(read(setup, path, zone)), self._file_read, self._refused)

    def _file_read(self, facts: list[CallFacts]) -> None:
        self._facts = [one for one in facts if not one.is_internal]
        self._ask()

    def _ask(self) -> None:
        region = self._house.session.region
        records = [_record(one) for one in self._facts]
        self._count = len(records)
        self._house.lanes.read(self, lambda session: unrecorded(session, records, region), self._arrived, self._refused)

    def _arrived(self, gaps: list[Unrecorded]) -> None:
        self._is_busy, self._is_compared = False, True
        self.rows = [GapRow(rule_id("gap", gap.record.pbx, gap.record.linkedid), gap) for gap in gaps]
        self._held.put(self.rows)
        self._table.refresh()
        self._show_words()
        self._say()

    def _refused(self, problem: Problem) -> None:
        self._is_busy = False
        self.strip.say(words(problem), "circle-alert", "red")

    # ---- taking over

    def take_over(self) -> None:
        self._is_busy = True
        self._take(self.missing)

    def _take(self, left: list[CallFacts]) -> None:
        """One unit of work after the other, so that a save comes between them."""
        now, later = tuple(left[:MOST]), left[MOST:]
        if not now:
            self._ask()
            return
        order = RecordHistory(now[0].pbx, now)
        self._house.lanes.write(
            self, "", lambda unit: len(record_history(unit, order)), lambda _n: self._take(later), self._refused
        )

    # ---- drawing

    def _say(self) -> None:
        style, wrong, missing = current_style(), len(self.rows), len(self.missing)
        if not wrong:
            sentence = with_count(self.tr("All %n conversation(s) of the file are in the log.", "", self._count),
                                  self._count, style)  # fmt: skip
            self.strip.say(sentence, "circle-check", "green")
            return
        told = [with_count(self.tr("%n conversation(s) are missing in the log.", "", missing), missing, style)]
        other = wrong - missing
        if other:
            told.append(with_count(self.tr("%n ended otherwise; put them right by hand.", "", other), other, style))
        self.strip.say(" ".join(told if missing else told[1:]), "triangle-alert", "amber")

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("Compare with the exchange’s file"))
        self._title.setText(self.windowTitle())
        self._about.setText(self.tr("Each conversation that the log lacks is named"))
        self._show_empty()
        missing = bool(self.missing)
        self.act_button.set_words(self.tr("Take over the missing") if missing else self.tr("Choose the file"))
        self.act_button.set_icon("download" if missing else "folder-open")
        self.close_button.set_words(self.tr("Close"))
        self.table.setAccessibleName(self.windowTitle())

    def _show_empty(self) -> None:
        """What to do where there is nothing to see yet, and that nothing is wrong where nothing is."""
        self._stack.setCurrentWidget(self.table if self.rows else self.empty)
        if self._is_compared:
            self.empty.set_state("circle-check", self.tr("Nothing is missing"), tone="green")
        else:
            choose = self.tr("Choose the file in which the exchange writes its calls.")
            self.empty.set_state("file-check", self.tr("No file was compared yet"), choose)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "act_button"):
            self._show_words()


def _record(one: CallFacts) -> CdrCall:
    return CdrCall(
        one.pbx, one.linkedid, one.direction, one.number, one.started_at, one.is_talk, one.extension, one.line
    )


class _Delegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "gap":
            cell.chip(text, "red" if row.gap.gap is Gap.MISSING else "amber")
        else:
            cell.words(text, "text" if key == "number" else "muted", small=key != "number")


def gap_words(row: GapRow) -> str:
    if row.gap.gap is Gap.MISSING:
        return translate("CompareDialog", "Missing in the log")
    there = (
        translate("CompareDialog", "answered")
        if row.gap.record.is_answered
        else translate("CompareDialog", "not answered")
    )
    here = term(row.gap.status) if row.gap.status is not None else ""
    return (
        translate("CompareDialog", "Exchange: {there}; log: {here}").replace("{there}", there).replace("{here}", here)
    )
