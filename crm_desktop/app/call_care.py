"""Keeps the log of calls whole beside the desk: what the exchange wrote meanwhile, and what two stations saw apart."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from crm_desktop.app.call_log import facts_of_record
from crm_desktop.kit.problems import Problem
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.settings.telephony import History, PhoneSetup
from crm_desktop.store.changes import ChangeSet, Origin
from crm_desktop.views.widgets.house import House

if TYPE_CHECKING:
    from datetime import datetime

    from crm_desktop.usecases.calls.record_history import RecordAnswer

log = logging.getLogger(__name__)

FIRST_MS = 3_000  # behind the first rows
AGAIN_MS = 300_000
SETTLE_MS = 3_000  # pulls come in pages
MOST = 50  # in one unit of work: half a second, and nobody's save waits for more


class CallCare(QObject):
    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._setup = PhoneSetup()
        self._told = ""  # what went wrong with the records last: said once
        self._is_reading = False
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.read_history)
        self._settled = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settled.timeout.connect(self.join)
        house.feed.changed.connect(self._news)

    def begin(self, setup: PhoneSetup) -> None:
        """Called again where the telephone is set up anew."""
        self._setup = setup
        self._settled.start()
        if setup.history is History.NONE:
            self._again.stop()
        else:
            self._again.start()
            QTimer.singleShot(FIRST_MS, self, self.read_history)

    # ---- what two stations saw apart

    def _news(self, changes: ChangeSet) -> None:
        if changes.origin is Origin.SYNC and changes.touches("call"):
            self._settled.start()

    def join(self) -> None:
        def work(unit: Any) -> int:
            from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls

            return len(join_calls(unit, JoinCalls()))

        self._house.lanes.write(self, "", work, None, self._tell)

    # ---- what the exchange wrote

    def read_history(self) -> None:
        if self._setup.history is History.NONE or self._is_reading:
            return
        self._is_reading = True
        setup, now = self._setup, self._house.now

        def since(session: Any) -> datetime:
            from crm_desktop.queries.calls.cdr_marks import read_since

            return read_since(session, setup.pbx, now)

        self._house.lanes.read(self, since, lambda at: self._fetch(setup, at), self._failed)

    def _fetch(self, setup: PhoneSetup, since: datetime) -> None:
        zone = self._house.session.time_zone

        def errand() -> list[CallFacts]:
            from crm_desktop.telephony.engines.cdr.history import read_past

            past = read_past(setup, since, zone)
            for refused in past.refused[:20]:
                log.warning("a record of the exchange is no call: %s", refused)
            return [facts for event in past.events if (facts := facts_of_record(event)) is not None]

        self._house.lanes.apart(self, errand, lambda facts: self._take(setup, facts), self._failed)

    def _take(self, setup: PhoneSetup, facts: list[CallFacts]) -> None:
        self._told = ""
        self._record(setup, facts)

    def _record(self, setup: PhoneSetup, facts: list[CallFacts]) -> None:
        """One unit of work after the other, so that a save comes between them."""
        now, later = tuple(facts[:MOST]), facts[MOST:]
        if not now:
            self._is_reading = False
            return

        def work(unit: Any) -> tuple[RecordAnswer, ...]:
            from crm_desktop.usecases.calls.record_history import RecordHistory, record_history

            return record_history(unit, RecordHistory(setup.pbx, now))

        self._house.lanes.write(self, "", work, lambda _answers: self._record(setup, later), self._failed)

    def _failed(self, problem: Problem) -> None:
        self._is_reading = False
        self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        """Once: the same file is missing every five minutes."""
        if str(problem) != self._told:
            self._told = str(problem)
            self._house.phone.refused.emit(problem)
