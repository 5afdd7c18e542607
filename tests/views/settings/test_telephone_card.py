"""The telephone among the settings: its set-up and the practice are a click away."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.views.settings.telephone_card import TelephoneCard
from crm_desktop.views.widgets.house import House


@pytest.mark.parametrize(("button", "dialog"), [("button", "telephone"), ("practise", "practise")])
def test_each_button_opens_its_dialog(house: House, qtbot: QtBot, button: str, dialog: str) -> None:
    """FC-34, B15."""
    card = TelephoneCard(house)
    qtbot.addWidget(card)
    card.show()
    assert getattr(card, button).text()
    with qtbot.waitSignal(house.go.dialog_asked) as told:
        getattr(card, button).click()
    assert told.args[0] == dialog
