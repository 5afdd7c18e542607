"""Founding from the window, over real lanes and a real PostgreSQL (FC-64)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.app.going_round import GoingRound
from crm_desktop.app.running import Running, run_base
from crm_desktop.kit.problems import Problem
from crm_desktop.sync.facts import Fact, read_facts
from crm_desktop.sync.joining_facts import JoinProgress, JoinStage, ServerToJoin, never
from crm_desktop.sync.joining_problems import JoinStopped, NotTheFounder
from crm_desktop.views.widgets.house import House
from tests.support.central import Central
from tests.support.house import TestHouse, clinic
from tests.sync.test_joining import founder_of

__all__ = ["clinic"]

PATIENCE_MS = 60_000


class Asker(QObject):
    """Whoever stands before the window."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[JoinProgress] = []
        self.ends: list[object] = []

    def done(self, _none: object) -> None:
        self.ends.append("founded")

    def refused(self, problem: Problem) -> None:
        self.ends.append(problem)


class Desk:
    def __init__(self, clinic: TestHouse) -> None:
        self.parent = QObject()
        self.crashes: list[BaseException] = []
        self.running: Running = run_base(clinic.base, lambda: clinic.actor, self._crash, self.parent)
        self.house: House = replace(clinic.house, lanes=self.running.lanes, feed=self.running.feed)
        self.round = GoingRound(self.running, self.house, self._crash, self.parent)

    def _crash(self, error: BaseException, _lane: str) -> None:
        self.crashes.append(error)

    def facts(self, qtbot: QtBot) -> dict[Any, str]:
        """Read on a lane, as everything is."""
        found: list[dict[Any, str]] = []
        self.running.lanes.read(self.parent, read_facts, found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE_MS)
        return found[0]

    def close(self) -> None:
        self.round.close()
        self.running.watch.stop()
        self.running.lanes.close()


@pytest.fixture
def desk(clinic: TestHouse, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(clinic)
    yield made
    made.close()
    assert made.crashes == []


def test_the_desk_founds_the_server_and_goes_round_with_it_at_once(
    clinic: TestHouse, central: Central, qtbot: QtBot, qapp: QApplication
) -> None:
    """FC-64: from the page, without a restart; the same lanes write meanwhile."""
    founder = founder_of(central, clinic)
    desk = Desk(clinic)
    asker = Asker()
    try:
        order = ServerToJoin(founder.dsn, founder.login, "", "")
        with qtbot.waitSignal(desk.round.founded, timeout=PATIENCE_MS):
            desk.house.station.found(asker, order, asker.told.append, never, asker.done, asker.refused)  # type: ignore[misc]  # GoingRound gives it
        assert asker.ends == ["founded"]
        assert JoinStage.SENDING in {one.stage for one in asker.told}
        qtbot.waitUntil(lambda: desk.house.standing.facts.schema != "", timeout=PATIENCE_MS)
        facts = desk.house.standing.facts
        assert (facts.has_server, facts.is_online, facts.last_sync_at is None, facts.clock_apart is None) == (
            True, True, False, False,
        )  # fmt: skip
        desk.house.station.give_password("another")  # type: ignore[misc]  # GoingRound gives it
        qtbot.waitUntil(lambda: desk.facts(qtbot).get(Fact.PASSWORD) == "another", timeout=PATIENCE_MS)
    finally:
        desk.close()
    assert desk.crashes == []


def test_who_is_not_the_founder_is_told_and_nothing_is_begun(
    clinic: TestHouse, central: Central, qtbot: QtBot, desk: Desk
) -> None:
    stranger = central.member(founder=True, name="Stranger")
    asker = Asker()
    order = ServerToJoin(stranger.dsn, stranger.login, "", "")
    desk.round.found(asker, order, asker.told.append, never, asker.done, asker.refused)
    qtbot.waitUntil(lambda: bool(asker.ends), timeout=PATIENCE_MS)
    assert isinstance(asker.ends[0], NotTheFounder)
    assert Fact.CLIENT not in desk.facts(qtbot)


def test_a_founding_that_is_stopped_is_kept_and_goes_on(
    clinic: TestHouse, central: Central, qtbot: QtBot, qapp: QApplication
) -> None:
    """FC-64: it may be interrupted; the second time nothing but the password is asked."""
    founder = founder_of(central, clinic)
    desk = Desk(clinic)
    asker = Asker()
    try:
        order = ServerToJoin(founder.dsn, founder.login, "", "")
        desk.round.found(asker, order, asker.told.append, lambda: True, asker.done, asker.refused)
        qtbot.waitUntil(lambda: bool(asker.ends), timeout=PATIENCE_MS)
        assert isinstance(asker.ends[0], JoinStopped)
        assert Fact.FOUNDING in desk.facts(qtbot)
        again = ServerToJoin("", "", "", "")
        with qtbot.waitSignal(desk.round.founded, timeout=PATIENCE_MS):
            desk.round.found(asker, again, asker.told.append, never, asker.done, asker.refused)
        assert Fact.FOUNDING not in desk.facts(qtbot)
    finally:
        desk.close()
    assert desk.crashes == []
