"""How this station stands with its server, for everybody who shows it: connected or not, what waits, what needs one."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem

PASSES = ("sync.unreachable", "sync.swallowed", "sync.server_busy")  # nobody has to do anything about it


@dataclass(frozen=True)
class SyncFacts:
    """`waiting` counts things that somebody did, `needs_you` what stands behind Ctrl+J; `since` when it went off or on.

    The last three are known after the first conversation; `clock_apart`: seconds that this computer is ahead.
    """

    has_server: bool = False
    is_online: bool = True
    since: datetime | None = None
    waiting: int = 0
    needs_you: int = 0
    last_sync_at: datetime | None = None
    trouble: Problem | None = None
    clock_apart: float | None = None
    schema: str = ""
    certificate_ends_at: datetime | None = None

    @property
    def grave(self) -> Problem | None:
        """What somebody has to do something about."""
        trouble = self.trouble
        return trouble if self.has_server and trouble is not None and trouble.code not in PASSES else None


class Mark(enum.Enum):
    """What a row says about itself."""

    NONE = ""
    SENT = "clock"  # on its way
    OFFLINE = "wifi-off"  # waits for the connection

    @property
    def icon(self) -> str:
        return str(self.value)


class SyncStanding(QObject):
    """One a signed-in user, in the House. Without a server nothing is ever shown."""

    changed = Signal(object)  # SyncFacts
    marked = Signal()  # other rows wait than before, or what they wait for is another thing
    heard = Signal()  # somebody told how things stand: what is counted in the base may be otherwise

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts = SyncFacts()
        self._ids: frozenset[UUID] = frozenset()
        self._slots: frozenset[UUID] = frozenset()

    def tell(self, facts: SyncFacts) -> None:
        """By the one who goes round with the server."""
        is_other_way = (facts.is_online, facts.has_server) != (self.facts.is_online, self.facts.has_server)
        self._take(facts)
        if is_other_way and self._ids:
            self.marked.emit()
        self.heard.emit()

    def count(self, waiting: int, needs_you: int, ids: frozenset[UUID], slots: frozenset[UUID]) -> None:
        """By the one who reads the base after every news."""
        is_other = (ids, slots) != (self._ids, self._slots)
        self._ids, self._slots = ids, slots
        self._take(replace(self.facts, waiting=waiting, needs_you=needs_you))
        if is_other:
            self.marked.emit()

    def mark_of(self, record_id: object) -> Mark:
        return self._mark() if self._ids and record_id in self._ids else Mark.NONE

    def slot_mark(self, record_id: object) -> Mark:
        """Of a visit whose very time the server has not given yet."""
        return self._mark() if self._slots and record_id in self._slots else Mark.NONE

    @property
    def is_tentative(self) -> bool:
        """What is booked now may prove to be somebody else's."""
        return self.facts.has_server and not self.facts.is_online

    def _mark(self) -> Mark:
        if not self.facts.has_server:
            return Mark.NONE
        return Mark.SENT if self.facts.is_online else Mark.OFFLINE

    def _take(self, facts: SyncFacts) -> None:
        if facts != self.facts:
            self.facts = facts
            self.changed.emit(facts)
