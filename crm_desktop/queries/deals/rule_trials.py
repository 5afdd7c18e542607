"""What a transition rule would have done in days gone by; nothing is written (MIS-22, the dry run of A7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, literal, null, or_, select
from sqlalchemy.orm import Session, aliased

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.columns import UtcDateTime
from crm_desktop.models.deals.deal import Deal, StageHistory
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.models.money.payment import Payment, PaymentKind
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts
from crm_desktop.store.access import may_see, seen

TABLES = frozenset({"deal", "stage_history", "task", "lead", "appointment", "admission", "payment", "timeline_entry"})
LISTED = 200


@dataclass(frozen=True)
class Trial:
    """The rule as it is on the form, perhaps not saved yet."""

    event: RuleEvent
    condition: Condition
    deed: RuleDeed
    deed_facts: DeedFacts
    deal_type_id: UUID | None = None


@dataclass(frozen=True)
class TrialRow:
    """`at` is the first time the rule would have acted on the deal, `stage` where it stood then."""

    id: UUID
    title: str
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    at: datetime
    stage: str | None

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


@dataclass(frozen=True)
class TrialFound:
    """`count` deals in all, the latest LISTED of them as rows."""

    count: int
    rows: tuple[TrialRow, ...]


def rule_trial(session: Session, actor: Actor, trial: Trial, since: datetime, until: datetime) -> TrialFound:
    """Of deals that the asker may see. Each deal counts once, however often the rule would have acted."""
    events = _EVENTS[trial.event](trial.condition, since, until).subquery()
    stood = func.coalesce(events.c.stood_id, _stood_before(events.c.deal_id, events.c.at), Deal.stage_id)
    first = (
        select(events.c.deal_id, func.min(events.c.at).label("at"), stood.label("stage_id"))
        .join(Deal, Deal.id == events.c.deal_id)
        .where(*_held(trial, stood))
        .group_by(events.c.deal_id)
    )
    found = seen(first, actor, Deal).subquery()
    count = session.scalar(select(func.count()).select_from(found)) or 0
    rows = (
        select(Deal.id, Deal.title, Person.id, Person.given_name, Person.family_name, found.c.at, Stage.name)
        .join(found, found.c.deal_id == Deal.id)
        .outerjoin(Person, and_(Person.id == Deal.person_id, may_see(actor, Person)))
        .outerjoin(Stage, Stage.id == found.c.stage_id)
        .order_by(found.c.at.desc(), Deal.id)
        .limit(LISTED)
    )
    return TrialFound(count, tuple(TrialRow(*row) for row in session.execute(rows)))


def _held(trial: Trial, stood: ColumnElement[Any]) -> list[ColumnElement[bool]]:
    held: list[ColumnElement[bool]] = []
    if trial.deal_type_id is not None:
        held.append(Deal.deal_type_id == trial.deal_type_id)
    if trial.condition.at_stage_id is not None:
        held.append(stood == trial.condition.at_stage_id)
    if trial.deed is RuleDeed.SET_STAGE and trial.deed_facts.stage_id is not None:
        # It moves open deals of the stage's own pipeline that do not stand there already.
        target, here = aliased(Stage), aliased(Stage)
        same = select(target.deal_type_id).where(target.id == trial.deed_facts.stage_id).scalar_subquery()
        kind = select(here.kind).where(here.id == stood).scalar_subquery()
        held += [stood != trial.deed_facts.stage_id, Deal.deal_type_id == same, kind == "open"]
    return held


def _stood_before(deal_id: Any, at: Any) -> Any:
    """The stage that the deal was in just before that moment."""
    return (
        select(StageHistory.to_stage_id)
        .where(StageHistory.deal_id == deal_id, StageHistory.at < at, StageHistory.deleted_at.is_(None))
        .order_by(StageHistory.at.desc(), StageHistory.id.desc())
        .limit(1)
        .scalar_subquery()
    )


# ---- what happened, as (deal_id, at, stood_id)

Events = Select[*tuple[Any, ...]]
NOWHERE = null().label("stood_id")


def _tasks_done(asked: Condition, since: datetime, until: datetime) -> Events:
    statement = select(Task.deal_id, Task.done_at.label("at"), NOWHERE).where(
        Task.done_at >= since,
        Task.done_at <= until,
        Task.status == TaskStatus.DONE,
        Task.deal_id.is_not(None),
        Task.deleted_at.is_(None),
    )
    if asked.template_id is not None:
        statement = statement.where(Task.template_id == asked.template_id)
    if asked.result_id is not None:
        statement = statement.where(Task.result_id == asked.result_id)
    return statement


def _lead_statuses(asked: Condition, since: datetime, until: datetime) -> Events:
    """The history of each lead that changed since then is in its person's timeline."""
    statement = (
        select(Deal.id.label("deal_id"), TimelineEntry.at, NOWHERE)
        .join(Lead, Lead.id == Deal.lead_id)
        .join(TimelineEntry, and_(TimelineEntry.person_id == Lead.person_id, TimelineEntry.record_id == Lead.id))
        .where(Lead.status_at >= since, *_told(TimelineKind.LEAD_STATUS, since, until))
    )
    return statement.where(_fact("after") == asked.status) if asked.status is not None else statement


