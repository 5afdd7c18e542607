"""What passes between a simulated station and the server: the real engine over a line whose answers may get lost."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any
from uuid import UUID

from crm_desktop.sync.engine import Engine
from crm_desktop.sync.errors import Unreachable
from crm_desktop.sync.facts import Fact
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Page
from crm_desktop.sync.pull import Since
from crm_desktop.sync.remote.gateway import Place
from crm_desktop.sync.remote.postgres import PostgresGateway
from tests.support.simulation_station import Station


class LossyGateway(PostgresGateway):
    """The server hears everything; the so-manieth answer does not arrive, or is not even waited for."""

    traffic: Traffic

    def _call(self, statement: Any, *values: object) -> Any:
        answer = super()._call(statement, *values)
        if self.traffic.loses:
            self.traffic.loses -= 1
            if not self.traffic.loses:
                raise Unreachable(host="simulation", reason="the answer is lost")
        return answer


class Traffic:
    """One station's conversations; a lost one is opened anew."""

    def __init__(self, station: Station, dsn: str, login: str, *, life: int = 1) -> None:
        """`life` is another one in every process of a station, or it would take the same identity twice."""
        self.station = station
        self.loses = 0  # the answer that is lost; 0 is none
        self.held: tuple[Since, Page] | None = None
        self._place = Place(dsn, login, "")
        self._gateway: LossyGateway | None = None
        self._engine: Engine | None = None
        self._ids = random.Random(f"{station.number} {life}")
        self.make_engine: Callable[[Here, LossyGateway], Engine] = Engine

    @property
    def client(self) -> str:
        return self._here().facts()[Fact.CLIENT]

    @property
    def epoch(self) -> str | None:
        return self._here().facts().get(Fact.EPOCH)

    def run(self) -> None:
        self._open().run()

    def push(self) -> None:
        self._greeted().push()

    def pull(self) -> None:
        self._greeted().pull()

    def fetch(self) -> None:
        """The answer stays on its way; other things happen before it is taken in."""
        self.held = self._greeted().fetch()

    def apply(self) -> None:
        if self.held is not None:
            held, self.held = self.held, None
            self._greeted().take_in(*held)

    def forget(self) -> None:
        """The line is gone, and with it what was on its way."""
        self.close()
        self.held = None

    def close(self) -> None:
        if self._gateway is not None:
            self._gateway.close()
        self._gateway = self._engine = None

    def _here(self) -> Here:
        base = self.station.base
        return Here(
            base,
            base.writer.apply,
            clock=self.station.clock,
            hook=self.station.steps,
            make_id=lambda: UUID(int=self._ids.getrandbits(128), version=4),
            name=self.station.name,
        )

    def _open(self) -> Engine:
        if self._engine is None:
            self._gateway = LossyGateway(self._place)
            self._gateway.traffic = self
            self._engine = self.make_engine(self._here(), self._gateway)
        return self._engine

    def _greeted(self) -> Engine:
        is_new = self._engine is None
        engine = self._open()
        if is_new:
            engine.greet()
        return engine
