"""Keep what was learnt about no-shows on this workstation, so that it is learnt once a day (B10)."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.models.access import Right
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.visits.no_show_risk import RULES_KEY
from crm_desktop.rules.no_show_rules import Learnt, written
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class KeepNoShowRules:
    learnt: Learnt


def keep_no_show_rules(work: UnitOfWork, order: KeepNoShowRules) -> None:
    work.require(Right.APPOINTMENTS_SEE)
    kept = work.session.get(StationFact, RULES_KEY)
    if kept is None:
        work.session.add(StationFact(key=RULES_KEY, value=written(order.learnt)))
    else:
        kept.value = written(order.learnt)
