"""The values of one list by keys, in a window that has keys of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.admin.dictionaries import dictionary_rows
from crm_desktop.views.process.item_list import ItemList
from tests.support.house import TestHouse


@pytest.mark.parametrize("may_change", [True, False])
def test_f2_renames_a_value_although_it_is_the_key_of_the_search(
    clinic: TestHouse, qtbot: QtBot, may_change: bool
) -> None:
    """G3: the footer promises it; whoever may not change the list searches with it, as everywhere."""
    rows = clinic.read(lambda session: dictionary_rows(session, clinic.house.session.actor))
    window = QWidget()
    qtbot.addWidget(window)
    values = ItemList()
    QVBoxLayout(window).addWidget(values)
    searched: list[bool] = []
    QShortcut(QKeySequence("F2"), window).activated.connect(lambda: searched.append(True))
    values.show_items(next(row for row in rows if row.built_in is BuiltIn.CALL_CRITERION), may_change, False)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    values.take_focus()
    qtbot.keyClick(values, Qt.Key.Key_F2)
    assert (values.state() == ItemList.State.EditingState) is may_change
    assert bool(searched) is not may_change
