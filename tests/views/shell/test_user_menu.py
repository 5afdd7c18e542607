"""The menu at one's own name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.shell.user_menu import UserMenu
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.support.house import TestHouse


def test_a_colleague_is_chosen_by_name(house: House, clinic: TestHouse, qtbot: QtBot) -> None:
    """sync.md: several persons work at one station."""
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = UserMenu(parent, house)
    menu.fill([(clinic.me, "Nasrin Karimi"), (clinic.mate, "Ali & Sons")])
    names = {action.text(): action for action in menu.actions()}
    assert names["Nasrin Karimi"].isChecked()
    with qtbot.assertNotEmitted(menu.user_chosen):
        names["Nasrin Karimi"].trigger()
    with qtbot.waitSignal(menu.user_chosen) as told:
        names["Ali && Sons"].trigger()
    assert told.args == [clinic.mate]


def test_a_base_without_a_passphrase_cannot_be_locked(house: House, clinic: TestHouse, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = UserMenu(parent, house, can_lock=False)
    menu.fill([(clinic.me, "Nasrin Karimi")])
    assert "Lock" not in [action.text() for action in menu.actions()]


def test_in_a_joined_base_another_user_opens_their_own(house: House, clinic: TestHouse, qtbot: QtBot) -> None:
    """ADR 13: the base is one person's; changing the user locks it and asks who works now."""
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = UserMenu(parent, house)
    menu.fill([(clinic.me, "Nasrin Karimi")])
    assert "Change user" not in [action.text() for action in menu.actions()]
    house.standing.tell(SyncFacts(has_server=True))
    menu.fill([(clinic.me, "Nasrin Karimi")])
    names = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(menu.lock_asked):
        names["Change user"].trigger()
    with qtbot.waitSignal(menu.station_asked):
        names["This station"].trigger()


def test_the_arrows_begin_at_oneself(house: House, clinic: TestHouse, qtbot: QtBot) -> None:
    """Opened by the keyboard, the next colleague is one Down and Enter away."""
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = UserMenu(parent, house)
    menu.open_at(parent)
    qtbot.waitUntil(menu.isVisible)
    assert menu.activeAction().isChecked()
    menu.close()
