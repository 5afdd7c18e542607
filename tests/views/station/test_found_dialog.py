"""FC-64 from the window: what is asked, how far it is, and that it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.sync.errors import WrongPassword
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.sync.joining_facts import IsStopped, JoinProgress, JoinStage, ServerToJoin, Tell
from crm_desktop.sync.joining_problems import JoinStopped, NotTheFounder
from crm_desktop.views.station.found_dialog import FoundDialog
from crm_desktop.views.widgets.station_ways import StationWays
from tests.support.house import TestHouse
from tests.support.verdicts import join


class Founding:
    """Somebody who founds as slowly as the test wants."""

    def __init__(self) -> None:
        self.orders: list[ServerToJoin] = []
        self.tell: Tell
        self.is_stopped: IsStopped
        self.done: Callable[[object], None]
        self.refused: Callable[[Any], None]

    def __call__(self, _owner: object, order: ServerToJoin, tell: Tell, is_stopped: IsStopped, *ends: Any) -> None:
        self.orders.append(order)
        self.tell, self.is_stopped = tell, is_stopped
        self.done, self.refused = ends


@pytest.fixture
def founding(clinic: TestHouse) -> Founding:
    made = Founding()
    clinic.house.station = StationWays(found=made)
    return made


@pytest.fixture
def dialog(clinic: TestHouse, founding: Founding, qtbot: QtBot) -> FoundDialog:
    made = FoundDialog(clinic.house)
    qtbot.addWidget(made)
    made.show()
    return made


def answer(dialog: FoundDialog) -> None:
    for line, text in ((dialog.server, "crm.example.org"), (dialog.login, "nasrin"), (dialog.password, "secret")):
        QTest.keyClicks(line, text)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_it_asks_for_what_is_missing_and_says_what_is_lost(dialog: FoundDialog, founding: Founding) -> None:
    """FC-64: nobody loses the undo of today by surprise."""
    assert "no longer be undone" in dialog._means.text()
    dialog.act()
    assert founding.orders == []
    assert dialog._server_field.is_wrong


def test_by_keys_alone_to_the_end(dialog: FoundDialog, founding: Founding) -> None:
    """FC-64: without re-entry, with a count."""
    answer(dialog)
    assert founding.orders == [ServerToJoin("crm.example.org", "nasrin", "secret", "")]
    founding.tell(JoinProgress(JoinStage.SENDING, 500, 2000, 9.0))
    assert dialog.progress.rows.text() == "500 of 2,000 rows"
    founding.done(None)
    assert "The clinic is on the server now" in dialog.strip.text()
    assert dialog.password.text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def test_escape_stops_and_nothing_typed_is_lost(dialog: FoundDialog, founding: Founding) -> None:
    answer(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert founding.is_stopped()
    assert dialog.isVisible()
    founding.refused(JoinStopped())
    assert "Stopped" in dialog.strip.text()
    assert (dialog.server.text(), dialog.login.text()) == ("crm.example.org", "nasrin")


def test_closing_the_dialog_stops_as_well(dialog: FoundDialog, founding: Founding) -> None:
    answer(dialog)
    dialog.close()
    assert founding.is_stopped()


def test_a_refusal_is_said_where_the_answer_is(dialog: FoundDialog, founding: Founding, qtbot: QtBot) -> None:
    answer(dialog)
    founding.refused(NotTheFounder(login="nasrin"))
    assert "nasrin" in dialog.strip.text()
    qtbot.waitUntil(dialog.login.hasFocus)
    dialog.act()
    founding.refused(WrongPassword(login="nasrin"))
    qtbot.waitUntil(dialog.password.hasFocus)


def test_what_was_begun_asks_for_the_password_only(clinic: TestHouse, founding: Founding, qtbot: QtBot) -> None:
    """FC-64: killed in the middle, it goes on where it was."""
    join(clinic.base)
    facts = {Fact.SERVER: "postgresql://crm.example.org/crm", Fact.LOGIN: "nasrin", Fact.FOUNDING: "1"}
    clinic.base.writer.apply(lambda connection: keep(connection, facts))
    dialog = FoundDialog(clinic.house)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.server.isVisible()
    QTest.keyClicks(dialog.password, "secret")
    dialog.act()
    assert founding.orders == [ServerToJoin("", "", "secret", "")]
