"""Segmented tabs tell which view was chosen, by mouse and by the arrows of the reader's direction."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.tabs import SegmentedTabs
from tests.support.look import dress

TABS = [("all", "All"), ("calls", "Calls"), ("late", "Overdue")]


def some_tabs(qtbot: QtBot) -> SegmentedTabs:
    tabs = SegmentedTabs(TABS)
    qtbot.addWidget(tabs)
    return tabs


def words(tabs: SegmentedTabs) -> list[str]:
    return [one.text() for one in tabs.findChildren(Button)]


def test_a_click_tells_the_key(qtbot: QtBot) -> None:
    tabs = some_tabs(qtbot)
    assert tabs.current() == "all"
    with qtbot.waitSignal(tabs.chosen) as told:
        QTest.mouseClick(tabs.findChildren(Button)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["calls"]
    assert tabs.current() == "calls"


def test_code_chooses_silently(qtbot: QtBot) -> None:
    tabs = some_tabs(qtbot)
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.set_current("late")
    assert tabs.current() == "late"


@pytest.mark.parametrize(("language", "forward"), [("en", Qt.Key.Key_Right), ("fa", Qt.Key.Key_Left)])
def test_arrows_go_along_the_line_of_reading(qapp: QApplication, qtbot: QtBot, language: str, forward: Qt.Key) -> None:
    dress(qapp, language)  # type: ignore[arg-type]  # parametrize knows no literals
    tabs = some_tabs(qtbot)
    for key in ("calls", "late", "all"):
        QTest.keyClick(tabs.findChildren(Button)[0], forward)
        assert tabs.current() == key


def test_counts_are_in_the_readers_digits(qapp: QApplication, qtbot: QtBot) -> None:
    tabs = some_tabs(qtbot)
    tabs.set_counts({"all": 1400, "late": 0})
    assert words(tabs) == ["All  1,400", "Calls", "Overdue  0"]
    dress(qapp, "fa")
    qapp.processEvents()
    assert words(tabs)[0] == "All  ۱٬۴۰۰"


def test_new_words_keep_the_choice(qtbot: QtBot) -> None:
    tabs = some_tabs(qtbot)
    tabs.set_current("calls")
    tabs.set_tabs([("all", "Все"), ("calls", "Звонки"), ("late", "Просрочено")])
    assert tabs.current() == "calls"
    assert words(tabs)[1] == "Звонки"
    tabs.set_tabs([("calls", "Calls"), ("new", "New")])
    assert tabs.current() == "calls"


def test_tab_comes_to_them_where_they_stand(qtbot: QtBot) -> None:
    """interface.md: Tab order follows reading order, also when the words come after the fields are laid."""
    page, tabs, above, below = QWidget(), SegmentedTabs(), QLineEdit(), QLineEdit()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for one in (above, tabs, below):
        column.addWidget(one)
    tabs.set_tabs(TABS)
    page.show()
    above.setFocus()
    page.focusNextChild()
    assert tabs.isAncestorOf(page.focusWidget())
    page.focusNextChild()
    assert page.focusWidget() is below


def shown(tabs: SegmentedTabs) -> list[str]:
    return [one.text() for one in tabs.findChildren(Button) if one.isVisible() and one.text()]


@pytest.fixture
def narrow(qapp: QApplication, qtbot: QtBot) -> Iterator[SegmentedTabs]:
    dress(qapp)
    line = QWidget()
    tabs = SegmentedTabs([*TABS, ("left", "Left open by me")])
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(tabs)
    qtbot.addWidget(line)
    line.resize(220, 60)
    line.show()
    yield tabs
    line.close()


def test_those_that_find_no_room_stand_in_a_menu(qtbot: QtBot, narrow: SegmentedTabs) -> None:
    """interface.md, 1024 px: beside the card of a person no word is cut, and every tab is still to be had."""
    tabs = narrow
    assert shown(tabs) == ["All", "Calls"]
    assert all(one.width() >= one.sizeHint().width() for one in tabs.findChildren(Button) if one.isVisible())
    (rest,) = (one for one in tabs.findChildren(Button) if not one.text())
    QTest.mouseClick(rest, Qt.MouseButton.LeftButton)
    (menu,) = tabs.findChildren(QMenu)
    offered = menu.actions()
    assert [one.text() for one in offered] == ["Overdue", "Left open by me"]
    with qtbot.waitSignal(tabs.chosen) as told:
        offered[1].trigger()
    menu.close()
    assert (told.args, tabs.current()) == (["left"], "left")
    assert shown(tabs) == ["All", "Left open by me"]
    tabs.window().resize(700, 60)
    assert shown(tabs) == ["All", "Calls", "Overdue", "Left open by me"]
    assert not rest.isVisible()


def test_the_arrows_reach_those_without_room(qtbot: QtBot, narrow: SegmentedTabs) -> None:
    """Interface.md, keyboard first: the chosen one is always seen, and has the keyboard."""
    tabs = narrow
    with qtbot.waitActive(tabs.window()):
        tabs.window().activateWindow()
    tabs.findChildren(Button)[0].setFocus()
    for _ in range(3):
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current() == "left"
    assert [one.text() for one in tabs.findChildren(Button) if one.hasFocus() and one.isVisible()] == [
        "Left open by me"
    ]


def test_a_digit_takes_the_keyboard_along(qtbot: QtBot, narrow: SegmentedTabs) -> None:
    """Interface.md, keyboard first: the tab that had it loses its room, and Tab goes on from the chosen one."""
    tabs, below = narrow, QLineEdit()
    column = tabs.window().layout()
    assert column is not None
    column.addWidget(below)
    below.show()
    with qtbot.waitActive(tabs.window()):
        tabs.window().activateWindow()
    tabs.choose_nth("4")
    next(one for one in tabs.findChildren(Button) if one.text() == "Left open by me").setFocus()
    tabs.choose_nth("1")
    assert [one.text() for one in tabs.findChildren(Button) if one.hasFocus()] == ["All"]
    assert not below.hasFocus()
