"""A workstation's client of the exchange at a server that the test leads, and all that it told."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.ami.client import AmiPhone
from crm_desktop.telephony.engines.ami.wire import Timing
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import Link, Standing
from tests.support.ami_scene import exchange
from tests.support.ami_server import AmiServer

QUICK = Timing(login=2.0, reply=0.3, ping=0.05, least_wait=0.02, most_wait=0.1)
CALM = Timing(login=2.0, reply=2.0, ping=15.0, least_wait=0.02, most_wait=0.1)


class Desk:
    """A phone at the server, and all that it told."""

    def __init__(self, qtbot: QtBot, server: AmiServer) -> None:
        self.qtbot = qtbot
        self.server = server
        self.events: list[CallEvent] = []
        self.standings: list[Standing] = []
        self.refusals: list[tuple[str, Problem]] = []
        self.phone: AmiPhone

    def start(self, *, timing: Timing = CALM, **facts: object) -> AmiPhone:
        facts = {"port": self.server.port, **facts}
        self.phone = AmiPhone(exchange(**facts), timing=timing, chance=lambda: 0.5)  # type: ignore[arg-type]  # an exchange's own facts
        self.phone.happened.connect(self.events.append)
        self.phone.standing_changed.connect(self.standings.append)
        self.phone.refused.connect(lambda key, problem: self.refusals.append((key, problem)))
        self.phone.start()
        return self.phone

    def up(self, **facts: object) -> AmiPhone:
        """And the list of channels has come."""
        phone = self.start(**facts)  # type: ignore[arg-type]  # an exchange's own facts
        self.until(lambda: phone.standing is not None and phone.standing.link is Link.UP and not phone._listing)
        return phone

    def until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=5_000)

    def kinds(self) -> list[str]:
        return [f"{e.kind} {e.extension}".strip() for e in self.events if not e.kind.startswith("engine")]

    def is_over(self) -> bool:
        return any(event.kind is EventKind.ENDED for event in self.events)

    def why(self) -> str:
        standing = self.phone.standing
        return standing.why.code if standing is not None and standing.why is not None else ""
