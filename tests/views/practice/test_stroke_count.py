"""Each key and each click counts once, wherever it goes (B15)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.telephony.engines.simulator.training import Deed
from crm_desktop.views.practice.stroke_count import StrokeCount


class Window(QWidget):
    """A field in a frame, a button, and the strip that is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.frame, self.field, self.button, self.strip = QWidget(), QLineEdit(), QPushButton("Save"), QWidget()
        self.pause = QPushButton("Pause")
        QVBoxLayout(self.frame).addWidget(self.field)
        QVBoxLayout(self.strip).addWidget(self.pause)
        column = QVBoxLayout(self)
        for part in (self.frame, self.button, self.strip):
            column.addWidget(part)
        self.struck: list[Deed] = []
        self.count = StrokeCount(self.strip, self)
        self.count.struck.connect(self.struck.append)
        self.count.listen()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    yield made
    made.count.stop()


def test_what_is_typed_counts_letter_by_letter(window: Window) -> None:
    """B15: keystrokes."""
    QTest.keyClicks(window.field, "aab")
    assert window.struck == [Deed.KEY] * 3


def test_a_key_that_nobody_wants_goes_up_through_all_and_is_still_one(window: Window) -> None:
    """B15: F8 passes the field, its frame and the window."""
    QTest.keyClick(window.field, Qt.Key.Key_F8)
    assert window.struck == [Deed.KEY]


def test_a_shortcut_is_one_key_and_its_modifier_none(window: Window) -> None:
    """B15: Alt+M is one stroke, as day.md counts."""
    done: list[bool] = []
    QShortcut(QKeySequence("Alt+M"), window, lambda: done.append(True))
    QTest.keyPress(window.field, Qt.Key.Key_Alt)
    QTest.keyClick(window.field, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(window.field, Qt.Key.Key_Alt)
    assert window.struck == [Deed.KEY]


def test_held_down_it_is_one(window: Window) -> None:
    """B15."""
    kinds, press = QEvent.Type, Qt.KeyboardModifier.NoModifier
    for kind, again in ((kinds.KeyPress, False), (kinds.KeyPress, True), (kinds.KeyRelease, False)):
        QApplication.sendEvent(window.field, QKeyEvent(kind, Qt.Key.Key_A, press, "a", again))
    assert window.struck == [Deed.KEY]


def test_a_digit_with_shift_counts_each_time(window: Window) -> None:
    """B15: let go after Shift it is another key than was pressed."""
    for _ in range(2):
        QTest.keyPress(window.field, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(window.field, Qt.Key.Key_1)
    assert window.struck == [Deed.KEY] * 2


def test_clicks_count_and_those_of_the_strip_do_not(window: Window) -> None:
    """B15: clicks; to pause is no work on a call."""
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(window.button, left)
    QTest.mouseClick(window.frame, left)
    assert window.struck == [Deed.CLICK] * 2
    QTest.mouseClick(window.pause, left)
    QTest.keyClick(window.pause, Qt.Key.Key_Space)
    assert window.struck == [Deed.CLICK] * 2


def test_once_it_is_over_nothing_counts(window: Window) -> None:
    """B15."""
    window.count.stop()
    QTest.keyClicks(window.field, "ab")
    assert window.struck == []
