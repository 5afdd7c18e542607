"""The cursor of a list at rest: then a card follows it and its place is kept, not at every row that it passes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.house import Navigator
from crm_desktop.views.widgets.keyset_table import Id, KeysetTable
from crm_desktop.views.widgets.work_view import WorkView

_REST_MS = 120  # holding an arrow key must not open fifty cards


class CursorRest(QObject):
    card_due = Signal()  # of the row under the cursor
    place_due = Signal()  # each is a transaction on the disk
    settled = Signal()

    def __init__(self, table: WorkView, rows: KeysetTable, go: Navigator, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._owes_card = False  # rows that are read anew leave the card of somebody who was looked up alone
        self._is_moved = False  # the cursor, since its place was kept
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._settle)
        go.person_asked.connect(self._card_opened)
        table.chosen.connect(self._chosen)
        rows.rows_arrived.connect(self._timer.start)

    @property
    def is_settled(self) -> bool:
        return not self._timer.isActive()

    def owe_card(self) -> None:
        """The card of the row under the cursor comes as soon as it rests."""
        self._owes_card = True
        self._timer.start()

    def keep_place(self) -> None:
        """Whoever leaves before the cursor has rested finds it where it was all the same."""
        if self._is_moved:
            self._is_moved = False
            self.place_due.emit()

    def _chosen(self, chosen: Id | None) -> None:
        self._is_moved = self._is_moved or chosen is not None
        self.owe_card()

    def _card_opened(self) -> None:
        """Also of somebody who was looked up before the rows were there."""
        self._owes_card = False

    def _settle(self) -> None:
        if self._owes_card and self._page.isVisible():
            self.card_due.emit()
        self.keep_place()
        self.settled.emit()
