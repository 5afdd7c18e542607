"""Learns the rules of no-shows behind the screen: chunk by chunk on the reader lanes, once a day, kept for the rest."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from crm_desktop.queries.visits.no_show_risk import Circumstances, PastChunk, Place, kept_rules, past_visits
from crm_desktop.rules.no_show_rules import Learnt, learn, read_back
from crm_desktop.usecases.station.keep_no_show_rules import KeepNoShowRules, keep_no_show_rules
from crm_desktop.views.widgets.house import House


class Learning(QObject):
    arrived = Signal()  # `learnt` is there, perhaps of a former day while today's is on its way
    failed = Signal(object)  # the past could not be read: a Problem

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._past: list[Circumstances] = []
        self._day: date | None = None
        self.learnt: Learnt | None = None
        self.is_learning = False

    def begin(self) -> None:
        """Once a day; asked again on the same day it does nothing."""
        if self.is_learning or self._day == self._house.today:
            return
        self.is_learning, self._day = True, self._house.today
        self._house.lanes.read(self, lambda session: read_back(kept_rules(session)), self._kept, self._lost)

    def _kept(self, learnt: Learnt | None) -> None:
        if learnt is not None:
            self.learnt = learnt
            self.is_learning = learnt.on != self._day
            self.arrived.emit()
        if self.is_learning:
            self._past = []
            self._read(None)

    def _read(self, after: Place | None) -> None:
        zone, today = self._house.session.time_zone, self._day or self._house.today
        self._house.lanes.read(self, lambda session: past_visits(session, zone, today, after), self._chunk, self._lost)

    def _chunk(self, chunk: PastChunk) -> None:
        self._past += chunk.visits
        if chunk.next_from is not None:
            self._read(chunk.next_from)
            return
        past, today = self._past, self._day or self._house.today
        self._past = []
        self._house.lanes.apart(self, lambda: learn(past, today), self._learnt, self._lost)

    def _learnt(self, learnt: Learnt) -> None:
        self.learnt, self.is_learning = learnt, False
        order = KeepNoShowRules(learnt)
        # What cannot be kept is learnt again tomorrow; the list has it now.
        self._house.lanes.write(self, "", lambda work: keep_no_show_rules(work, order), None, lambda _problem: None)
        self.arrived.emit()

    def _lost(self, problem: Any) -> None:
        self.is_learning, self._day = False, None
        self.failed.emit(problem)
