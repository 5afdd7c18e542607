"""The line for a new password."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from crm_desktop.views.station.password_strip import PasswordStrip


def test_an_empty_line_is_no_password(qtbot: QtBot) -> None:
    strip = PasswordStrip()
    qtbot.addWidget(strip)
    with qtbot.assertNotEmitted(strip.given):
        strip.give()
    assert strip._field.is_wrong
