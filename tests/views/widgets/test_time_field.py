"""A time is typed or stepped by quarters."""

from __future__ import annotations

from datetime import UTC, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.views.widgets.time_field import TimeField
from tests.support.look import dress

CLOCK = FrozenClock(datetime(2026, 11, 21, 6, 37, tzinfo=UTC))  # 10:07 in Tehran


def a_field(qtbot: QtBot, at: time | None = None) -> TimeField:
    field = TimeField(at, CLOCK)
    qtbot.addWidget(field)
    return field


def test_persian_digits_and_half_an_hour_from_now(qapp: QApplication, qtbot: QtBot) -> None:
    """C24-59: 24 hours, on the branch's clock."""
    dress(qapp, "fa")
    field = a_field(qtbot)
    for text, at in (("۱۵۳۰", time(15, 30)), ("+30", time(10, 37)), ("9", time(9))):
        field.line.setText(text)  # QTest types Latin letters only
        with qtbot.waitSignal(field.changed):
            QTest.keyClick(field.line, Qt.Key.Key_Return)
        assert field.time() == at
    assert field.line.text() == "۰۹:۰۰"


def test_arrows_go_to_the_next_quarter(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.time() == time(10, 15)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.time() == time(10, 0)
    field.set_time(time(10, 7))
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.time() == time(10, 0)
    QTest.keyClick(field.line, Qt.Key.Key_PageUp)
    assert field.time() == time(11, 0)


def test_the_day_has_two_ends(qtbot: QtBot) -> None:
    field = a_field(qtbot, time(23, 50))
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.time() == time(23, 59)
    field.set_time(time(0, 0))
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.time() == time(0, 0)


def test_what_is_no_time_is_refused_in_words(qtbot: QtBot) -> None:
    field = a_field(qtbot, time(9))
    field.line.setText("25:00")
    assert not field.commit()
    assert "no such time" in field.error_text()
    assert field.time() == time(9)
