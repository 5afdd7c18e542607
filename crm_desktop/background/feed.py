"""The feed: what a commit changed, told to windows on the GUI thread; many quick changes become one piece of news."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from crm_desktop.store.changes import ChangeSet, Origin

GATHER_MS = 30
# An import commits several times a second: screens then read again in this rhythm, and somebody's own save at once.
MANY = 200  # rows in one commit
RHYTHM_MS = 2000


class Feed(QObject):
    """Connect `changed`; ask the ChangeSet whether it touches your tables; read again what you show."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._few = _Gathered(self, GATHER_MS, self._tell)
        self._many = _Gathered(self, GATHER_MS, self._tell_many)
        self._arrived.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: ChangeSet) -> None:
        """Called from any thread, after the commit."""
        if changes.tables or changes.is_everything:
            self._arrived.emit(changes)

    @property
    def is_waiting(self) -> bool:
        """Whether news were gathered that no screen has heard of yet."""
        return self._few.is_waiting or self._many.is_waiting

    def anything_may_have_changed(self) -> None:
        """Another process wrote: screens read again what they show."""
        self.publish(ChangeSet(origin=Origin.ELSEWHERE))

    @Slot(object)
    def _gather(self, changes: ChangeSet) -> None:
        rows = sum(map(len, changes.tables.values()))
        (self._many if rows >= MANY else self._few).add(changes)

    def _tell(self, waiting: list[ChangeSet]) -> None:
        if any(changes.is_everything for changes in waiting):
            self.changed.emit(ChangeSet(origin=Origin.ELSEWHERE))
            return
        tables: dict[str, set[UUID]] = defaultdict(set)
        for changes in waiting:
            for name, ids in changes.tables.items():
                tables[name] |= ids
        self.changed.emit(ChangeSet({name: frozenset(ids) for name, ids in tables.items()}, waiting[-1].origin))

    def _tell_many(self, waiting: list[ChangeSet]) -> None:
        self._many.wait_for(RHYTHM_MS)
        self._tell(waiting)


class _Gathered(QObject):
    """Holds news until its time has come; what comes in a wait is told when that ends, and told whole."""

    def __init__(self, parent: QObject, gather_ms: int, tell: Callable[[list[ChangeSet]], None]) -> None:
        super().__init__(parent)
        self._gather_ms, self._tell = gather_ms, tell
        self._waiting: list[ChangeSet] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._passed)

    @property
    def is_waiting(self) -> bool:
        return bool(self._waiting)

    def add(self, changes: ChangeSet) -> None:
        self._waiting.append(changes)
        if not self._timer.isActive():
            self._timer.start(self._gather_ms)

    def wait_for(self, pause_ms: int) -> None:
        self._timer.start(pause_ms)

    @Slot()
    def _passed(self) -> None:
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._tell(waiting)
