"""The program as it is started: first run, unlocking, locking, another user, undo, and closing while it writes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.app.bootstrap import Program, Start
from crm_desktop.app.crash import log
from crm_desktop.app.opening import Opened, found_clinic, keep_code, open_with_passphrase
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.people.person import Person
from crm_desktop.settings import declared
from crm_desktop.settings.file import Settings
from crm_desktop.store.keys import NoKeyring, code_is_kept
from crm_desktop.store.persons import folder_beside, know_person, persons_of
from crm_desktop.views.login.join_page import JoinPage
from crm_desktop.views.login.unlock_page import UnlockPage
from crm_desktop.views.login.welcome_page import WelcomePage
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.sync_standing import SyncFacts
from crm_desktop.views.widgets.toasts import Toast
from tests.app.test_opening import PASSPHRASE, WANTED
from tests.support.builders import a_user
from tests.support.look import prepare

PATIENCE_MS = 60_000


class Starter:
    """Starts programs and closes what a test leaves open."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path, clock: FrozenClock) -> None:
        self.app, self.qtbot, self.folder, self.clock = app, qtbot, folder, clock
        self.running: list[Program] = []

    def start(self, folder: Path | None = None, passphrase: str | None = None) -> Program:
        program = Program(self.app, Start(folder or self.folder, passphrase=passphrase, clock=self.clock))
        self.qtbot.addWidget(program.window)
        self.running.append(program)
        program.start()
        return program

    def founded(self) -> None:
        """A clinic set up before."""
        made = found_clinic(self.folder, WANTED, self.clock, lambda _doing: None, NoKeyring())
        assert isinstance(made.opened, Opened)
        made.opened.base.close()

    def signed_in(self, program: Program) -> None:
        self.qtbot.waitUntil(lambda: program.house is not None, timeout=PATIENCE_MS)

    def alone(self, program: Program, kind: type[QWidget]) -> Any:
        """The page that stands alone in the window, once it is there."""
        self.qtbot.waitUntil(lambda: bool(program.window.findChildren(kind)), timeout=PATIENCE_MS)
        return program.window.findChildren(kind)[-1]


@pytest.fixture
def starter(qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: FrozenClock) -> Iterator[Starter]:
    prepare()
    hooks, handlers = (sys.excepthook, threading.excepthook), list(log.handlers)
    made = Starter(qapp, qtbot, tmp_path / "profile", clock)
    yield made
    for program in made.running:
        program.window.close()
    sys.excepthook, threading.excepthook = hooks
    for handler in [one for one in log.handlers if one not in handlers]:
        log.removeHandler(handler)
        handler.close()


def test_a_first_run_goes_from_an_empty_folder_to_the_desk(starter: Starter) -> None:
    """MIS-16, FC-39: set up without an expert."""
    program = starter.start()
    page: WelcomePage = starter.alone(program, WelcomePage)
    page.go_on()
    page.clinic.name.setText("Sepid")
    page.go_on()
    page.go_on()
    page.staff.names.setPlainText("Dr Karimi")
    page.go_on()
    page.owner.name.setText("Nasrin Karimi")
    page.owner.login.setText("nasrin")
    page.owner.passphrase.setText(PASSPHRASE)
    page.owner.again.setText(PASSPHRASE)
    page.go_on()
    starter.qtbot.waitUntil(lambda: page.at == 5, timeout=PATIENCE_MS)
    page.recovery.last_group.setText(page.recovery._code[-4:])
    page.go_on()
    starter.signed_in(program)
    assert program.house is not None
    assert program.house.session.user_name == "Nasrin Karimi"
    assert program.window.current == "desk"


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(starter: Starter) -> None:
    starter.founded()
    program = starter.start()
    page: UnlockPage = starter.alone(program, UnlockPage)
    page.passphrase.setText("correct house battery")
    page.give_passphrase()
    starter.qtbot.waitUntil(lambda: page._passphrase_field.is_wrong, timeout=PATIENCE_MS)
    page.passphrase.setText(PASSPHRASE)
    page.give_passphrase()
    starter.signed_in(program)


def test_locking_closes_the_base_and_asks_again(starter: Starter) -> None:
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    program.lock()
    page: UnlockPage = starter.alone(program, UnlockPage)
    assert program.house is None
    assert not program.window.top_bar.search.isVisible()
    page.passphrase.setText(PASSPHRASE)
    page.give_passphrase()
    starter.signed_in(program)


