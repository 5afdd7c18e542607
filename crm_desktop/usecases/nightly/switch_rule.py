"""Switch a rule of the night work on or off (A1)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.admin.night_run import NightRule, NightSwitch
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SwitchRule:
    rule: NightRule
    is_on: bool


def switch_rule(work: UnitOfWork, order: SwitchRule) -> NightSwitch:
    work.require(Right.SETTINGS_CHANGE)
    switch = work.session.scalars(
        select(NightSwitch).where(NightSwitch.rule == order.rule, NightSwitch.deleted_at.is_(None)).limit(1)
    ).first()
    if switch is None:
        return work.add(NightSwitch(rule=order.rule, is_on=order.is_on))
    switch.is_on = order.is_on
    return switch
