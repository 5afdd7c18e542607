"""Stations that listen to real engines and write what they hear into a base of their own, as the program does."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from crm_desktop.app.call_log import facts_of
from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.calls.call import Call
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.store.base_file import BASE_NAME, open_base
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.live_call import LiveCall
from crm_desktop.telephony.softphone import Softphone
from crm_desktop.usecases.calls.record_call import RecordCall, record_call
from tests.support.base import KEY, NOW, Furnished
from tests.support.process import Clinic


class RealStation:
    """The hub in real time; each change of a call goes to the base at once."""

    def __init__(self, clinic: Clinic, *engines: Softphone) -> None:
        self.clinic, self.hub = clinic, CallHub()
        self.rings: list[LiveCall] = []
        self._sent: dict[str, CallFacts] = {}
        for engine in engines:
            self.hub.add(engine)
        self.hub.rang.connect(self.rings.append)
        for signal in (self.hub.rang, self.hub.changed, self.hub.ended):
            signal.connect(self._note)
        self.hub.recorded.connect(lambda call: self._note(call, is_record=True))

    def call_of(self, number: str) -> LiveCall | None:
        """The one with that number that goes on."""
        return next((call for call in reversed(self.hub.calls) if call.number == number), None)

    def rows(self, number: str) -> list[Call]:
        return [call for call in self.clinic.rows(Call) if number in (call.raw_number, call.e164)]

    def leave(self) -> None:
        for engine in self.hub.engines:
            self.hub.remove(engine)

    def _note(self, call: LiveCall, *, is_record: bool = False) -> None:
        facts = replace(facts_of(call), is_record=is_record)
        if self._sent.get(call.key) != facts:
            self._sent[call.key] = facts
            self.clinic.clock.set(max(self.clinic.clock(), datetime.now(UTC)))
            self.clinic.do(record_call, RecordCall(facts))


def another(clinic: Clinic, furnished: Furnished, folder: Path) -> Clinic:
    """The same clinic as it was in the beginning, in a base of its own; whoever asks closes it."""
    folder.mkdir()
    shutil.copy(furnished.folder / BASE_NAME, folder / BASE_NAME)
    clock = FrozenClock(NOW)
    return replace(clinic, base=open_base(folder, KEY, clock=clock), clock=clock)
