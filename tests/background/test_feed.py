"""What was committed is told on the GUI thread, many quick changes as one piece of news."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from crm_desktop.background import feed as feed_module
from crm_desktop.background.feed import MANY, Feed
from crm_desktop.models.access import the_program
from crm_desktop.models.people.person import Person
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.changes import ChangeSet, Origin


@pytest.fixture
def feed(qapp: QCoreApplication) -> Iterator[Feed]:
    made = Feed()
    yield made
    made.deleteLater()
    QCoreApplication.processEvents()


def of(table: str, *ids: UUID) -> ChangeSet:
    return ChangeSet({table: frozenset(ids)})


def test_a_commit_reaches_the_windows(qtbot: QtBot, base: OpenBase, feed: Feed) -> None:
    base.writer.published.append(feed.publish)
    with qtbot.waitSignal(feed.changed) as news:
        person = base.writer.write(the_program(), lambda work: work.add(Person(family_name="Karimi")).id)
    (changes,) = news.args
    assert changes.tables == {"person": frozenset({person})}
    assert changes.touches("person")
    assert changes.touches("task", "person")
    assert not changes.touches("task")


def test_quick_changes_are_gathered_into_one_piece_of_news(qtbot: QtBot, feed: Feed) -> None:
    told: list[ChangeSet] = []
    feed.changed.connect(told.append)
    one, two, three = uuid4(), uuid4(), uuid4()
    for changes in (of("person", one), of("task", two), of("person", three), of("person", one)):
        feed.publish(changes)
    qtbot.waitUntil(lambda: bool(told))
    assert [dict(changes.tables) for changes in told] == [
        {"person": frozenset({one, three}), "task": frozenset({two})},
    ]
    feed.publish(of("task", two))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].tables == {"task": frozenset({two})}


def test_news_from_another_thread_is_told_on_the_gui_thread(qtbot: QtBot, feed: Feed) -> None:
    threads: list[QThread] = []
    feed.changed.connect(lambda _: threads.append(QThread.currentThread()))
    worker = threading.Thread(target=feed.publish, args=[of("person", uuid4())])
    worker.start()
    worker.join()
    assert threads == []
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [feed.thread()]


def test_another_process_may_have_changed_anything(qtbot: QtBot, feed: Feed) -> None:
    feed.publish(of("person", uuid4()))
    with qtbot.waitSignal(feed.changed) as news:
        feed.anything_may_have_changed()
    (changes,) = news.args
    assert changes.origin is Origin.ELSEWHERE
    assert changes.is_everything
    assert changes.touches("task")


def test_nothing_changed_is_no_news(qtbot: QtBot, feed: Feed) -> None:
    told: list[ChangeSet] = []
    feed.changed.connect(told.append)
    feed.publish(ChangeSet())
    feed.publish(of("person", uuid4()))
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1


def test_an_import_is_told_at_once_and_then_in_a_rhythm(qtbot: QtBot, feed: Feed, monkeypatch: Any) -> None:
    """House 6: screens do not read again for each of many groups, and in the end they know of every row."""
    monkeypatch.setattr(feed_module, "RHYTHM_MS", 600_000)  # passes when the test says so
    told: list[ChangeSet] = []
    feed.changed.connect(told.append)
    groups = [frozenset(uuid4() for _ in range(MANY)) for _ in range(4)]
    feed.publish(ChangeSet({"person": groups[0]}))
    qtbot.waitUntil(lambda: len(told) == 1)
    for group in groups[1:]:
        feed.publish(ChangeSet({"person": group}))
    saved = uuid4()
    feed.publish(of("task", saved))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].tables == {"task": frozenset({saved})}, "somebody's own save waits for no import"
    feed._many._timer.start(0)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[0].tables["person"] == groups[0]
    assert told[2].tables["person"] == groups[1] | groups[2] | groups[3]
