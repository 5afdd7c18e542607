"""The pictures of the way in: the first run, joining a server and the unlocking, with what may go wrong there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from crm_desktop.app.picture_lanes import ErrandAtOnce, still_busy
from crm_desktop.app.picture_stage import Picture

if TYPE_CHECKING:
    from crm_desktop.app.picture_stage import Stage
    from crm_desktop.views.login.join_page import JoinPage
    from crm_desktop.views.login.new_clinic import Found, Founded
    from crm_desktop.views.login.unlock_page import UnlockPage
    from crm_desktop.views.login.welcome_page import WelcomePage

CODE = "7KQ2-M9TX-4WRD-H6PZ-3YVN-8CJE-5GFA-2BSU"
ANSWERS = {
    "en": ("Sepid Clinic", "Central", "Nasrin Karimi"),
    "fa": ("کلینیک سپید", "مرکزی", "نسرین کریمی"),
    "ru": ("Клиника «Сепид»", "Центральный филиал", "Анна Соколова"),
}
COLLEAGUES = {
    "en": ("Nasrin Karimi", "Ali Mohammadi", "Olga Petrova"),
    "fa": ("نسرین کریمی", "علی محمدی", "الهام پژمان"),
    "ru": ("Анна Соколова", "Павел Морозов", "Ольга Петрова"),
}
LOGIN = "nasrin"
PASSPHRASE = "seven quiet rivers"  # noqa: S105  of nobody: it stands in a picture


def _welcome(page: int, found: Found | None = None, finish: Callable[[WelcomePage], None] | None = None) -> Picture:
    """The wizard with its pages before `page` answered."""

    def play(stage: Stage) -> None:
        from crm_desktop.views.login.welcome_page import WelcomePage

        welcome = WelcomePage(ErrandAtOnce(), found or _founded, stage.house.clock)
        stage.window.show_alone(welcome)
        for _ in range(page):
            _answer(welcome, stage.look.language)
            welcome.go_on()
        if finish is not None:
            _answer(welcome, stage.look.language)
            finish(welcome)

    return Picture(play)


def _answer(welcome: WelcomePage, language: str) -> None:
    clinic, branch, name = ANSWERS[language]
    welcome.clinic.name.setText(clinic)
    welcome.branch.name.setText(branch)
    owner = welcome.owner
    owner.name.setText(name)
    owner.login.setText(LOGIN)
    owner.passphrase.setText(PASSPHRASE)
    owner.again.setText(PASSPHRASE)


def _founded(*_facts: object) -> Founded:
    from crm_desktop.views.login.new_clinic import Founded

    return Founded(None, CODE)


def _disk_full(*_facts: object) -> Founded:
    from crm_desktop.store.problems import DiskFull

    raise DiskFull


def _go_on_with_nothing(welcome: WelcomePage) -> None:
    for line in (welcome.owner.name, welcome.owner.login, welcome.clinic.name):
        line.clear()
    welcome.owner.passphrase.setText("short")
    welcome.owner.again.setText("longer")
    welcome.go_on()


def _unlock(finish: Callable[[UnlockPage], None] | None = None) -> Picture:
    def play(stage: Stage) -> None:
        from crm_desktop.views.login.unlock_page import UnlockPage

        page = UnlockPage()
        stage.window.show_alone(page)
        if finish is not None:
            finish(page)

    return Picture(play)


def _several(chosen: int) -> Picture:
    """Three persons of one computer: one who left work behind, one who has not finished joining."""

    def play(stage: Stage) -> None:
        from crm_desktop.store.persons import StationPerson
        from crm_desktop.views.login.unlock_page import UnlockPage

        first, second, third = COLLEAGUES[stage.look.language]
        folder = stage.house.folder
        persons = [
            StationPerson(folder, LOGIN, first),
            StationPerson(folder / "a", "a", second, waiting=3),
            StationPerson(folder / "b", "b", third, is_coming=True),
        ]
        stage.window.show_alone(UnlockPage(persons, persons[chosen].folder))

    return Picture(play)


def _wrong_key(page: UnlockPage) -> None:
    from crm_desktop.store.problems import WrongKey

    page.passphrase.setText(PASSPHRASE)
    page.show_refusal(WrongKey())


def _damaged(page: UnlockPage) -> None:
    from crm_desktop.store.problems import DamagedFile

    page.show_refusal(DamagedFile(path="crm.db"))


def _keyring_missing(page: UnlockPage) -> None:
    from crm_desktop.store.keys import KeyringMissing

    page.show_refusal(KeyringMissing())


def _wrong_code(page: UnlockPage) -> None:
    from crm_desktop.store.keys import WrongRecoveryCode

    page.ask_code()
    page.recovery.code.setText(CODE)
    page.show_refusal(WrongRecoveryCode())


def _short_code(page: UnlockPage) -> None:
    page.ask_code()
    page.recovery.code.setText(CODE[:19])
    page.recovery.new.setText(PASSPHRASE)
    page.give_code()


def _opening(page: UnlockPage) -> None:
    from PySide6.QtTest import QTest

    page.passphrase.setText(PASSPHRASE)
    page.give_passphrase()
    QTest.qWait(300)  # the bar does not flash up for a short wait


def _join(finish: Callable[[JoinPage], None] | None = None, *, goes_on: bool = False) -> Picture:
    def play(stage: Stage) -> None:
        from crm_desktop.views.login.join_page import JoinPage

        page = JoinPage(ErrandAtOnce(), _joining, stage.house.clock, goes_on=goes_on)
        stage.window.show_alone(page)
        if finish is not None:
            finish(page)

    return Picture(play)


def _joining(*facts: Any) -> Founded:
    """Half of the rows have come."""
    from crm_desktop.sync.joining_facts import JoinProgress, JoinStage

    facts[1](JoinProgress(JoinStage.FETCHING, 214_000, 512_340, 74.0))
    return still_busy()  # type: ignore[no-any-return]  # it raises


def _answer_join(page: JoinPage) -> None:
    questions = page.questions
    questions.server.setText("crm.sepid.example")
    questions.login.setText(LOGIN)
    questions.password.setText(PASSPHRASE)
    questions.passphrase.setText(PASSPHRASE)
    questions.again.setText(PASSPHRASE)


def _fetching(page: JoinPage) -> None:
    _answer_join(page)
    page.go_on()


def _wrong_password(page: JoinPage) -> None:
    from crm_desktop.sync.errors import WrongPassword

    _answer_join(page)
    page.show_refusal(WrongPassword(login=LOGIN))


def _not_reached(page: JoinPage) -> None:
    from crm_desktop.sync.errors import Unreachable

    _answer_join(page)
    page.show_refusal(Unreachable(host="crm.sepid.example", reason="timeout"))


def _stopped(page: JoinPage) -> None:
    from crm_desktop.sync.joining_problems import JoinStopped

    page.show_refusal(JoinStopped())


DOORS: dict[str, Picture] = {
    "welcome": _welcome(0),
    "welcome.clinic": _welcome(1),
    "welcome.clinic_refused": _welcome(1, finish=_go_on_with_nothing),
    "welcome.branch": _welcome(2),
    "welcome.staff": _welcome(3),
    "welcome.owner": _welcome(4),
    "welcome.owner_refused": _welcome(4, finish=_go_on_with_nothing),
    "welcome.making": _welcome(5, still_busy),
    "welcome.disk_full": _welcome(5, _disk_full),
    "welcome.recovery": _welcome(5),
    "join": _join(),
    "join.fetching": _join(_fetching),
    "join.refused": _join(_wrong_password),
    "join.not_reached": _join(_not_reached),
    "join.stopped": _join(_stopped, goes_on=True),
    "unlock": _unlock(),
    "unlock.opening": _unlock(_opening),
    "unlock.several": _several(1),
    "unlock.joining": _several(2),
    "unlock.refused": _unlock(_wrong_key),
    "unlock.damaged": _unlock(_damaged),
    "unlock.keyring_missing": _unlock(_keyring_missing),
    "unlock.code": _unlock(lambda page: page.ask_code()),
    "unlock.code_short": _unlock(_short_code),
    "unlock.code_refused": _unlock(_wrong_code),
}
