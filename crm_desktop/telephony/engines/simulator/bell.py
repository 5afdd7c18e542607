"""An engine that does only what it is told: for pictures, and for measuring how soon a card is there."""

from __future__ import annotations

import time
from collections.abc import Mapping
from itertools import count

from PySide6.QtCore import QObject

from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import Can, Link, Softphone, Standing


class Bell(Softphone):
    name = "bell"
    can = ~(Can.HISTORY | Can.SEES_ALL | Can.PAUSE)

    def __init__(self, now: Clock = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._keys = count(1)
        self.standing = Standing(Link.UP, now())

    def stand(self, link: Link) -> None:
        self._stands(Standing(link, self._now()))

    def ring(self, number: str, direction: Direction = Direction.IN, name: str = "") -> str:
        """The call's key: somebody rings, or is being rung."""
        key = f"bell-{next(self._keys)}"
        begins = EventKind.RINGING if direction is Direction.IN else EventKind.DIALLING
        self.tell(key, begins, number, direction, name)
        return key

    def tell(
        self, key: str, kind: EventKind, number: str = "", direction: Direction = Direction.IN, name: str = ""
    ) -> None:
        event = CallEvent(
            self.name, key, kind, self._now(), time.monotonic(), direction, number, name, is_ours=True, sip_call_id=key
        )
        self.happened.emit(event)

    def dial(self, number: str, headers: Mapping[str, str] | None = None) -> str:
        return self.ring(number, Direction.OUT)

    def answer(self, call_key: str) -> None:
        self.tell(call_key, EventKind.ANSWERED)

    def hold(self, call_key: str) -> None:
        self.tell(call_key, EventKind.HELD)

    def resume(self, call_key: str) -> None:
        self.tell(call_key, EventKind.RESUMED)

    def mute(self, call_key: str, is_muted: bool) -> None:
        """The hub remembers it."""

    def send_dtmf(self, call_key: str, digits: str) -> None:
        """Nobody hears them."""

    def hang_up(self, call_key: str) -> None:
        self.tell(call_key, EventKind.ENDED)

    def reject(self, call_key: str) -> None:
        self.tell(call_key, EventKind.ENDED)

    def stop(self) -> None:
        """Nothing is running."""

    def start(self) -> None:
        """Nothing has to."""

    def list_devices(self) -> None:
        self.devices_found.emit(())
