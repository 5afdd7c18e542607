"""Joining the clinic's server by keys: refusals where they belong, stopping, going on, the recovery code (FC-64)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.kit.problems import Problem
from crm_desktop.sync.errors import Unreachable, WrongPassword
from crm_desktop.sync.joining_facts import IsStopped, JoinProgress, JoinStage, ServerToJoin, Tell
from crm_desktop.sync.joining_problems import JoinStopped, NotAnAddress, OtherPassphrase
from crm_desktop.views.login.join_page import JoinPage
from crm_desktop.views.login.new_clinic import Founded

CODE = "8K2M-PQ4T-9XYZ-0ABC-DEFG-HJ5N-RSTV-W123"
PASSPHRASE = "correct horse battery"


class Waiting:
    """An errand lane whose errands run when the test says so; the first one, about the keyring, at once."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Callable[[], Any], Any, Any]] = []
        self._is_first = True

    def send(self, _asker: QObject, errand: Callable[[], Any], done: Any, refused: Any = None) -> None:
        self._waiting.append((errand, done, refused))
        if self._is_first:
            self._is_first = False
            self.go()

    def go(self) -> None:
        errand, done, refused = self._waiting.pop(0)
        try:
            answer = errand()
        except Problem as problem:
            refused(problem)
        else:
            done(answer)


class Joiner:
    """Remembers what it was asked; tells what it is given, and refuses as often as it is told to."""

    def __init__(self) -> None:
        self.asked: list[ServerToJoin] = []
        self.progress: list[JoinProgress] = []
        self.refusals: list[Problem] = []

    def __call__(self, order: ServerToJoin, tell: Tell, is_stopped: IsStopped) -> Founded:
        self.asked.append(order)
        for one in self.progress:
            tell(one)
        if is_stopped():
            raise JoinStopped()
        if self.refusals:
            raise self.refusals.pop(0)
        return Founded("opened", CODE, clinic_name="Sepid")


@pytest.fixture
def lane() -> Waiting:
    return Waiting()


@pytest.fixture
def joiner() -> Joiner:
    return Joiner()


@pytest.fixture
def make(qtbot: QtBot, lane: Waiting, joiner: Joiner, clock: FrozenClock) -> Callable[..., JoinPage]:
    def made(**facts: bool | str) -> JoinPage:
        page = JoinPage(lane, joiner, clock, **facts)  # type: ignore[arg-type]  # a lane as the page uses it
        qtbot.addWidget(page)
        page.show()
        return page

    return made


def answer(page: JoinPage) -> None:
    """From line to line by Tab, as somebody without a mouse does it."""
    for text in ("crm.sepid.example", "nasrin", "secret", PASSPHRASE, PASSPHRASE):
        line = page.focusWidget()
        assert line is not None
        QTest.keyClicks(line, text)
        if line is not page.questions.again:
            QTest.keyClick(line, Qt.Key.Key_Tab)


def test_keys_alone_join_a_server(make: Callable[..., JoinPage], lane: Waiting, joiner: Joiner, qtbot: QtBot) -> None:
    """FC-64: address, login, password and passphrase by keys; then the code is shown and proved to be had."""
    page = make()
    answer(page)
    QTest.keyClick(page.questions.again, Qt.Key.Key_Return)
    assert page.at == "fetching"
    lane.go()
    assert joiner.asked == [ServerToJoin("crm.sepid.example", "nasrin", "secret", PASSPHRASE)]
    assert page.at == "recovery"
    assert page.questions.passphrase.text() == ""
    QTest.keyClicks(page.recovery.last_group, "w123")
    with qtbot.waitSignal(page.finished) as told:
        QTest.keyClick(page.recovery.last_group, Qt.Key.Key_Return)
    assert told.args == ["opened"]


def test_nothing_is_asked_of_the_server_before_every_line_is_there(
    make: Callable[..., JoinPage], joiner: Joiner
) -> None:
    page = make()
    page.go_on()
    assert page.at == "questions"
    assert page.focusWidget() is page.questions.server
    assert page.questions._server_field.below == "Write the address of the server."
    assert joiner.asked == []


@pytest.mark.parametrize(
    ("problem", "field"),
    [
        (WrongPassword(login="nasrin"), "_password_field"),
        (NotAnAddress(text="crm sepid"), "_server_field"),
    ],
)
def test_a_refusal_stands_below_the_line_it_is_about_and_nothing_typed_is_lost(
    problem: Problem, field: str, make: Callable[..., JoinPage], lane: Waiting, joiner: Joiner
) -> None:
    joiner.refusals.append(problem)
    page = make()
    answer(page)
    page.go_on()
    lane.go()
    assert page.at == "questions"
    refused = getattr(page.questions, field)
    assert refused.is_wrong
    assert page.focusWidget() is refused.field
    assert "This station" not in refused.below  # there is no menu yet in which it could be
    assert page.questions.password.text() == "secret"
    page.go_on()
    lane.go()
    assert page.at == "recovery"


