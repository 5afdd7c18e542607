"""The history on a card: what happened, newest first, in the reader's words, longer as one scrolls (C24-39, FC-25)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.timeline import told
from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.queries.people.person_history import HistoryEntry
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.timeline import TimelineItem

_RESULTS = (TimelineKind.TASK_DONE, TimelineKind.TASK_CORRECTED)


class CardHistory(QWidget):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._entries: tuple[HistoryEntry, ...] = ()
        self._title = Label("", "strong")
        self._items = QVBoxLayout()
        self._items.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(self._items)

    def show_entries(self, entries: tuple[HistoryEntry, ...], has_more: bool) -> None:
        self._title.setText(self.tr("Timeline"))
        if entries == self._entries and entries:
            return
        self.clear()
        self.add_entries(entries, has_more)

    def add_entries(self, entries: tuple[HistoryEntry, ...], has_more: bool) -> None:
        self._entries = (*self._entries, *entries)
        for at, entry in enumerate(entries, 1):
            self._items.addWidget(self._item(entry, is_last=at == len(entries) and not has_more))

    def clear(self) -> None:
        self._entries = ()
        while (item := self._items.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _item(self, entry: HistoryEntry, is_last: bool) -> QWidget:
        item = self._told(entry, is_last)
        if not self._can_correct(entry):
            return item
        button = Button(self.tr("Correct the result"), "link", "history")
        button.clicked.connect(lambda: self._house.go.dialog("correct_result", task_id=entry.record_id))
        item.add_below(button)
        return item

    def _can_correct(self, entry: HistoryEntry) -> bool:
        """OT-42: with the right, on the branch's same day, and a result that stands: not one corrected since."""
        if entry.kind not in _RESULTS or entry.record_id is None:
            return False
        is_today = day_of(entry.at, self._house.session.time_zone) == self._house.today
        latest = next((one for one in self._entries if one.kind in _RESULTS and one.record_id == entry.record_id), None)
        return is_today and latest is entry and self._house.session.actor.scope_of(Right.RESULTS_CORRECT) is not None

    def _told(self, entry: HistoryEntry, is_last: bool) -> TimelineItem:
        style = current_style()
        words = told(entry, style)
        when = moment_brief(entry.at, style, self._house.now)
        made = TimelineItem(words.icon, words.tone, words.title, when, words.detail, is_last)
        made.setToolTip(words.sentence)
        made.setAccessibleName(words.sentence)
        return made
