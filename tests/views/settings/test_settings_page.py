"""Settings hold at once: the page asks the program, and shows what holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.settings import declared
from crm_desktop.views.settings.licences_dialog import licences
from crm_desktop.views.settings.settings_page import LOOK, SPEECH, SettingsPage
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from tests.support.look import dress


@pytest.fixture
def page(house: House, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(house)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("setting", [*SPEECH, *LOOK], ids=lambda setting: setting.name)
def test_every_option_can_be_chosen_and_is_asked_by_name(
    page: SettingsPage, house: House, qtbot: QtBot, setting: declared.Setting[str]
) -> None:
    """interface.md: theme, text size, language, calendar and digits are switched live."""
    buttons = [one for one in page._choices[setting.name][2].findChildren(Button) if one.text()]
    assert len(buttons) == len(setting.options)
    for option, button in zip(setting.options, buttons, strict=True):
        with qtbot.waitSignal(house.go.setting_asked) as told:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == [setting.name, option]


def test_what_holds_is_shown_after_every_switch(page: SettingsPage, house: House, qapp: QApplication) -> None:
    house.settings.set(declared.CALENDAR, "jalali")
    dress(qapp, "fa")
    qapp.processEvents()
    assert page._choices["calendar"][2].current() == "jalali"
    assert page._choices["language"][2].current() == "fa"
    assert "۱۴۰۵" in page._sample.text()


def test_the_sound_is_a_choice(page: SettingsPage, house: House, qtbot: QtBot) -> None:
    with qtbot.waitSignal(house.go.setting_asked) as told:
        page.sound.click()
    assert told.args == ["notice_sound", False]


def test_licences_of_fonts_and_icons_come_with_the_program() -> None:
    text = licences()
    assert "SIL Open Font License" in text or "SIL OPEN FONT LICENSE" in text
    assert "Lucide" in text
    assert "PySide6 — LGPL-3.0" in text.replace("Qt, ", "")