def test_a_server_that_is_not_reached_is_said_above(
    make: Callable[..., JoinPage], lane: Waiting, joiner: Joiner
) -> None:
    joiner.refusals.append(Unreachable(host="crm.sepid.example", reason="timeout"))
    page = make()
    answer(page)
    page.go_on()
    lane.go()
    assert "crm.sepid.example" in page._strip.text()
    assert "Go on working" not in page._strip.text()  # nobody works here yet
    assert page.focusWidget() is page.questions.server
    assert not page.questions.goes_on


def test_rows_and_time_left_are_told(make: Callable[..., JoinPage], lane: Waiting, joiner: Joiner) -> None:
    """B: long work shows progress with a count and can be stopped."""
    page = make()
    page.fetching.show_progress(JoinProgress(JoinStage.FETCHING, 20_000, 80_000, None))
    assert page.fetching.rows.text() == "20,000 of 80,000 rows"
    assert page.fetching.bar.value() * 4 == page.fetching.bar.maximum()
    assert "in a moment" in page.fetching.left.text()
    page.fetching.show_progress(JoinProgress(JoinStage.FETCHING, 40_000, 80_000, 20.0))
    assert page.fetching.left.text() == "Less than a minute left."
    page.fetching.show_progress(JoinProgress(JoinStage.INDEXING, 3, 9))
    assert page.fetching.bar.maximum() == 0
    assert page.fetching.rows.text() == ""


def test_escape_stops_and_what_has_come_is_gone_on_with(
    make: Callable[..., JoinPage], lane: Waiting, joiner: Joiner
) -> None:
    """FC-64: after a stop only the passphrase is asked; the rest is known from then."""
    joiner.progress.append(JoinProgress(JoinStage.FETCHING, 1, 2))
    page = make()
    answer(page)
    page.go_on()
    assert page.focusWidget() is page._stop
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page._stop.isEnabled()
    lane.go()
    assert page.at == "questions"
    assert page.questions.goes_on
    assert "is kept" in page._strip.text()
    assert page.questions.server.isHidden() or not page.questions.server.isVisible()
    page.go_on()
    lane.go()
    assert joiner.asked[-1] == ServerToJoin("", "", "", PASSPHRASE)
    assert page.at == "recovery"


def test_a_password_that_was_changed_meanwhile_is_asked_and_what_has_come_is_kept(
    make: Callable[..., JoinPage], lane: Waiting, joiner: Joiner
) -> None:
    """FC-64: resumable at any byte, also when the administrator has given another password since."""
    joiner.refusals.append(WrongPassword(login="nasrin"))
    page = make(goes_on=True)
    assert not page.questions.password.isVisible()
    QTest.keyClicks(page.questions.passphrase, PASSPHRASE)
    page.go_on()
    lane.go()
    assert page.focusWidget() is page.questions.password
    assert page.questions._password_field.is_wrong
    QTest.keyClicks(page.questions.password, "another")
    page.go_on()
    lane.go()
    assert joiner.asked[-1] == ServerToJoin("", "", "another", PASSPHRASE)


def test_whoever_joins_after_a_colleague_need_not_type_the_address(make: Callable[..., JoinPage]) -> None:
    """ADR 13: it is the same server; the first line that is empty has the keyboard."""
    page = make(server="postgresql://crm.example.org/crm")
    assert page.questions.server.text() == "postgresql://crm.example.org/crm"
    assert page.focusWidget() is page.questions.login


def test_another_passphrase_is_said_and_one_may_begin_anew(
    make: Callable[..., JoinPage], lane: Waiting, joiner: Joiner
) -> None:
    joiner.refusals.append(OtherPassphrase())
    page = make(goes_on=True)
    assert page.focusWidget() is page.questions.passphrase
    QTest.keyClicks(page.questions.passphrase, "forgotten words")
    page.go_on()
    lane.go()
    assert page.questions._passphrase_field.is_wrong
    page.questions.begin_anew()
    page.questions.passphrase.clear()
    answer(page)
    page.go_on()
    lane.go()
    assert joiner.asked[-1] == ServerToJoin("crm.sepid.example", "nasrin", "secret", PASSPHRASE, begin_anew=True)


def test_escape_on_the_questions_goes_back_to_the_first_run(make: Callable[..., JoinPage], qtbot: QtBot) -> None:
    page = make()
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.questions.server, Qt.Key.Key_Escape)