def test_two_persons_of_one_computer_each_open_their_own_base(starter: Starter) -> None:
    """ADR 13: chosen by an arrow, opened with the own passphrase; what waits is told of whoever left it."""
    starter.founded()
    know_person(starter.folder, "nasrin", "Nasrin Karimi")
    beside = folder_beside(starter.folder, "ali")
    shutil.copytree(starter.folder, beside, ignore=shutil.ignore_patterns("persons", "station.json"))
    know_person(beside, "ali", "Ali Mohammadi", starter.clock())
    program = starter.start()
    page: UnlockPage = starter.alone(program, UnlockPage)
    assert page.chosen is not None
    assert page.chosen.login == "ali"  # who signed in last
    QTest.keyClick(page.passphrase, Qt.Key.Key_Up)
    page.passphrase.setText(PASSPHRASE)
    page.give_passphrase()
    starter.signed_in(program)
    assert program.house is not None
    assert program.house.folder == starter.folder
    standing = program.house.standing
    standing.tell(SyncFacts(has_server=True))
    standing.count(3, 0, frozenset(), frozenset())
    program.lock()
    page = starter.alone(program, UnlockPage)
    starter.qtbot.waitUntil(lambda: persons_of(starter.folder)[0].waiting == 3, timeout=PATIENCE_MS)
    first = next(iter(page.who.persons))
    starter.qtbot.waitUntil(lambda: page.who.persons[first].waiting == 3, timeout=PATIENCE_MS)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Down)
    page.passphrase.setText(PASSPHRASE)
    page.give_passphrase()
    starter.signed_in(program)
    assert program.house.folder == beside


def test_another_person_begins_to_join_from_the_list_and_comes_back_to_it(starter: Starter) -> None:
    """ADR 13: beside whoever is there; nothing is made before the questions are answered."""
    starter.founded()
    know_person(starter.folder, "nasrin", "Nasrin Karimi", server="postgresql://crm.sepid.invalid/crm")
    program = starter.start()
    page: UnlockPage = starter.alone(program, UnlockPage)
    page._another.click()
    joining: JoinPage = starter.alone(program, JoinPage)
    assert joining.questions.server.text() == "postgresql://crm.sepid.invalid/crm"
    joining.go_back()
    page = starter.alone(program, UnlockPage)
    assert page.chosen == persons_of(starter.folder)[0]
    page._another.click()
    joining = starter.alone(program, JoinPage)
    for line, text in (
        (joining.questions.server, "crm.example.invalid"),
        (joining.questions.login, "Nasrin"),
        (joining.questions.password, "secret"),
        (joining.questions.passphrase, PASSPHRASE),
        (joining.questions.again, PASSPHRASE),
    ):
        line.setText(text)
    joining.go_on()
    starter.qtbot.waitUntil(lambda: joining.at == "questions" and bool(joining._strip.text()), timeout=PATIENCE_MS)
    assert "already" in joining._strip.text()  # whoever is here is chosen, not fetched twice
    assert not (starter.folder / "persons").exists()


def test_a_half_typed_form_comes_back_after_unlocking(starter: Starter) -> None:
    """P13: whoever locks the program in the middle of a form goes on where they were."""
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    starter.qtbot.waitUntil(
        lambda: program._standing.forms is not None and program._standing.forms.is_read, timeout=PATIENCE_MS
    )
    program._standing.open("new_person", {})
    (dialog,) = program._standing.dialogs

    def is_written(form: QDialog) -> bool:
        return any(one.text() == "Karim" for one in form.findChildren(QLineEdit))

    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Karim")
    starter.qtbot.waitUntil(lambda: is_written(dialog), timeout=PATIENCE_MS)
    program.lock()
    page: UnlockPage = starter.alone(program, UnlockPage)
    page.passphrase.setText(PASSPHRASE)
    page.give_passphrase()
    starter.signed_in(program)
    starter.qtbot.waitUntil(lambda: len(program._standing.dialogs) == 1, timeout=PATIENCE_MS)
    starter.qtbot.waitUntil(lambda: is_written(program._standing.dialogs[0]), timeout=PATIENCE_MS)


def test_a_set_up_left_before_its_last_page_is_said_at_each_start(starter: Starter) -> None:
    """Without the code a lost passphrase would be the end of the data; the settings make a new one."""
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    assert any("recovery code" in toast.words.text() for toast in program.window.findChildren(Toast))
    program.window.close()
    keep_code(starter.folder)
    again = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(again)
    assert not any("recovery code" in toast.words.text() for toast in again.window.findChildren(Toast))


