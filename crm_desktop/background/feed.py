"""The feed: what a commit changed, told to windows on the GUI thread; many quick changes become one piece of news."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from crm_desktop.store.changes import ChangeSet, Origin

GATHER_MS = 30


class Feed(QObject):
    """Connect `changed`; ask the ChangeSet whether it touches your tables; read again what you show."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[ChangeSet] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._tell)
        self._arrived.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: ChangeSet) -> None:
        """Called from any thread, after the commit."""
        if changes.tables or changes.is_everything:
            self._arrived.emit(changes)

    def anything_may_have_changed(self) -> None:
        """Another process wrote: screens read again what they show."""
        self.publish(ChangeSet(origin=Origin.ELSEWHERE))

    @Slot(object)
    def _gather(self, changes: ChangeSet) -> None:
        self._waiting.append(changes)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _tell(self) -> None:
        waiting, self._waiting = self._waiting, []
        if any(changes.is_everything for changes in waiting):
            self.changed.emit(ChangeSet(origin=Origin.ELSEWHERE))
            return
        tables: dict[str, set[UUID]] = defaultdict(set)
        for changes in waiting:
            for name, ids in changes.tables.items():
                tables[name] |= ids
        self.changed.emit(ChangeSet({name: frozenset(ids) for name, ids in tables.items()}, waiting[-1].origin))
