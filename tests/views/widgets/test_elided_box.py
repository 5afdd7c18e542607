"""Boxes of choices cut a long text with dots and leave a short one whole."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.filter_box import FilterBox
from tests.support.look import dress


def test_a_text_that_has_no_room_ends_with_dots(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md: nothing is cut without a sign of it."""
    dress(qapp, "ru")
    box = FilterBox("assignee")
    qtbot.addWidget(box)
    box.offer("Все сотрудники", (("1", "Константин Константинопольский-Задунайский"),), "")
    box.show()
    assert box.shown_text() == "Все сотрудники"
    box.setCurrentIndex(1)
    assert box.shown_text().startswith("Констант")
    assert box.shown_text().endswith("…")