def test_the_last_page_keeps_the_code(starter: Starter) -> None:
    made = found_clinic(starter.folder, WANTED, starter.clock, lambda _doing: None, NoKeyring())
    assert isinstance(made.opened, Opened)
    program = starter.start()
    program._begin(made.opened)
    starter.qtbot.waitUntil(lambda: code_is_kept(starter.folder / "crm.key"), timeout=PATIENCE_MS)


def test_a_second_start_is_told_in_the_first_window(starter: Starter) -> None:
    starter.founded()
    program = starter.start()
    starter.alone(program, UnlockPage)
    program.wake()
    assert any("open already" in toast.words.text() for toast in program.window.findChildren(Toast))


def test_another_user_goes_on_at_the_same_station(starter: Starter) -> None:
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    assert program.house is not None
    made: list[Any] = []
    program.house.lanes.write(program, "", lambda work: a_user(work, "Ali").id, made.append)
    starter.qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE_MS)
    program._switch_user(made[0])
    starter.qtbot.waitUntil(lambda: program._house().session.user_name == "Ali", timeout=PATIENCE_MS)
    assert program._house().session.user_id == made[0]


def test_the_next_user_finds_no_empty_card_of_the_one_before(starter: Starter) -> None:
    """Its lines would be there without words and without a person."""
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    made: list[Any] = []

    def newcomers(work: Any) -> Any:
        person = work.add(Person(family_name="Karimi"))
        return person.id, a_user(work, "Ali").id

    program._house().lanes.write(program, "", newcomers, made.append)
    starter.qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE_MS)
    person_id, user_id = made[0]
    program._house().go.person(person_id)
    assert program.window._side.isVisible()
    program._switch_user(user_id)
    starter.qtbot.waitUntil(lambda: program._house().session.user_id == user_id, timeout=PATIENCE_MS)
    assert not program.window._side.isVisible()


def test_a_setting_asked_by_a_screen_holds_and_is_kept(starter: Starter, qapp: QApplication) -> None:
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    program._house().go.setting("language", "ru")
    qapp.processEvents()
    assert current_style().language == "ru"
    program.window.close()
    assert Settings(starter.folder).get(declared.LANGUAGE) == "ru"


def test_ctrl_z_says_in_words_that_there_is_nothing(starter: Starter) -> None:
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    program._command("undo")
    starter.qtbot.waitUntil(lambda: bool(program.window.toasts.texts()), timeout=PATIENCE_MS)
    assert "undo.nothing" not in program.window.toasts.texts()[0]


def test_closing_while_a_save_runs_loses_nothing(starter: Starter, clock: FrozenClock) -> None:
    """interface.md: what was handed in is finished before the window goes."""
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)

    is_closing = threading.Event()

    def slow(work: Any) -> None:
        # Begins before the window closes and cannot end before.
        assert is_closing.wait(PATIENCE_MS / 1000)
        work.add(Person(given_name="Late", family_name="Saved"))

    program._house().lanes.write(program, "", slow)
    release = threading.Timer(0.2, is_closing.set)
    release.start()
    program.window.close()
    release.join()
    opened = open_with_passphrase(starter.folder, PASSPHRASE, clock)
    assert opened.base.read(lambda session: session.scalars(select(Person.family_name)).all()) == ["Saved"]
    opened.base.close()


@pytest.fixture
def closed_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that may be read only, also for an administrator where that can be had."""
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    mount = ["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(folder)]
    is_mounted = shutil.which("mount") is not None and subprocess.run(mount, capture_output=True).returncode == 0
    if os.access(folder, os.W_OK):
        pytest.skip("the rights of a folder do not bind an administrator")
    yield folder
    if is_mounted:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_folder_that_takes_nothing_is_said_before_the_first_question(starter: Starter, closed_folder: Path) -> None:
    program = starter.start(closed_folder)
    starter.alone(program, EmptyState)
    assert not program.window.findChildren(WelcomePage)


def test_a_profile_that_cannot_be_made_is_said_in_the_window(starter: Starter, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    program = starter.start(tmp_path / "file" / "profile")
    page: EmptyState = starter.alone(program, EmptyState)
    assert str(tmp_path / "file") in page.accessibleDescription()


def test_esc_in_the_first_run_goes_back_and_not_to_the_desk(starter: Starter) -> None:
    program = starter.start()
    page: WelcomePage = starter.alone(program, WelcomePage)
    page.go_on()
    QTest.keyClick(page.clinic.name, Qt.Key.Key_Escape)
    assert page.at == 0
