"""An engine with a memory: every event, refusal and standing that it told, in order."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import AudioDevice, Link, Softphone, Standing


class Heard:
    def __init__(self, phone: Softphone) -> None:
        self.phone = phone
        self.events: list[CallEvent] = []
        self.refusals: list[tuple[str, Problem]] = []
        self.standings: list[Standing] = []
        self.devices: list[tuple[AudioDevice, ...]] = []
        self.levels: list[float] = []
        phone.happened.connect(self.events.append)
        phone.refused.connect(lambda key, problem: self.refusals.append((key, problem)))
        phone.standing_changed.connect(self.standings.append)
        phone.devices_found.connect(self.devices.append)
        phone.level_heard.connect(self.levels.append)

    def is_up(self) -> bool:
        return self.phone.standing is not None and self.phone.standing.link is Link.UP

    def kinds(self, key: str | None = None) -> list[EventKind]:
        """Of calls; of one call if named."""
        return [event.kind for event in self.events if event.call_key and key in (None, event.call_key)]

    def last(self, kind: EventKind) -> CallEvent | None:
        return next((event for event in reversed(self.events) if event.kind is kind), None)

    def the(self, kind: EventKind) -> CallEvent:
        event = self.last(kind)
        assert event is not None, f"no {kind} among {self.kinds()}"
        return event

    def has(self, kind: EventKind, key: str | None = None) -> bool:
        return kind in self.kinds(key)
