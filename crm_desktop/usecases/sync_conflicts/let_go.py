"""Leave it as it stands now: what was refused stays undone, what was merged stays merged."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.sync_conflicts.settling import settle, unsettled


@dataclass(frozen=True)
class LetGo:
    operations: tuple[int, ...]


def let_go(work: UnitOfWork, order: LetGo) -> None:
    """Raises AlreadySettled."""
    settle(work, [one.q for one in unsettled(work, order.operations)])
