"""The calendar in a window of its own for a second screen, where it stood the last time."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.saved_views import last_place
from crm_desktop.views.calendar.calendar_page import CalendarPage
from crm_desktop.views.widgets.house import House

SCREEN = "calendar_window"
PLACE = "calendar_window_place"


class CalendarWindow(QDialog):
    """A dialog only so that the program keeps it: open forms come back with the next start."""

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._house = house
        self.setProperty("surface", "bg")
        self.setWindowTitle(self.tr("Calendar"))
        self.page = CalendarPage(house, SCREEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self.page)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(self._undo)
        self.resize(QSize(1200, 800).boundedTo(self.screen().availableSize()))
        self._go_to_second_screen()
        actor = house.session.actor
        house.lanes.read(self, lambda session: last_place(session, actor, PLACE), self._restore, lambda _problem: None)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        super().closeEvent(event)

    def done(self, code: int) -> None:
        self._keep()
        super().done(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Esc closes dialogs; this one is a window to work in.
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def _go_to_second_screen(self) -> None:
        parent = self.parentWidget()
        here = parent.screen() if parent is not None else None
        other = next((screen for screen in QGuiApplication.screens() if screen is not here), None)
        if other is not None:
            self.setGeometry(other.availableGeometry().adjusted(20, 40, -20, -20))

    def _restore(self, kept: dict[str, Any]) -> None:
        try:
            geometry = base64.b64decode(str(kept.get("geometry", "")), validate=True)
        except binascii.Error:
            return
        if geometry:
            self.restoreGeometry(QByteArray(geometry))

    def _keep(self) -> None:
        from crm_desktop.usecases.station.save_view import SaveView, save_view

        geometry = base64.b64encode(bytes(self.saveGeometry().data())).decode("ascii")
        order = SaveView(screen=PLACE, name="", state={"geometry": geometry})
        self._house.lanes.write(self._house.go, "", lambda work: save_view(work, order))

    def _undo(self) -> None:
        """The main window's Ctrl+Z is not heard here."""

        def work(unit: Any) -> None:
            from crm_desktop.usecases.station.undo_last import UndoLast, undo_last

            undo_last(unit, UndoLast())

        self._house.lanes.write(self, "", work, None, self._refused)

    def _refused(self, problem: Problem) -> None:
        self._house.go.toast(words(problem), "red")
