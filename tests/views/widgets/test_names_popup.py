"""Names are offered whole, however small the window is in which somebody writes."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.names_popup import Called, NamesPopup


@pytest.mark.parametrize(("high", "at"), [(170, 60), (700, 60), (700, 640)])
def test_all_names_are_in_sight(qtbot: QtBot, high: int, at: int) -> None:
    """O10: in the dialog of a comment the second name was cut, and the third was not there."""
    window = QWidget()
    window.resize(460, high)
    line = QLineEdit(window)
    line.setGeometry(20, at, 420, 40)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    popup = NamesPopup(window)
    popup.offer([(Called("@", uuid4(), f"Sara {number}", ""), "sara") for number in range(7)], line)
    (names,) = popup.findChildren(QListWidget)
    last = names.visualItemRect(names.item(6))
    assert names.viewport().rect().contains(last)
    seen = QRect(popup.mapToGlobal(QPoint(0, 0)), popup.size())
    assert popup.isWindow() or QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).contains(seen)
    assert not seen.intersects(QRect(line.mapToGlobal(QPoint(0, 0)), line.size()))
    assert popup.isVisible()
    assert line.hasFocus()
    popup.offer([], line)
    assert not popup.isVisible()
