"""How large a dialog begins: as it wants, but never beyond the window it stands over."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

_BESIDE, _ABOVE = 40, 60  # what of the window stays to be seen


def fitting(dialog: QDialog, wanted: tuple[int, int]) -> QSize:
    """In pixels; of the screen where no window is below."""
    over = dialog.parentWidget()
    room = over.window().size() if over is not None else dialog.screen().availableGeometry().size()
    return QSize(min(wanted[0], room.width() - _BESIDE), min(wanted[1], room.height() - _ABOVE))
