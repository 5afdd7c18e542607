"""Esc is a key of the whole window as well; a widget that means something by it asks for it first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_escape_asked(event: QEvent) -> bool:
    """For `event` of a widget: true when Qt asks whose Esc is, which is then answered with "mine"."""
    is_override = event.type() == QEvent.Type.ShortcutOverride
    if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
        event.accept()
        return True
    return False
