"""F1 shows the keys of the screen and the global ones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.shell.keys_help import KeysHelp
from crm_desktop.views.shell.shortcuts import GLOBAL_KEYS, words_of
from crm_desktop.views.widgets.labels import Label


def test_own_and_global_keys_stand_beside_each_other(qtbot: QtBot) -> None:
    """interface.md: F1 shows the keys of the screen."""
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    window.show()
    keys = KeysHelp(window)
    keys.show_keys("Day desk", [("A", "Arrived")])
    shown = {label.text() for label in keys.findChildren(Label)}
    assert {"Day desk", "Arrived"} <= shown
    assert {words_of(act) for act in GLOBAL_KEYS} <= shown
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    assert not keys.isVisible()
    keys.show_keys("Day desk", [])
    keys.show_keys("Day desk", [])
    assert not keys.isVisible()


def test_no_word_is_cut_where_the_window_has_room(qtbot: QtBot) -> None:
    """interface.md "Russian is longest": the box is as wide as its longest lines, beside the keys of the telephone."""
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    window.show()
    keys = KeysHelp(window)
    keys.show_keys("Day desk", [("A", "Everything that the team has and nobody has taken into work " * 2)])
    shown = {label.text(): label for label in keys.findChildren(Label)}
    qtbot.waitUntil(lambda: all(label.width() >= label.sizeHint().width() for label in shown.values()), timeout=2000)
    assert {"Alt+H", "Telephone"} <= {text.strip("\u2066\u2069") for text in shown}
