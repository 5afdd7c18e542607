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

_KEPT = 12  # as many as a card shows before one scrolls
_RESULTS = (TimelineKind.TASK_DONE, TimelineKind.TASK_CORRECTED)


class CardHistory(QWidget):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._entries: tuple[HistoryEntry, ...] = ()
        self._title = Label("", "strong")
        self._items: list[TimelineItem] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(self._rows)

    def show_entries(self, entries: tuple[HistoryEntry, ...], has_more: bool) -> None:
        self._title.setText(self.tr("Timeline"))
        if entries == self._entries and entries:
            return
        self.clear()
        self.add_entries(entries, has_more)
        # What a long history left over; a card's worth is kept for the next card.
        for spare in self._items[max(len(entries), _KEPT) :]:
            spare.deleteLater()
        del self._items[max(len(entries), _KEPT) :]
        for spare in self._items[len(entries) :]:
            spare.hide()

    def add_entries(self, entries: tuple[HistoryEntry, ...], has_more: bool) -> None:
        first = len(self._entries)
        self._entries = (*self._entries, *entries)
        for at, entry in enumerate(entries, first):
            self._show_entry(at, entry, is_last=at == len(self._entries) - 1 and not has_more)

    def clear(self) -> None:
        """The next entries are told anew, whatever stood there."""
        self._entries = ()

    def _show_entry(self, at: int, entry: HistoryEntry, is_last: bool) -> None:
        style = current_style()
        words = told(entry, style, self._house.session.currency)
        event = (words.icon, words.tone, words.title, moment_brief(entry.at, style, self._house.now), words.detail)
        if at < len(self._items):
            item = self._items[at]
            item.set_event(*event, is_last)
            item.show()
        else:
            item = TimelineItem(*event, is_last)
            self._items.append(item)
            self._rows.addWidget(item)
        item.setToolTip(words.sentence)
        item.setAccessibleName(words.sentence)
        if self._can_correct(entry):
            button = Button(self.tr("Correct the result"), "link", "history")
            button.clicked.connect(lambda: self._house.go.dialog("correct_result", task_id=entry.record_id))
            item.add_below(button)

    def _can_correct(self, entry: HistoryEntry) -> bool:
        """OT-42: with the right, on the branch's same day, and a result that stands: not one corrected since."""
        if entry.kind not in _RESULTS or entry.record_id is None:
            return False
        is_today = day_of(entry.at, self._house.session.time_zone) == self._house.today
        latest = next((one for one in self._entries if one.kind in _RESULTS and one.record_id == entry.record_id), None)
        return is_today and latest is entry and self._house.session.actor.scope_of(Right.RESULTS_CORRECT) is not None
