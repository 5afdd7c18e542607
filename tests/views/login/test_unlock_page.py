"""Unlocking: refusals in words, nothing typed is lost, and the recovery code is offered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.settings.secrets import SecretStoreFailed
from crm_desktop.store.keys import KeyringMissing, PassphraseTooShort, WrongRecoveryCode
from crm_desktop.store.persons import StationPerson
from crm_desktop.store.problems import Busy, DamagedFile, DiskFull, NewerSchema, ReadOnlyFolder, WrongKey
from crm_desktop.views.login.unlock_page import UnlockPage
from tests.support.look import dress

CODE = "8K2M-PQ4T-9XYZ-0ABC-DEFG-HJ5N-RSTV-W123"


@pytest.fixture
def page(qtbot: QtBot) -> UnlockPage:
    made = UnlockPage()
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_gives_the_passphrase(page: UnlockPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.passphrase, "correct horse")
    with qtbot.waitSignal(page.passphrase_given) as told:
        QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert told.args == ["correct horse"]


def test_while_it_opens_a_second_enter_asks_nothing(page: UnlockPage, qtbot: QtBot) -> None:
    page.passphrase.setText("correct horse")
    page.give_passphrase()
    with qtbot.assertNotEmitted(page.passphrase_given):
        page.give_passphrase()


def test_nothing_typed_is_said_at_the_line(page: UnlockPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.passphrase_given):
        page.give_passphrase()
    assert page._passphrase_field.below == "Type the passphrase."


def test_a_wrong_passphrase_stands_below_the_line_and_what_was_typed_stays(page: UnlockPage) -> None:
    page.passphrase.setText("correct house")
    page.give_passphrase()
    page.show_refusal(WrongKey())
    assert "does not open" in page._passphrase_field.below
    assert page.passphrase.text() == "correct house"
    assert page.passphrase.selectedText() == "correct house"
    assert page.passphrase.isEnabled()


@pytest.mark.parametrize(
    "problem",
    [
        DamagedFile(path="x"),
        NewerSchema(found="9", known="1"),
        ReadOnlyFolder(path="x"),
        DiskFull(path="x"),
        Busy(path="x"),
    ],
)
def test_what_is_wrong_with_the_file_or_the_disk_is_said_above(page: UnlockPage, problem: Problem) -> None:
    page.show_refusal(problem)
    assert page._strip.text()
    assert problem.code not in page._strip.text()
    assert not page._passphrase_field.is_wrong


@pytest.mark.parametrize("problem", [KeyringMissing(), SecretStoreFailed(reason="locked")])
def test_without_the_keyring_the_recovery_code_is_offered(page: UnlockPage, qtbot: QtBot, problem: Problem) -> None:
    """sync.md: a code is made at set-up for a lost password or keyring; a locked one may be lost as well."""
    page.show_refusal(problem)
    assert page._strip.action.isVisible()
    QTest.mouseClick(page._strip.action, Qt.MouseButton.LeftButton)
    assert page.asks_code
    page.recovery.code.setText(CODE.lower().replace("-", " "))
    page.recovery.new.setText("a new passphrase")
    page.recovery.again.setText("a new passphrase")
    with qtbot.waitSignal(page.code_given) as told:
        QTest.keyClick(page.recovery.again, Qt.Key.Key_Return)
    assert told.args == [CODE.lower().replace("-", " "), "a new passphrase"]


def test_a_code_cut_short_tells_how_much_is_missing(page: UnlockPage, qtbot: QtBot) -> None:
    page.ask_code()
    page.recovery.code.setText("8K2M-PQ4T")
    page.recovery.new.setText("one")
    page.recovery.again.setText("two")
    with qtbot.assertNotEmitted(page.code_given):
        page.give_code()
    assert "24" in page.recovery.code_field.below
    assert page.recovery.again_field.is_wrong


def test_a_refused_code_or_passphrase_stands_at_its_own_line(page: UnlockPage) -> None:
    page.ask_code()
    fields = (page.recovery.code_field, page.recovery.new_field)
    page.show_refusal(WrongRecoveryCode())
    assert [field.is_wrong for field in fields] == [True, False]
    page.show_refusal(PassphraseTooShort(least=12))
    assert [field.is_wrong for field in fields] == [False, True]
    assert "12" in page.recovery.new_field.below


def test_esc_leads_back_to_the_passphrase(page: UnlockPage) -> None:
    page.ask_code()
    page.recovery.code.setText("8K2M")
    QTest.keyClick(page.recovery.code, Qt.Key.Key_Escape)
    assert page.passphrase.isVisible()
    page.ask_code()
    assert page.recovery.code.text() == "8K2M"


def test_counts_are_written_in_the_readers_digits(page: UnlockPage, qapp: QApplication) -> None:
    dress(qapp, "fa")
    page.ask_code()
    page.recovery.code.setText(CODE[:-2])
    page.recovery.new.setText("x")
    page.recovery.again.setText("x")
    page.give_code()
    assert "۲" in page.recovery.code_field.below


PERSONS = [
    StationPerson(Path("p"), "nasrin", "Nasrin Karimi"),
    StationPerson(Path("p/persons/ali"), "ali", "Ali Mohammadi", waiting=3),
    StationPerson(Path("p/persons/olga"), "olga", "Olga Petrova", is_coming=True),
]


@pytest.fixture
def several(qtbot: QtBot) -> UnlockPage:
    made = UnlockPage(PERSONS, PERSONS[1].folder)
    qtbot.addWidget(made)
    made.show()
    return made


def test_one_person_alone_is_not_asked_who(page: UnlockPage, qtbot: QtBot) -> None:
    """ADR 13: a list of one is no question; a base without a server has no other person to join."""
    assert not page.who.people.isVisible()
    assert not page._another.isVisible()
    alone = UnlockPage(PERSONS[:1], PERSONS[0].folder)
    qtbot.addWidget(alone)
    alone.show()
    assert not alone.who.people.isVisible()
    with qtbot.waitSignal(alone.another_asked):
        alone._another.click()


def test_the_last_one_is_chosen_and_the_passphrase_can_be_typed_at_once(several: UnlockPage, qtbot: QtBot) -> None:
    """ADR 13: whoever comes back types and presses Enter, as before."""
    assert several.chosen == PERSONS[1]
    qtbot.waitUntil(several.passphrase.hasFocus)
    assert several.who.people.button(str(PERSONS[1].folder)).accessibleDescription() == "3 changes wait"
    QTest.keyClicks(several.passphrase, "correct horse")
    with qtbot.waitSignal(several.passphrase_given):
        QTest.keyClick(several.passphrase, Qt.Key.Key_Return)


def test_an_arrow_chooses_another_and_what_was_typed_goes(several: UnlockPage, qtbot: QtBot) -> None:
    """ADR 13: by keys alone; one person's passphrase is never tried on another's base."""
    QTest.keyClicks(several.passphrase, "correct horse")
    several.show_refusal(WrongKey())
    with qtbot.waitSignal(several.person_chosen) as told:
        QTest.keyClick(several.passphrase, Qt.Key.Key_Up)
    assert told.args == [PERSONS[0]]
    assert several.passphrase.text() == ""
    assert not several._passphrase_field.is_wrong
    assert several.who.people.chosen() == [str(PERSONS[0].folder)]


def test_who_has_not_finished_joining_goes_on_with_it(several: UnlockPage, qtbot: QtBot) -> None:
    QTest.keyClick(several.passphrase, Qt.Key.Key_Down)
    assert not several.passphrase.isVisible()
    with qtbot.waitSignal(several.joining_chosen) as told:
        several.give_passphrase()
    assert told.args == [PERSONS[2]]
