"""Goes round with the clinic's server while the base is open, and tells the window how it stands."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from crm_desktop.app.running import Running
from crm_desktop.background.errands import Crash, ErrandLane
from crm_desktop.background.network import Loop, NetworkLane
from crm_desktop.kit.problems import Problem
from crm_desktop.sync.joining_facts import IsStopped, ServerToJoin, Tell
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.station_ways import StationWays
from crm_desktop.views.widgets.sync_standing import SyncFacts

if TYPE_CHECKING:
    from crm_desktop.sync.remote.gateway import Gateway, Place
    from crm_desktop.sync.state import SyncState

Make = Callable[[Callable[[Any], None]], Loop]


class GoingRound(QObject):
    """Begun behind the first rows; a base without a server costs it one read."""

    founded = Signal()  # the base is the founder's alone now

    def __init__(self, running: Running, house: House, crash: Crash, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running, self._house, self._crash = running, house, crash
        self._lane: NetworkLane | None = None
        self._founding: ErrandLane | None = None
        self._break_off: Callable[[], None] = _nothing
        self._is_over = False
        house.station = StationWays(self.hurry, self.found, self.give_password)
        self._look()

    def hurry(self) -> None:
        """Somebody does not want to wait for the next try."""
        if self._lane is not None:
            self._lane.hurry()

    def close(self) -> None:
        self._is_over = True
        self._rest()
        if self._founding is not None:
            self._break_off()
            self._founding.close()
            self._founding = None

    def give_password(self, password: str) -> None:
        """The login has another one on the server now: it is kept in the encrypted base, and tried at once."""
        base, lanes = self._running.base, self._running.lanes

        def errand() -> None:
            from crm_desktop.sync.facts import Fact, keep

            lanes.on_writer(lambda: base.writer.apply(lambda connection: keep(connection, {Fact.PASSWORD: password})))

        self._rest()
        lanes.apart(self, errand, lambda _none: self._look())

    def found(
        self,
        owner: QObject,
        order: ServerToJoin,
        tell: Tell,
        is_stopped: IsStopped,
        done: Callable[[object], None],
        refused: Callable[[Problem], None],
    ) -> None:
        """This base becomes the clinic of an empty server (FC-64), while the desk works on."""
        self._rest()
        if self._founding is None:
            self._founding = ErrandLane("founding", 1, self._crash)
        base, lanes, clock = self._running.base, self._running.lanes, self._house.clock

        def reach(place: Place) -> Gateway:
            from crm_desktop.sync.remote.postgres import PostgresGateway

            gateway = PostgresGateway(place)
            self._break_off = gateway.interrupt
            return gateway

        def errand() -> None:
            from crm_desktop.settings.secrets import SystemKeyring
            from crm_desktop.sync.joining import Ways, found

            ways = Ways(
                SystemKeyring(), reach, clock, apply=lambda work: lanes.on_writer(lambda: base.writer.apply(work))
            )
            found(base, order, ways, tell, lambda: self._is_over or is_stopped())

        def founded(_none: None) -> None:
            self._look()
            if isValid(owner):
                done(None)
            self.founded.emit()

        def said_no(problem: Problem) -> None:
            if isValid(owner):
                refused(problem)

        # Our own errand, so that the clinic is gone round with even when whoever asked has been closed.
        self._founding.send(self, errand, founded, said_no)

    def _look(self) -> None:
        self._running.lanes.read(self, self._maker(), self._begin, lambda _problem: None)

    def _rest(self) -> None:
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
            from crm_desktop.sync.remote.certificate import certificate_ends_at
            from crm_desktop.sync.remote.gateway import Place
            from crm_desktop.sync.remote.postgres import PostgresGateway
            from crm_desktop.sync.runner import Runner

            place = Place(facts[Fact.SERVER], facts[Fact.LOGIN], facts.get(Fact.PASSWORD, ""))
            here = Here(
                base, lambda work: lanes.on_writer(lambda: base.writer.apply(work)), clock, name=platform.node()
            )
            return lambda tell: Runner(
                here, lambda: PostgresGateway(place), tell, certificate=lambda: certificate_ends_at(place)
            )

        return question

    def _begin(self, make: Make | None) -> None:
        if make is None or self._is_over or self._lane is not None:
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
                clock_apart=state.clock_apart,
                schema=state.schema,
                certificate_ends_at=state.certificate_ends_at,
            )
        )


def _nothing() -> None:
    """Nobody speaks with a server."""
