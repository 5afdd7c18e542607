"""The visits of the next working day in the order in which they should be confirmed by phone (B10, MIS-28)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.queries.visits.day_visits import VisitRow, visit_page
from crm_desktop.queries.visits.no_show_risk import Circumstances, circumstances_of, coming_ids, past_of
from crm_desktop.queries.visits.timetable_rows import branch_of
from crm_desktop.rules.due import working_day
from crm_desktop.rules.no_show_rules import NoShowRules, OwnPast, Risk


@dataclass(frozen=True)
class RiskRow:
    """A visit to come; `risk` is None where the past tells nothing useful."""

    visit: VisitRow
    risk: Risk | None

    @property
    def id(self) -> UUID:
        return self.visit.id

    @property
    def person_id(self) -> UUID | None:
        return self.visit.person_id

    @property
    def phone(self) -> str | None:
        return self.visit.phone


def coming_days(session: Session, actor: Actor, today: date) -> tuple[date, date]:
    """From tomorrow to the next working day, as the night work counts it."""
    tomorrow = today + timedelta(days=1)
    return tomorrow, working_day(tomorrow, branch_of(session, actor.branch_id).days_off)


def ids_by_risk(
    session: Session, actor: Actor, today: date, status: AppointmentStatus, rules: NoShowRules | None
) -> list[UUID]:
    """The highest risk first; of equal ones, and without rules, the earlier."""
    first, last = coming_days(session, actor, today)
    ids = list(coming_ids(session, actor, first, last, status))
    risks = _risks(session, actor, ids, rules)
    return sorted(ids, key=lambda one: -risks[one].rate) if risks else ids


def risk_rows(session: Session, actor: Actor, ids: Sequence[UUID], rules: NoShowRules | None) -> list[RiskRow]:
    risks = _risks(session, actor, ids, rules)
    return [RiskRow(visit, risks.get(visit.id)) for visit in visit_page(session, actor, ids)]


def _risks(session: Session, actor: Actor, ids: Sequence[UUID], rules: NoShowRules | None) -> dict[UUID, Risk]:
    if rules is None or not ids:
        return {}
    time_zone = branch_of(session, actor.branch_id).time_zone
    visits = circumstances_of(session, actor, time_zone, ids)
    last = date.fromordinal(max(visit.on for _, visit in visits)) if visits else date.min
    own: dict[str, list[Circumstances]] = defaultdict(list)
    for past in past_of(session, time_zone, last, sorted({visit.person for _, visit in visits})):
        own[past.person].append(past)
    pasts = {person: rules.past(known) for person, known in own.items()}
    return {one: rules.risk(visit, pasts.get(visit.person, OwnPast())) for one, visit in visits}