def _visit_statuses(asked: Condition, since: datetime, until: datetime) -> Events:
    changed = func.coalesce(Appointment.status_at, Appointment.created_at)
    statement = (
        select(Deal.id.label("deal_id"), TimelineEntry.at, NOWHERE)
        .select_from(Appointment)
        .join(Deal, or_(Deal.id == Appointment.deal_id, and_(*_of_lead(Appointment))))
        .join(
            TimelineEntry,
            and_(TimelineEntry.person_id == Appointment.person_id, TimelineEntry.record_id == Appointment.id),
        )
        .where(changed >= since, *_told(TimelineKind.APPOINTMENT, since, until))
    )
    return statement.where(_fact("status") == asked.status) if asked.status is not None else statement


def _stages_entered(asked: Condition, since: datetime, until: datetime) -> Events:
    statement = select(StageHistory.deal_id, StageHistory.at, StageHistory.to_stage_id.label("stood_id")).where(
        StageHistory.at >= since, StageHistory.at <= until, StageHistory.deleted_at.is_(None)
    )
    return statement.where(StageHistory.to_stage_id == asked.stage_id) if asked.stage_id is not None else statement


def _long_stays(asked: Condition, since: datetime, until: datetime) -> Events:
    """A stay counts on the day when it became too long, if the deal was still there."""
    later = aliased(StageHistory)
    left = (
        select(func.min(later.at))
        .where(later.deal_id == StageHistory.deal_id, later.at > StageHistory.at, later.deleted_at.is_(None))
        .scalar_subquery()
    )
    longest = literal(asked.days) if asked.days is not None else Stage.max_days
    lasted = func.julianday(func.coalesce(left, _moment(until))) - func.julianday(StageHistory.at)
    began = func.julianday(_moment(until)) - func.julianday(StageHistory.at)
    statement = (
        select(StageHistory.deal_id, StageHistory.at, StageHistory.to_stage_id.label("stood_id"))
        .join(Stage, Stage.id == StageHistory.to_stage_id)
        .where(
            Stage.kind == "open",
            longest.is_not(None),
            lasted >= longest,
            began < longest + (until - since) / timedelta(days=1),
            StageHistory.deleted_at.is_(None),
        )
    )
    return statement.where(StageHistory.to_stage_id == asked.stage_id) if asked.stage_id is not None else statement


def _payments(asked: Condition, since: datetime, until: datetime) -> Events:
    """Of the visit's deal, else of the person's only one."""
    several = aliased(Deal)
    others = select(several.id).where(several.person_id == Payment.person_id, several.id != Deal.id).exists()
    mine = and_(Appointment.id.is_(None), Admission.id.is_(None), Deal.person_id == Payment.person_id, ~others)
    return (
        select(Deal.id.label("deal_id"), Payment.at, NOWHERE)
        .select_from(Payment)
        .outerjoin(Appointment, Appointment.id == Payment.appointment_id)
        .outerjoin(Admission, Admission.id == Payment.admission_id)
        .join(Deal, or_(Deal.id == func.coalesce(Appointment.deal_id, Admission.deal_id), mine))
        .where(
            Payment.at >= since,
            Payment.at <= until,
            Payment.kind != PaymentKind.REFUND,
            Payment.deleted_at.is_(None),
        )
    )


def _of_lead(model: type[Appointment]) -> list[ColumnElement[bool]]:
    return [model.deal_id.is_(None), Deal.lead_id == model.lead_id]


def _told(kind: TimelineKind, since: datetime, until: datetime) -> list[ColumnElement[bool]]:
    return [
        TimelineEntry.kind == kind,
        TimelineEntry.at >= since,
        TimelineEntry.at <= until,
        TimelineEntry.deleted_at.is_(None),
    ]


def _moment(at: datetime) -> ColumnElement[datetime]:
    return literal(at, UtcDateTime())


def _fact(name: str) -> ColumnElement[Any]:
    fact: ColumnElement[Any] = TimelineEntry.facts[name].as_string()
    return fact


_EVENTS = {
    RuleEvent.TASK_DONE: _tasks_done,
    RuleEvent.LEAD_STATUS: _lead_statuses,
    RuleEvent.APPOINTMENT_STATUS: _visit_statuses,
    RuleEvent.STAGE_ENTERED: _stages_entered,
    RuleEvent.STAGE_TOO_LONG: _long_stays,
    RuleEvent.PAYMENT: _payments,
}
