"""A number that a link wants called is looked up, never dialled by itself (FC-44)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.app.asked_numbers import AskedNumbers


def test_it_stands_in_the_search_as_if_it_had_been_typed(qtbot: QtBot) -> None:
    """FC-44"""
    search = QLineEdit()
    qtbot.addWidget(search)
    typed: list[str] = []
    search.textEdited.connect(typed.append)
    AskedNumbers(search, lambda: True).take("+98912")
    assert (search.text(), typed) == ("+98912", ["+98912"])


def test_it_waits_for_whoever_signs_in_and_comes_once(qtbot: QtBot) -> None:
    """FC-44: the last of several."""
    search, doors = QLineEdit(), [False]
    qtbot.addWidget(search)
    asked = AskedNumbers(search, lambda: doors[0])
    asked.take("+98911")
    asked.take("+98912")
    assert search.text() == ""
    doors[0] = True
    asked.offer()
    assert search.text() == "+98912"
    search.clear()
    asked.offer()
    assert search.text() == ""
