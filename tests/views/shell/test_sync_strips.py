"""R12, R13: the strips under the bar."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.store.problems import DiskFull
from crm_desktop.sync import errors
from crm_desktop.sync.errors import NoTls, Unreachable
from crm_desktop.views.shell.sync_mark import SyncMark
from crm_desktop.views.shell.sync_strips import SyncStrips
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.support.base import NOW
from tests.support.house import TestHouse

SINCE = NOW
ONLINE = SyncFacts(has_server=True, last_sync_at=NOW)
OFFLINE = replace(ONLINE, is_online=False, since=SINCE)


@pytest.fixture
def strips(clinic: TestHouse, qtbot: QtBot) -> SyncStrips:
    made = SyncStrips(clinic.house)
    qtbot.addWidget(made)
    return made


def test_a_base_without_a_server_has_no_strip(strips: SyncStrips, clinic: TestHouse) -> None:
    """R12: nothing is shown where there is nobody to wait for."""
    clinic.house.standing.tell(SyncFacts(is_online=False, waiting=5, needs_you=2))
    assert strips.isHidden()


def test_an_outage_is_told_with_its_count_and_ends_with_a_green_moment(
    strips: SyncStrips, clinic: TestHouse, qtbot: QtBot
) -> None:
    """R12: since when, how much waits, and that it goes by itself; then that all of it went."""
    standing = clinic.house.standing
    standing.tell(OFFLINE)
    assert strips.line.text() == "No connection since 09:30. Go on working: changes will be sent by themselves."
    standing.tell(replace(OFFLINE, waiting=14))
    assert strips.line.text().startswith("No connection since 09:30. 14 change")
    standing.tell(replace(ONLINE, waiting=14))
    assert strips.line.text().startswith("Connected again. 14 change")
    standing.tell(replace(ONLINE, waiting=0))
    assert strips.line.text() == "Connected again. Everything has been sent."
    assert strips.line.property("tone") == "green"
    strips.end_moment()
    assert strips.isHidden()
    standing.tell(replace(ONLINE, waiting=1))
    assert strips.isHidden()  # a change on its way while all is well is nobody's matter


def test_what_needs_somebody_says_the_key_and_opens_by_a_click(
    strips: SyncStrips, clinic: TestHouse, qtbot: QtBot
) -> None:
    """R13: the list opens when it is asked for, never by itself."""
    clinic.house.standing.tell(replace(ONLINE, needs_you=2))
    assert strips.needs.text().startswith("2 change")
    assert "Ctrl+J" in strips.needs.action.text()
    with qtbot.waitSignal(strips.conflicts_asked, timeout=1000):
        strips.needs.action.click()


PASSES = (Unreachable(host="x", reason="y"), errors.Swallowed(host="x"), errors.ServerBusy(host="x", reason="y"))
NEEDS_SOMEBODY = (
    (NoTls(host="x"), "offers no encryption"),
    (errors.WrongPassword(login="sara"), "does not accept the password of"),
    (errors.Revoked(login="sara"), "may no longer use the server. What was not sent is kept here"),
    (errors.NotTheHost(host="x", reason="y"), "The certificate shown is not a valid one of"),
    (errors.NotACrmServer(host="x", database="y"), "There is no clinic in the database"),
    (errors.ServerTooOld(found="13", needed="15"), "or newer is needed"),
    (errors.NoBtreeGist(host="x"), "lacks the extension btree_gist"),
    (errors.ServerOlder(found="0003", known="0004"), "The server is older than this program"),
    (errors.ServerFull(host="x", reason="y"), "has no room for more work"),
    (errors.CannotSend(reason="y"), "did not understand this program"),
    (DiskFull(path="/x"), "disk"),
)


@pytest.mark.parametrize("trouble", PASSES)
def test_that_nobody_answers_is_the_outage_itself(strips: SyncStrips, clinic: TestHouse, trouble: Problem) -> None:
    """R12: one strip, and nothing that somebody would have to do."""
    clinic.house.standing.tell(replace(OFFLINE, waiting=2, trouble=trouble))
    assert strips.trouble.isHidden()
    assert strips.line.text().startswith("No connection since 09:30. 2 change")


@pytest.mark.parametrize(("trouble", "words"), NEEDS_SOMEBODY, ids=lambda one: getattr(one, "code", ""))
def test_what_needs_somebody_is_told_in_words_with_what_is_kept(
    strips: SyncStrips, clinic: TestHouse, trouble: Problem, words: str
) -> None:
    """Issue, bad input: a sentence that says what to do, and how much waits here; "no connection" would be untrue."""
    standing = clinic.house.standing
    standing.tell(replace(OFFLINE, waiting=2, trouble=trouble))
    assert words in strips.trouble.text()
    assert strips.line.text().startswith("Not in step with the server since 09:30. 2 change")
    standing.tell(replace(OFFLINE, trouble=trouble))
    assert strips.line.isHidden()
    standing.tell(ONLINE)
    assert strips.trouble.isHidden()


@pytest.mark.parametrize(
    ("warning", "words"),
    [
        (errors.ClockOff(minutes=3), "clock of this computer differs"),
        (errors.ServerNewer(found="0009", known="0004"), "What you do here is still sent"),
    ],
)
def test_a_warning_stands_there_while_all_goes_on(
    strips: SyncStrips, clinic: TestHouse, warning: Problem, words: str
) -> None:
    """Issue, bad input: a wrong clock, and a program that is too old to be sent news."""
    clinic.house.standing.tell(replace(ONLINE, trouble=warning))
    assert words in strips.trouble.text()
    assert strips.trouble.property("tone") == "amber"  # nothing is broken
    assert strips.line.isHidden()


def test_the_page_of_the_station_is_a_click_away_from_its_trouble(
    strips: SyncStrips, clinic: TestHouse, qtbot: QtBot
) -> None:
    """Issue, bad input: a new password is entered there, and the administrator is told what stands there."""
    clinic.house.standing.tell(replace(OFFLINE, trouble=errors.WrongPassword(login="sara")))
    assert strips.trouble.property("tone") == "red"
    with qtbot.waitSignal(strips.station_asked, timeout=1000):
        strips.trouble.action.click()


def test_it_never_takes_the_keyboard(clinic: TestHouse, qtbot: QtBot) -> None:
    """R12: whoever types goes on typing."""
    window = QWidget()
    qtbot.addWidget(window)
    strips, line, column = SyncStrips(clinic.house), QLineEdit(), QVBoxLayout(window)
    column.addWidget(strips)
    column.addWidget(line)
    window.show()
    line.setFocus()
    clinic.house.standing.tell(replace(OFFLINE, waiting=3, needs_you=1))
    assert strips.isVisible()
    assert window.focusWidget() is line
    assert all(strip.action.focusPolicy().value == 0 for strip in (strips.line, strips.needs, strips.trouble))


def test_the_mark_in_the_bar_tells_as_of_when(clinic: TestHouse, qtbot: QtBot) -> None:
    """day.md 4: screens work offline and say how old their rows are."""
    mark = SyncMark(clinic.house)
    qtbot.addWidget(mark)
    assert mark.isHidden()
    clinic.house.standing.tell(ONLINE)
    assert (mark.isHidden(), mark.text(), mark.toolTip()) == (False, "as of 09:30", "Connected with the server")
    clinic.house.standing.tell(OFFLINE)
    assert mark.toolTip() == "No connection with the server"
    clinic.house.standing.tell(replace(OFFLINE, trouble=errors.Revoked(login="sara")))
    assert mark.toolTip() == "Not in step with the server"  # it has answered
