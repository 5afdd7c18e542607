"""Notices: counted on the bell, opened when asked for, done by D, put off by S (MIS-14, OT-43)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.settings import declared
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.shell.notice_tray import NoticeTray
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse


def a_notice(
    clinic: TestHouse,
    kind: NoticeKind = NoticeKind.MENTION,
    table: str | None = None,
    record_id: UUID | None = None,
    **facts: Any,
) -> None:
    def work(unit: Any) -> None:
        unit.add(
            Notification(
                user_id=clinic.me,
                kind=kind,
                at=unit.now,
                person_id=clinic.people[0],
                record_table=table,
                record_id=record_id,
                facts={"by": "Ali Mohammadi", "text": "Please call her", "title": "Call back", **facts},
            )
        )

    clinic.write(work)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def tray(window: MainWindow, house: House, clinic: TestHouse) -> NoticeTray:
    house.settings.set(declared.NOTICE_SOUND, False)
    a_notice(clinic)
    a_notice(clinic, NoticeKind.REMINDER, by="")
    return NoticeTray(window, window.top_bar, house)


def test_the_bell_counts_what_was_not_seen_until_the_tray_opens(tray: NoticeTray, window: MainWindow) -> None:
    assert "2" in window.top_bar.bell.toolTip()
    tray.toggle()
    assert [row.kind for row in tray.list.rows] == [NoticeKind.REMINDER, NoticeKind.MENTION]
    assert window.top_bar.bell.toolTip() == "Notices"


def test_what_arrives_is_told_once_and_takes_no_focus(
    tray: NoticeTray, window: MainWindow, clinic: TestHouse, qtbot: QtBot
) -> None:
    """interface.md: one quiet tray; nothing steals the focus, ever."""
    line = QLineEdit(window)
    line.show()
    line.setFocus()
    with qtbot.waitSignal(tray.arrived) as told:
        a_notice(clinic, NoticeKind.TASK_GIVEN)
    assert "gave you" in told.args[0]
    assert not tray.isVisible()
    assert QApplication.focusWidget() is line
    with qtbot.assertNotEmitted(tray.arrived):
        tray.refresh()


def test_what_waited_before_the_start_is_no_news(
    window: MainWindow, house: House, clinic: TestHouse, qtbot: QtBot
) -> None:
    a_notice(clinic)
    tray = NoticeTray(window, window.top_bar, house)
    with qtbot.assertNotEmitted(tray.arrived):
        tray.refresh()


def test_d_is_done_in_every_layout(tray: NoticeTray) -> None:
    tray.toggle()
    QTest.keyClick(tray.list, Qt.Key.Key_D)
    assert len(tray.list.rows) == 1
    QTest.sendKeyEvent(QTest.KeyAction.Click, tray.list, Qt.Key.Key_unknown, "в", Qt.KeyboardModifier.NoModifier)
    assert len(tray.list.rows) == 0
    assert tray._empty.isVisible()


def test_s_puts_off_and_it_comes_back_as_new(
    tray: NoticeTray, clinic: TestHouse, window: MainWindow, qtbot: QtBot
) -> None:
    tray.toggle()
    QTest.keyClick(tray.list, Qt.Key.Key_S)
    assert [row.kind for row in tray.list.rows] == [NoticeKind.MENTION]
    tray.close_over()
    clinic.clock.advance(timedelta(minutes=11))
    with qtbot.waitSignal(tray.arrived):
        tray.refresh()
    assert "1" in window.top_bar.bell.toolTip()


def test_enter_opens_the_person_and_closes_the_tray(
    tray: NoticeTray, house: House, clinic: TestHouse, qtbot: QtBot
) -> None:
    tray.toggle()
    with qtbot.waitSignal(house.go.person_asked) as told:
        QTest.keyClick(tray.list, Qt.Key.Key_Return)
    assert told.args == [clinic.people[0]]
    assert not tray.isVisible()


def test_esc_gives_the_keyboard_back(tray: NoticeTray, window: MainWindow) -> None:
    line = QLineEdit(window)
    line.show()
    line.setFocus()
    tray.toggle()
    assert QApplication.focusWidget() is tray.list
    QTest.keyClick(tray.list, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is line


def test_a_caller_given_up_is_told_with_the_number_and_opens_the_call(
    tray: NoticeTray, clinic: TestHouse, qtbot: QtBot
) -> None:
    """P28: who leads sees it on the bell, and Enter opens the call that was missed."""
    call_id = uuid4()
    with qtbot.waitSignal(tray.arrived) as told:
        a_notice(
            clinic, NoticeKind.CALLBACK_GIVEN_UP, "call", call_id, phone="+989350000000", tries=3, text="", title=""
        )
    assert "Nobody was reached at \u2066+989350000000\u2069 in 3 attempt" in told.args[0]
    tray.toggle()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        tray._open_current()
    assert asked.args == ["call", {"call_id": call_id}]
