"""Where the window stands on the screen: as it was left, or within what this screen shows of it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.settings import declared
from crm_desktop.settings.file import Settings


def put_window(window: QWidget, app: QApplication, settings: Settings) -> None:
    if geometry := settings.get(declared.WINDOW_GEOMETRY):
        window.restoreGeometry(geometry)
        return
    # A clinic's PC has 1366×768: never wider than what can be seen.
    room = app.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    window.move(room.topLeft())


def keep_place(window: QWidget, settings: Settings) -> None:
    """For the next start; who asks writes the file."""
    settings.set(declared.WINDOW_GEOMETRY, bytes(window.saveGeometry().data()))
