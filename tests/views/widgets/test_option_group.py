"""The group of answers: who has the keyboard in it, whenever the desktop makes its window the active one."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.option_group import Option, OptionGroup

ANSWERS = [Option("1", "Tomorrow"), Option("2", "In two days")]


def windowed(qtbot: QtBot) -> tuple[QWidget, OptionGroup]:
    window, group = QWidget(), OptionGroup()
    column = QVBoxLayout(window)
    column.addWidget(group)
    column.addWidget(QPushButton("Close"))
    qtbot.addWidget(window)
    return window, group


def test_the_answers_have_the_keyboard_before_the_window_is_the_active_one(qtbot: QtBot) -> None:
    """interface.md, keyboard first: the digits work also where the facts come before the keyboard does."""
    other = QWidget()
    qtbot.addWidget(other)
    window, group = windowed(qtbot)
    with qtbot.waitActive(other):
        window.show()
        other.show()
        other.activateWindow()
    group.set_options(ANSWERS)
    group.take_focus()
    assert not window.isActiveWindow()
    assert window.focusWidget() is group.button("1")


def test_an_answer_in_hand_stays_in_hand_when_the_words_come_anew(qtbot: QtBot) -> None:
    """interface.md, nothing steals the focus: a list that is read again is no reason to lose it."""
    window, group = windowed(qtbot)
    group.set_options(ANSWERS)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    group.button("2").setFocus()
    group.set_options(ANSWERS)
    assert window.focusWidget() is group.button("2")
