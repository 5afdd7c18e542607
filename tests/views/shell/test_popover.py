"""What lies over the window for a moment: it hears of clicks elsewhere, and holds nothing else up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.shell.popover import Popover
from crm_desktop.views.widgets.labels import Label


class Note(Popover):
    """Lies at a fixed place and keeps of whom it hears."""

    def __init__(self, over: QWidget) -> None:
        self.heard: list[QObject] = []
        super().__init__(over)
        self.words = Label("words that are no button")
        self.column.addWidget(self.words)

    def _place_in(self, room: QRect) -> QRect:
        return QRect(100, 100, 300, 200)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.heard.append(watched)
        return super().eventFilter(watched, event)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    QVBoxLayout(made).addWidget(QLineEdit())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def note(window: QWidget) -> Note:
    made = Note(window)
    made.open_over()
    return made


def _click(window: QWidget, at: QPoint) -> None:
    """As the system hands it over."""
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_elsewhere_closes_it(note: Note, window: QWidget) -> None:
    """interface.md: the click does what it was meant for besides."""
    line = window.findChildren(QLineEdit)[0]
    window.setFocus()
    _click(window, line.geometry().topLeft() + QPoint(20, 2))
    assert not note.isVisible()
    assert QApplication.focusWidget() is line


def test_a_click_on_it_does_not(note: Note, window: QWidget) -> None:
    _click(window, note.words.mapTo(window, note.words.rect().center()))
    assert note.isVisible()


def test_closed_it_hears_of_no_click(note: Note, window: QWidget) -> None:
    note.close_over()
    _click(window, QPoint(2, 2))
    assert window.windowHandle() not in note.heard


def test_the_painting_of_others_does_not_wait_for_it(note: Note, window: QWidget) -> None:
    """commands.md gui.gap: each event that Python hears waits for whoever has the interpreter."""
    line = window.findChildren(QLineEdit)[0]
    line.repaint()
    QApplication.sendEvent(line, QEvent(QEvent.Type.User))
    assert line not in note.heard
