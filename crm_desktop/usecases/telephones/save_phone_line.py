"""Name a line that callers dial, or change or close it (MIS-04)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.admin.team import Team
from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.rules.telephones import dialled, exchange, only_once
from crm_desktop.rules.timetable import free_name
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SavePhoneLine:
    """`number` as the exchange sends it; `team_id`: whose its missed calls are; `pbx` None is any exchange."""

    name: str
    number: str
    line_id: UUID | None = None
    pbx: str | None = None
    team_id: UUID | None = None
    is_active: bool = True


def save_phone_line(work: UnitOfWork, order: SavePhoneLine) -> PhoneLine:
    work.require(Right.SETTINGS_CHANGE)
    line = work.get(PhoneLine, order.line_id) if order.line_id is not None else None
    name = free_name(work, PhoneLine, order.name, order.line_id)
    number, pbx = dialled(order.number), exchange(order.pbx)
    only_once(work, PhoneLine, number, pbx, order.line_id)
    if order.team_id is not None:
        work.get(Team, order.team_id)
    line = line or work.add(PhoneLine(name=name, number=number))
    line.name, line.number, line.pbx = name, number, pbx
    line.team_id, line.is_active = order.team_id, order.is_active
    return line
