"""The way in: from the first paint to an open base, by a key, a passphrase, a recovery code or a first run."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from crm_desktop.app import opening
from crm_desktop.background.errands import ErrandLane
from crm_desktop.i18n import style
from crm_desktop.kit.clock import utc_now
from crm_desktop.kit.problems import Problem
from crm_desktop.settings import declared
from crm_desktop.store.persons import StationPerson, known_server, last_person, persons_of
from crm_desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from crm_desktop.views.login.joining import Join
    from crm_desktop.views.widgets.house import House


@dataclass(frozen=True)
class Start:
    """How the program was started: a profile, whose base of it, and for unattended use or the demo the way in."""

    profile: Path
    person: Path | None = None  # the folder of the base; else whoever signed in last is offered first
    key: bytes | None = None
    passphrase: str | None = None
    clock: Callable[[], datetime] = utc_now
    make: Callable[[], None] | None = None  # fills a profile that is thrown away, while its window stands already


class WayIn(QObject):
    """`opener` opens and `loader` imports meanwhile, so that neither waits for the other."""

    opened = Signal(object)  # opening.Opened
    founded = Signal(object)  # opening.Opened, of a first run
    setting_chosen = Signal(object, object)  # a declared setting, its value
    _persons_told = Signal(object)  # list of StationPerson

    def __init__(self, window: MainWindow, start: Start, opener: ErrandLane, loader: ErrandLane) -> None:
        super().__init__(window)
        self._window, self._start, self._opener, self._loader = window, start, opener, loader
        self._stop_joining: Callable[[], None] = _nothing
        self._folder = start.person or start.profile  # of the base that is opened

    def begin(self) -> None:
        start, persons = self._start, persons_of(self._start.profile)
        if start.person is None and persons:
            self._folder = last_person(persons).folder
        chosen = next((one for one in persons if one.folder == self._folder), None)
        folder = self._folder
        if start.key is not None:
            key, make = start.key, start.make
            if make is not None:
                self._show_making()
            self._open(lambda: _made_and_opened(make, partial(opening.open_with_key, folder, key, start.clock)))
        elif chosen is None:
            self._show_welcome()
        elif chosen.is_coming and len(persons) == 1:
            self._show_join(goes_on=True)
        elif start.passphrase is not None and not chosen.is_coming:
            passphrase = start.passphrase
            self._open(lambda: opening.open_with_passphrase(folder, passphrase, start.clock))
        else:
            self.show_unlock()

    def show_unlock(self, problem: Problem | None = None) -> None:
        from crm_desktop.views.login.unlock_page import UnlockPage

        self._stop_joining = _nothing
        persons = persons_of(self._start.profile)
        page, clock = UnlockPage(persons, self._folder), self._start.clock
        page.passphrase_given.connect(
            lambda words: self._open(
                partial(opening.open_with_passphrase, self._folder, words, clock), page.show_refusal
            )
        )
        page.code_given.connect(
            lambda code, words: self._open(
                partial(opening.recover_with_code, self._folder, code, words, clock), page.show_refusal
            )
        )
        page.person_chosen.connect(self._choose)
        page.joining_chosen.connect(self._show_join_beside)
        page.another_asked.connect(lambda: self._show_join_beside(None))
        self._persons_told.connect(page.set_persons)
        self._window.show_alone(page)
        if problem is not None:
            page.show_refusal(problem)
        self._loader.send(self, opening.prepare, None)

    def tell_persons(self) -> None:
        """What is known of the persons of this computer is something else than a moment ago."""
        self._persons_told.emit(persons_of(self._start.profile))

    def note_waiting(self, house: House | None, refused: Callable[[Problem], None]) -> None:
        """For the list of who may unlock: what of this person's work is still here."""
        if house is None or not house.standing.facts.has_server:
            return
        from crm_desktop.store.persons import know_waiting

        folder, waiting = house.folder, house.standing.facts.waiting
        # The list was there before the count was written.
        self._opener.send(self, lambda: know_waiting(folder, waiting), lambda _none: self.tell_persons(), refused)

    def _choose(self, person: StationPerson) -> None:
        self._folder = person.folder

    def show_refusal(self, problem: Problem) -> None:
        """There is no place to work in: said in words, and nothing else is offered."""
        from crm_desktop.i18n.problems import words
        from crm_desktop.views.widgets.empty_state import EmptyState

        page = EmptyState("circle-alert", "red")
        title = QCoreApplication.translate("Program", "The program cannot keep its data")
        page.set_state("circle-alert", title, words(problem), tone="red")
        self._window.show_alone(page)

    def _show_making(self) -> None:
        from crm_desktop.views.widgets.empty_state import EmptyState

        page = EmptyState()
        title = QCoreApplication.translate("Program", "An invented clinic is being made")
        sentence = QCoreApplication.translate("Program", "This takes some ten seconds; then the first caller rings.")
        page.set_state("graduation-cap", title, sentence, tone="blue")
        self._window.show_alone(page)

    def _open(self, errand: Callable[[], opening.Opened], refused: Callable[[Problem], None] | None = None) -> None:
        self._loader.send(self, opening.prepare, None)
        self._loader.send(self, opening.prepare_desk, None)
        self._opener.send(self, errand, self.opened.emit, refused or self.show_unlock)

    def _show_welcome(self) -> None:
        from crm_desktop.store.profile_files import is_coming
        from crm_desktop.views.login.welcome_page import WelcomePage

        self._stop_joining = _nothing
        folder, clock = self._start.profile, self._start.clock
        page = WelcomePage(self._opener, lambda wanted, tell: opening.found_clinic(folder, wanted, clock, tell), clock)
        page.language_chosen.connect(lambda code: self.setting_chosen.emit(declared.LANGUAGE, code))
        page.setting_chosen.connect(self.setting_chosen)
        page.demo_asked.connect(lambda: self._start_beside("--demo", "--language", style.current_style().language))
        page.profile_chosen.connect(lambda other: self._start_beside("--profile", str(other)))
        page.server_asked.connect(lambda: self._show_join(goes_on=is_coming(folder)))
        page.finished.connect(self.founded)
        self._window.show_alone(page)
        self._opener.send(self, opening.prepare_to_found, None)

    def _show_join(self, *, goes_on: bool) -> None:
        folder, clock = self._folder, self._start.clock
        self._joining_page(
            lambda order, tell, is_stopped: opening.join_server(folder, order, clock, tell, is_stopped),
            self.show_unlock if len(persons_of(self._start.profile)) > 1 else self._show_welcome,
            goes_on=goes_on,
        )

    def _show_join_beside(self, person: StationPerson | None) -> None:
        """A further person of this computer, who may have begun before."""
        if person is not None and person.folder == self._start.profile:
            self._folder = person.folder
            self._show_join(goes_on=True)
            return
        profile, clock = self._start.profile, self._start.clock
        begun = person.folder if person is not None else None
        self._joining_page(
            lambda order, tell, is_stopped: opening.join_beside(profile, begun, order, clock, tell, is_stopped),
            self.show_unlock,
            goes_on=begun is not None,
        )

    def _joining_page(self, join: Join, back: Callable[[], None], *, goes_on: bool) -> None:
        from crm_desktop.views.login.join_page import JoinPage

        server = known_server(persons_of(self._start.profile))
        page = JoinPage(self._opener, join, self._start.clock, goes_on=goes_on, server=server)
        page.left.connect(back)
        page.finished.connect(self._joined)
        self._stop_joining = page.stop
        self._window.show_alone(page)
        self._loader.send(self, opening.prepare_to_join, None)

    def _joined(self, opened: opening.Opened) -> None:
        self._stop_joining = _nothing
        self._folder = opened.base.path.parent
        self.founded.emit(opened)

    def stop(self) -> None:
        """The window goes: what has come of a server's data is kept, and the rest is not waited for."""
        self._stop_joining()

    def _start_beside(self, *arguments: str) -> None:
        """The demo clinic or another profile in a window of its own; this one goes when it could be started."""
        first = [] if getattr(sys, "frozen", False) else ["-m", "crm_desktop"]
        if QProcess.startDetached(sys.executable, [*first, *arguments])[0]:
            self._window.close()


def _made_and_opened(make: Callable[[], None] | None, opened: Callable[[], opening.Opened]) -> opening.Opened:
    if make is not None:
        make()
    return opened()


def _nothing() -> None:
    """Nobody is joining."""


def make_folder(folder: Path) -> Problem | None:
    """Why the profile cannot be used, if it cannot."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        from crm_desktop.store.disk import disk_problem

        return disk_problem(error, folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        # Before somebody has answered all questions of the first run for nothing.
        from crm_desktop.store.problems import ReadOnlyFolder

        return ReadOnlyFolder(path=str(folder))
    return None
