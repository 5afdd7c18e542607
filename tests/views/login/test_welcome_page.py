"""The first run: six pages, nothing typed is lost, nothing half-made (MIS-16, FC-39)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.kit.problems import Problem
from crm_desktop.store.problems import ReadOnlyFolder
from crm_desktop.views.login.new_clinic import Founded, NewClinic
from crm_desktop.views.login.welcome_page import WelcomePage
from tests.support.look import dress

CODE = "8K2M-PQ4T-9XYZ-0ABC-DEFG-HJ5N-RSTV-W123"
PASSPHRASE = "correct horse battery"


class AtOnce:
    """An errand lane that answers before it returns."""

    def send(
        self,
        _asker: QObject,
        errand: Callable[[], Any],
        done: Callable[[Any], None] | None,
        refused: Callable[[Problem], None] | None = None,
    ) -> None:
        try:
            answer = errand()
        except Problem as problem:
            assert refused is not None
            refused(problem)
        else:
            if done is not None:
                done(answer)


class Founder:
    """Remembers what it was asked to make; refuses as often as it is told to."""

    def __init__(self) -> None:
        self.asked: list[NewClinic] = []
        self.refusals: list[Problem] = []

    def __call__(self, wanted: NewClinic, tell: Callable[[str], None]) -> Founded:
        self.asked.append(wanted)
        tell("base")
        if self.refusals:
            raise self.refusals.pop()
        return Founded("opened", CODE)


@pytest.fixture
def founder() -> Founder:
    return Founder()


@pytest.fixture
def page(qtbot: QtBot, founder: Founder, clock: FrozenClock) -> WelcomePage:
    made = WelcomePage(AtOnce(), founder, clock)  # type: ignore[arg-type]  # a lane as the page uses it
    qtbot.addWidget(made)
    made.show()
    return made


def fill(page: WelcomePage) -> None:
    """Up to the last question, by keys."""
    QTest.keyClick(page.language.first, Qt.Key.Key_Return)
    page.clinic.name.setText("Sepid")
    QTest.keyClick(page.clinic.name, Qt.Key.Key_Return)
    page.branch.set_country("IR")
    QTest.keyClick(page.branch.name, Qt.Key.Key_Return)
    QTest.keyClick(page.staff.names, Qt.Key.Key_Return)
    page.owner.name.setText("Nasrin Karimi")
    page.owner.login.setText("nasrin")
    page.owner.passphrase.setText(PASSPHRASE)
    page.owner.again.setText(PASSPHRASE)


def test_six_pages_make_a_clinic_and_enter_goes_on(page: WelcomePage, founder: Founder, qtbot: QtBot) -> None:
    """MIS-16: the minimal set-up is enough to start; Enter is "next" on every page."""
    fill(page)
    QTest.keyClick(page.owner.again, Qt.Key.Key_Return)
    made = founder.asked[0]
    assert (made.clinic_name, made.user_name, made.login) == ("Sepid", "Nasrin Karimi", "nasrin")
    assert (made.region, made.currency, made.shows_toman, made.days_off) == ("IR", "IRR", True, "5")
    assert (made.time_zone, made.opens_at, made.closes_at) == ("Asia/Tehran", "09:00", "18:00")
    assert page.at == 5
    QTest.keyClicks(page.recovery.last_group, "w123")
    with qtbot.waitSignal(page.finished) as told:
        QTest.keyClick(page.recovery.last_group, Qt.Key.Key_Return)
    assert told.args == ["opened"]


def test_therapists_are_named_by_keys_or_passed_with_enter(page: WelcomePage, founder: Founder) -> None:
    """MIS-16: a name a line, each once; Enter on an empty line goes on; an empty page asks for nothing."""
    fill(page)
    page.go_back()
    names = page.staff.names
    QTest.keyClicks(names, "Dr Karimi")
    QTest.keyClick(names, Qt.Key.Key_Return)
    QTest.keyClicks(names, "Dr Rad")
    QTest.keyClick(names, Qt.Key.Key_Return)
    QTest.keyClicks(names, " dr  karimi ")
    QTest.keyClick(names, Qt.Key.Key_Return)
    assert page.at == 3
    QTest.keyClick(names, Qt.Key.Key_Return)
    assert page.at == 4
    page.go_on()
    assert founder.asked[0].providers == ("Dr Karimi", "Dr Rad")


def test_the_code_must_be_shown_to_be_had(page: WelcomePage, qtbot: QtBot) -> None:
    fill(page)
    page.go_on()
    QTest.keyClicks(page.recovery.last_group, "W124")
    with qtbot.assertNotEmitted(page.finished):
        page.go_on()
    assert "last group" in page.recovery._last_field.below


def test_going_back_loses_nothing(page: WelcomePage) -> None:
    fill(page)
    QTest.keyClick(page.owner.name, Qt.Key.Key_Escape)
    QTest.keyClick(page.staff.names, Qt.Key.Key_Escape)
    QTest.keyClick(page.branch.name, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.at == 1
    assert page.clinic.name.text() == "Sepid"
    for _ in range(3):
        page.go_on()
    assert page.owner.passphrase.text() == PASSPHRASE


def test_a_refusal_says_why_and_the_same_answers_can_be_sent_again(page: WelcomePage, founder: Founder) -> None:
    founder.refusals.append(ReadOnlyFolder(path="/clinic"))
    fill(page)
    page.go_on()
    assert page.at == 4
    assert "/clinic" in page._strip.text()
    page.go_on()
    assert page.at == 5
    assert founder.asked[0] == founder.asked[1]


def test_after_the_clinic_is_made_there_is_no_way_back_and_the_passphrase_is_forgotten(page: WelcomePage) -> None:
    fill(page)
    page.go_on()
    page.go_back()
    assert page.at == 5
    assert page.owner.passphrase.text() == ""


@pytest.mark.parametrize("missing", ["clinic", "name", "login", "again", "short"])
def test_a_page_with_a_gap_does_not_go_on(page: WelcomePage, founder: Founder, missing: str) -> None:
    fill(page)
    if missing == "clinic":
        for _ in range(3):
            page.go_back()
        page.clinic.name.setText("  ")
        page.go_on()
        assert page.at == 1
        return
    owner = page.owner
    wrong: dict[str, list[tuple[QLineEdit, str]]] = {
        "name": [(owner.name, "")],
        "login": [(owner.login, "two words")],
        "again": [(owner.again, "something else")],
        "short": [(owner.passphrase, "short"), (owner.again, "short")],
    }
    for line, text in wrong[missing]:
        line.setText(text)
    page.go_on()
    assert page.at == 4
    assert founder.asked == []


def test_without_a_keyring_twelve_characters_are_asked_and_said(page: WelcomePage) -> None:
    """sync.md: without a keyring the password alone, 12 characters at least, and a visible notice."""
    assert "12" in page.owner._notice.text()
    page.owner.set_keyring(True, 1)
    assert "12" not in page.owner._notice.text()


def test_the_language_is_asked_live_and_what_was_typed_stays(
    page: WelcomePage, qapp: QApplication, qtbot: QtBot
) -> None:
    page.go_on()
    page.clinic.name.setText("Sepid")
    page.go_back()
    with qtbot.waitSignal(page.language_chosen) as told:
        QTest.mouseClick(page.language._languages["fa"], Qt.MouseButton.LeftButton)
    assert told.args == ["fa"]
    dress(qapp, "fa")
    qapp.processEvents()
    assert page.clinic.name.text() == "Sepid"
    assert page.branch.country == "IR"
    assert page.answers().language == "fa"


def test_the_demo_and_another_profile_are_offered(page: WelcomePage, qtbot: QtBot) -> None:
    """FC-39: it can be tried before anything is set up."""
    with qtbot.waitSignal(page.demo_asked):
        QTest.mouseClick(page.language._demo, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_no_button_is_cut_in_any_language(page: WelcomePage, qapp: QApplication, language: Any, tmp_path: Path) -> None:
    dress(qapp, language)
    fill(page)
    page.go_on()
    page.recovery.save_to(tmp_path / "code.txt")
    for at in range(6):
        page._stack.setCurrentIndex(at)
        # New words reach a button two layouts deep one round of events after the other.
        for _ in range(4):
            qapp.processEvents()
        for one in page.steps[at].findChildren(QPushButton):
            assert one.width() >= one.minimumSizeHint().width(), one.text()


def test_the_language_offers_its_own_word_until_one_is_chosen(page: WelcomePage, qapp: QApplication) -> None:
    """MIS-16: a Russian clinic has пациенты without being asked; a choice stays whatever the language."""
    assert page.clinic.client_word.current() == "client"
    dress(qapp, "ru")
    qapp.processEvents()
    assert page.clinic.client_word.current() == "patient"
    page.clinic.client_word.chosen.emit("visitor")
    page.clinic.client_word.set_current("visitor")
    dress(qapp, "en")
    qapp.processEvents()
    assert page.clinic.client_word.current() == "visitor"


def test_tab_visits_the_first_page_in_reading_order(page: WelcomePage) -> None:
    """interface.md: Tab order follows reading order, and every choice can be reached by keys."""
    page.language.first.setFocus()
    visited = []
    for _ in range(4):
        at = page.focusWidget()
        assert at is not None
        visited.append(at.mapTo(page, QPoint(0, 0)).y())
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert visited == sorted(set(visited)), "languages, calendar, digits, then the other ways in"
