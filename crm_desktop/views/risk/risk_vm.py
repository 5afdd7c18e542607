"""The list to confirm by phone without its widgets: visits of the next working day by their risk (B10)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.queries.visits.day_visits import TABLES as VISIT_TABLES
from crm_desktop.queries.visits.no_show_risk import coming_ids
from crm_desktop.rules.no_show_list import RiskRow, coming_days, ids_by_risk, risk_rows
from crm_desktop.rules.no_show_rules import Learnt, NoShowRules
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.views.risk.learning import Learning
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import ListVm

_STATUSES = {"open": AppointmentStatus.BOOKED, "confirmed": AppointmentStatus.CONFIRMED}


class RiskVm(ListVm):
    SCREEN: ClassVar[str] = "risk"
    TABS: ClassVar[tuple[str, ...]] = tuple(_STATUSES)
    TABLES: ClassVar[frozenset[str]] = VISIT_TABLES

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.learning = Learning(house, self)
        self.learning.arrived.connect(self.changed)

    def restore(self) -> None:
        super().restore()
        self.learning.begin()

    @property
    def learnt(self) -> Learnt | None:
        return self.learning.learnt

    @property
    def rules(self) -> NoShowRules | None:
        """Only rules that have shown to be worth something put anybody before others."""
        return self.learnt.rules if self.learnt is not None and self.learnt.is_useful else None

    @property
    def base(self) -> float:
        """The rate of no-shows among visits booked ahead, as all in this list are."""
        return self.learnt.ahead.base if self.learnt is not None and self.learnt.ahead is not None else 0.0

    # ---- reading

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, today, status, rules = self.house.session.actor, self.house.today, _STATUSES[self.tab], self.rules
        return lambda session: ids_by_risk(session, actor, today, status, rules)[:limit]

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[RiskRow]]:
        actor, rules = self.house.session.actor, self.rules
        wanted = [one for one in ids if isinstance(one, UUID)]
        return lambda session: risk_rows(session, actor, wanted, rules)

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor, today = self.house.session.actor, self.house.today

        def question(session: Any) -> dict[str, int]:
            days = coming_days(session, actor, today)
            return {tab: len(coming_ids(session, actor, *days, status)) for tab, status in _STATUSES.items()}

        return question

    # ---- acting

    def confirm(self, row: RiskRow) -> None:
        order = ConfirmAppointment(row.id, row.visit.status is not AppointmentStatus.CONFIRMED)
        self.write("confirm_appointment", lambda unit: confirm_appointment(unit, order).id)
