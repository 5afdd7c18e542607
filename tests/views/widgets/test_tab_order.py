"""Tab follows the reading order, also to what is made when its words arrive."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.tab_order import tab_through


def a_page(qtbot: QtBot, middle: QWidget) -> tuple[QWidget, QLineEdit, QLineEdit]:
    page, above, below = QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for one in (above, middle, below):
        column.addWidget(one)
    return page, above, below


def test_what_is_made_late_is_come_to_in_its_place(qtbot: QtBot) -> None:
    """interface.md: Tab order follows reading order."""
    place = QFrame()
    page, above, below = a_page(qtbot, place)
    late = [QPushButton("1", place), QPushButton("2", place), QPushButton("3", place)]
    late[1].setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tab_through(place, late)
    page.show()
    above.setFocus()
    walked = []
    for _ in range(3):
        page.focusNextChild()
        walked.append(page.focusWidget())
    assert walked == [late[0], late[2], below]
    assert place.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_after_an_answer_comes_the_field_below_it(qtbot: QtBot) -> None:
    """A kind is chosen, Tab, and the words are written."""
    kinds = OptionGroup()
    page, above, below = a_page(qtbot, kinds)
    kinds.set_options([Option("a", "Allergy"), Option("b", "Debt")])
    page.show()
    above.setFocus()
    page.focusNextChild()
    assert page.focusWidget() is kinds.button("a")
    page.focusNextChild()
    assert page.focusWidget() is below
