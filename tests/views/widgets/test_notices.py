"""Strips, toasts, skeletons and empty lists say how things stand, and get out of the way."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.skeleton import SkeletonRows
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.toasts import MOST, ToastTray
from tests.support.look import dress


def a_window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(800, 500)
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_toast_goes_by_itself_and_takes_no_focus(qtbot: QtBot) -> None:
    """interface.md, Behaviour: one quiet tray; nothing steals the focus, ever."""
    window = a_window(qtbot)
    line = QLineEdit()
    QVBoxLayout(window).addWidget(line)
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    tray = ToastTray(window, stays_ms=30)
    tray.show_toast("Saved.")
    assert tray.isVisible()
    assert line.hasFocus()
    qtbot.waitUntil(lambda: not tray.isVisible())
    assert tray.texts() == []


def test_the_tray_stays_small_and_says_nothing_twice(qtbot: QtBot) -> None:
    tray = ToastTray(a_window(qtbot))
    for text in ("one", "two", "two", "three", "four"):
        tray.show_toast(text)
    assert tray.texts() == ["two", "three", "four"]
    assert len(tray.texts()) == MOST


def test_undo_in_a_toast_acts_once_and_closes_it(qtbot: QtBot) -> None:
    done: list[str] = []
    tray = ToastTray(a_window(qtbot))
    toast = tray.show_toast("Task completed.", action="Undo", act=lambda: done.append("undo"))
    toast.button.click()
    assert done == ["undo"]
    assert tray.texts() == []


def test_the_tray_lies_in_the_middle_of_the_foot(qapp: QApplication, qtbot: QtBot) -> None:
    """FC-29: a notice covers no button and no field at the edges of the window."""
    window = a_window(qtbot)
    tray = ToastTray(window)
    for language in ("en", "fa"):
        dress(qapp, language)
        tray.show_toast(f"Saved in {language}.")
        assert abs(tray.geometry().center().x() - window.width() / 2) <= 1


def test_a_skeleton_waits_before_it_is_seen(qtbot: QtBot) -> None:
    """interface.md: no spinner in the first 200 ms."""
    window = a_window(qtbot)
    quick = SkeletonRows(window)
    quick.start()
    quick.stop()
    slow = SkeletonRows(window, patience_ms=20)
    slow.start()
    assert not slow.isVisible()
    qtbot.waitUntil(slow.isVisible)
    assert slow.size() == window.size()
    assert not quick.isVisible()
    slow.stop()
    assert not slow.isVisible()


def test_a_strip_is_there_only_while_it_has_something_to_say(qtbot: QtBot) -> None:
    window = a_window(qtbot)
    strip = Strip()
    QVBoxLayout(window).addWidget(strip)
    assert not strip.isVisible()
    strip.say("No connection. 3 changes wait.", action="Try now")
    assert strip.isVisible()
    assert strip.accessibleName() == strip.text() == "No connection. 3 changes wait."
    with qtbot.waitSignal(strip.acted):
        strip.action.click()
    strip.say("")
    assert not strip.isVisible()


def test_an_empty_list_says_what_can_be_done(qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.set_state("check-check", "Nothing to do", "All calls are made.", "New task")
    state.show()
    with qtbot.waitSignal(state.acted):
        state.action.click()
    state.set_state("inbox", "No messages")
    assert not state.action.isVisible()
    assert state.accessibleName() == "No messages"


def test_a_second_notice_presses_nobody(qtbot: QtBot) -> None:
    """interface.md, one quiet tray: two sentences shown shortly after each other can both be read."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    tray = ToastTray(window)
    qtbot.waitExposed(window)
    made = [tray.show_toast("Undone: the comment is gone."), tray.show_toast("Cancelled. Ctrl+Z takes it back.")]
    assert tray.height() >= sum(toast.sizeHint().height() for toast in made)
