"""Search from anywhere: two letters, digits, a card reader; Enter opens, Esc gives the keyboard back (R2)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.models.people.person import Person
from crm_desktop.views.shell.search_box import SearchBox
from crm_desktop.views.shell.search_popup import SearchPopup
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse
from tests.support.slow_lanes import SlowLanes


class Pulse:
    """The clock of keystrokes: a person's fingers, until a reader is plugged in."""

    def __init__(self) -> None:
        self.now = 0.0
        self.step = 0.2

    def __call__(self) -> float:
        self.now += self.step
        return self.now


class Desk:
    def __init__(self, house: House, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(1200, 800)
        self.box, self.other = SearchBox(), QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.box)
        column.addWidget(self.other)
        column.addStretch(1)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.other.setFocus()
        self.pulse = Pulse()
        self.popup = SearchPopup(self.window, self.box, house, self.pulse)
        self.opened: list[UUID] = []
        self.asked: list[tuple[str, Any]] = []
        self.popup.person_chosen.connect(self.opened.append)
        house.go.dialog_asked.connect(lambda key, facts: self.asked.append((key, facts)))
        self.box.setFocus()

    def type(self, text: str) -> None:
        """As an input method writes it, which may be any script."""
        for char in text:
            self.box.setText(self.box.text() + char)
            self.box.textEdited.emit(self.box.text())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.box, key, modifier)

    @property
    def names(self) -> list[str]:
        return [hit.name for hit in self.popup.hits]


@pytest.fixture
def desk(house: House, qtbot: QtBot) -> Desk:
    return Desk(house, qtbot)


def test_two_letters_show_who_is_meant_and_enter_opens(desk: Desk, clinic: TestHouse) -> None:
    """R2: F2, a few letters, Enter."""
    desk.type("mar")
    assert desk.popup.isVisible()
    assert desk.names == ["Maryam Hosseini"]
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == [clinic.people[1]]
    assert not desk.popup.isVisible()
    assert desk.box.text() == ""
    assert QApplication.focusWidget() is desk.other


def test_one_letter_is_not_enough(desk: Desk) -> None:
    desk.type("m")
    assert not desk.popup.isVisible()


def test_the_last_digits_of_a_number_find_from_the_keypad(desk: Desk, clinic: TestHouse) -> None:
    for key in (Qt.Key.Key_6, Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_7):
        desk.press(key, Qt.KeyboardModifier.KeypadModifier)
    assert desk.names == ["Maryam Hosseini"]
    desk.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert desk.opened == [clinic.people[1]]


@pytest.mark.parametrize("typed", ["ьфкнфь", "مریم"])
def test_the_wrong_layout_and_another_script_find_too(desk: Desk, typed: str) -> None:
    """interface.md: a name typed in the wrong layout is found, and by its other scripts."""
    desk.type(typed)
    assert "Maryam Hosseini" in desk.names


def test_alt_and_a_digit_open_that_one(desk: Desk) -> None:
    desk.type("0912345")
    assert len(desk.names) > 1
    wanted = desk.popup.hits[1].person_id
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.opened == [wanted]


def test_down_chooses_another_one(desk: Desk) -> None:
    desk.type("0912345")
    wanted = desk.popup.hits[1].person_id
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == [wanted]


def test_esc_closes_and_gives_the_focus_back(desk: Desk) -> None:
    desk.type("mar")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.popup.isVisible()
    assert QApplication.focusWidget() is desk.other
    assert desk.box.text() == "mar"


def test_nobody_found_leads_to_a_new_person_with_what_was_typed(desk: Desk) -> None:
    desk.type("Zzyzx Quux")
    assert desk.names == []
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [("new_person", {"name": "Zzyzx Quux"})]


def test_an_unknown_number_becomes_the_new_persons_number(desk: Desk) -> None:
    desk.type("09350001122")
    desk.press(Qt.Key.Key_Return)
    assert desk.asked == [("new_person", {"phone": "09350001122"})]


def with_file_numbers(clinic: TestHouse) -> None:
    def number(work: Any) -> None:
        for at, person_id in enumerate(clinic.people[:2]):
            work.session.get_one(Person, person_id).file_number = ("10", "1048")[at]

    clinic.write(number)


def test_a_card_reader_opens_the_exact_file_number(desk: Desk, clinic: TestHouse) -> None:
    """The search box takes a card or barcode reader: a burst that ends in Enter."""
    with_file_numbers(clinic)
    desk.pulse.step = 0.004
    desk.type("1048")
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == [clinic.people[1]]


def test_a_card_that_nobody_has_opens_nobody(desk: Desk, clinic: TestHouse) -> None:
    with_file_numbers(clinic)
    desk.pulse.step = 0.004
    desk.type("6711")
    desk.type("99")
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == []
    assert desk.asked == []
    assert desk.box.selectedText() == "671199"


def test_whoever_wrote_as_quickly_as_a_reader_chooses_with_the_arrows(desk: Desk, clinic: TestHouse) -> None:
    """R2: Down and Enter open the one they stand on; the list is no dead end for quick hands."""
    desk.pulse.step = 0.004
    desk.type("maryam")
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == []
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Return)
    assert len(desk.opened) == 1


def test_whoever_looked_at_the_list_opens_it_with_enter(desk: Desk, clinic: TestHouse) -> None:
    """R2: a reader presses Enter at once; half a second later it is a hand."""
    desk.pulse.step = 0.004
    desk.type("maryam")
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == []
    desk.pulse.now += 1
    desk.press(Qt.Key.Key_Return)
    assert len(desk.opened) == 1


def test_an_answer_about_what_is_no_longer_typed_is_dropped(house: House, clinic: TestHouse, qtbot: QtBot) -> None:
    lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    desk = Desk(House(lanes, house.feed, house.session, house.settings, house.clock, house.go), qtbot)
    desk.type("mar")
    desk.type("yam")
    assert len(lanes.waiting) == 1
    lanes.answer()
    assert desk.names == []
    lanes.answer()
    assert desk.names == ["Maryam Hosseini"]
    assert lanes.waiting == []


def test_enter_before_the_answer_opens_when_it_comes(house: House, clinic: TestHouse, qtbot: QtBot) -> None:
    lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    desk = Desk(House(lanes, house.feed, house.session, house.settings, house.clock, house.go), qtbot)
    desk.type("maryam")
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == []
    while lanes.waiting:
        lanes.answer()
    assert desk.opened == [clinic.people[1]]
