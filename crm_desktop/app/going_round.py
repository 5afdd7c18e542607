"""Goes round with the clinic's server while the base is open, and tells the window how it stands."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from crm_desktop.app.running import Running
from crm_desktop.background.errands import Crash
from crm_desktop.background.network import Loop, NetworkLane
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.sync_standing import SyncFacts

if TYPE_CHECKING:
    from crm_desktop.sync.state import SyncState

Make = Callable[[Callable[[Any], None]], Loop]


class GoingRound(QObject):
    """Begun behind the first rows; a base without a server costs it one read."""

    def __init__(self, running: Running, house: House, crash: Crash, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running, self._house, self._crash = running, house, crash
        self._lane: NetworkLane | None = None
        self._is_over = False
        running.lanes.read(self, self._maker(), self._begin, lambda _problem: None)

    def hurry(self) -> None:
        """Somebody does not want to wait for the next try."""
        if self._lane is not None:
            self._lane.hurry()

    def close(self) -> None:
        self._is_over = True
        if self._lane is not None:
            self._lane.close()
            self._lane = None

    def _maker(self) -> Callable[[Any], Make | None]:
        base, lanes, clock = self._running.base, self._running.lanes, self._house.clock

        def question(session: Any) -> Make | None:
            # What speaks to the server is loaded here, on a lane, and only where there is one.
            from crm_desktop.sync.facts import Fact, read_facts

            facts = read_facts(session)
            if Fact.CLIENT not in facts or Fact.SERVER not in facts:
                return None
            from crm_desktop.sync.here import Here
            from crm_desktop.sync.remote.gateway import Place
            from crm_desktop.sync.remote.postgres import PostgresGateway
            from crm_desktop.sync.runner import Runner

            place = Place(facts[Fact.SERVER], facts[Fact.LOGIN], facts.get(Fact.PASSWORD, ""))
            here = Here(
                base, lambda work: lanes.on_writer(lambda: base.writer.apply(work)), clock, name=platform.node()
            )
            return lambda tell: Runner(here, lambda: PostgresGateway(place), tell)

        return question

    def _begin(self, make: Make | None) -> None:
        if make is None or self._is_over:
            return
        self._house.standing.tell(SyncFacts(has_server=True))
        self._lane = NetworkLane(make, self._crash, self)
        self._lane.told.connect(self._tell)

    def _tell(self, state: SyncState) -> None:
        from crm_desktop.sync.state import Link

        standing = self._house.standing
        standing.tell(
            replace(
                standing.facts,
                is_online=state.link in (Link.ONLINE, Link.CONNECTING),
                since=state.since,
                last_sync_at=state.synced_at,
                trouble=state.why or state.warning,
            )
        )
