"""Take away how an exchange wanted some numbers."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.calls.phone_line import DialRule
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RemoveDialRule:
    rule_id: UUID


def remove_dial_rule(work: UnitOfWork, order: RemoveDialRule) -> None:
    work.require(Right.SETTINGS_CHANGE)
    work.remove(work.get(DialRule, order.rule_id))
