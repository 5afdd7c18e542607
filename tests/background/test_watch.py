"""What another process writes is noticed, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crm_desktop.background.feed import GATHER_MS, Feed
from crm_desktop.background.watch import Watch
from crm_desktop.store.changes import ChangeSet


class Numbers:
    """The lane's number, told when the test says so."""

    def __init__(self) -> None:
        self.asked: list[Callable[[int], None]] = []

    def look_elsewhere(self, owner: QObject, done: Callable[[int], None]) -> None:
        self.asked.append(done)

    def tell(self, number: int) -> None:
        self.asked.pop(0)(number)


class Desk:
    def __init__(self) -> None:
        self.lanes, self.feed, self.heard = Numbers(), Feed(), list[ChangeSet]()
        self.feed.changed.connect(self.heard.append)
        self.watch = Watch(self.lanes, self.feed)


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_what_stood_there_at_the_start_is_no_news(desk: Desk, qtbot: QtBot) -> None:
    """House.md 7: the first number is only the one to compare with."""
    desk.lanes.tell(7)
    desk.watch.look()
    with qtbot.assertNotEmitted(desk.feed.changed, wait=2 * GATHER_MS):
        desk.lanes.tell(7)


def test_a_write_of_another_process_is_told_as_everything(desk: Desk, qtbot: QtBot) -> None:
    """House.md 7: an import on the command line comes to the open lists by itself."""
    desk.lanes.tell(7)
    desk.watch.look()
    with qtbot.waitSignal(desk.feed.changed):
        desk.lanes.tell(8)
    assert [changes.is_everything for changes in desk.heard] == [True]
    desk.watch.look()
    with qtbot.assertNotEmitted(desk.feed.changed, wait=2 * GATHER_MS):
        desk.lanes.tell(8)


def test_a_slow_disk_is_asked_once(desk: Desk) -> None:
    """House.md 6: while an answer is on its way no second question waits behind it on the writer's lane."""
    desk.watch.look()
    desk.watch.look()
    assert len(desk.lanes.asked) == 1
    desk.lanes.tell(7)
    desk.watch.look()
    assert len(desk.lanes.asked) == 1


def test_it_looks_by_itself_until_it_is_stopped(desk: Desk, qtbot: QtBot) -> None:
    """House.md 7: nobody has to press anything to see what came in."""
    desk.lanes.tell(7)
    desk.watch._timer.setInterval(1)
    qtbot.waitUntil(lambda: len(desk.lanes.asked) == 1)
    desk.watch.stop()
    assert not desk.watch._timer.isActive()
