"""What in the base breaks a rule of the domain: the question `crm-desktop check` asks (domain.md section 4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ForeignKeyConstraint, Select, Table, and_, exists, not_, or_, select
from sqlalchemy.orm import Session, aliased

from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.models.tables import Base, Synced
from crm_desktop.models.work.lead import OPEN_LEADS, Lead, LeadStatus
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.models.work.result import MAY_END, Closes, ExtraField, Result
from crm_desktop.models.work.task import OPEN_TASKS, DateType, Task, TaskStatus, TaskValue
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.calls.breaches import call_rules
from crm_desktop.queries.visits.breaches import visit_rules
from crm_desktop.store.engine import CLIENT

TABLES = frozenset(table.name for table in Base.metadata.sorted_tables)


@dataclass(frozen=True)
class Breach:
    """A row that breaks a rule; `facts` say which, without words of any language."""

    code: str
    table: str
    row_id: UUID
    facts: dict[str, Any] = field(default_factory=dict)


def breaches(session: Session, actor: Actor) -> list[Breach]:
    """Every breach in the whole base, whoever asks: `check` is for the administrator."""
    found = list(_by_condition(session))
    found += _days(session)
    found += _dangling(session)
    return found


def _by_condition(session: Session) -> Iterator[Breach]:
    rules = [*_work_rules(), *_task_rules(), *_deal_rules(), *_process_rules(), *visit_rules(), *call_rules()]
    for code, model, condition in rules:
        statement: Select[Any] = select(model.id).where(model.deleted_at.is_(None), condition).order_by(model.id)
        for row_id in session.scalars(statement):
            yield Breach(code, model.__tablename__, row_id)


Conditions = list[tuple[str, type[Synced], ColumnElement[bool]]]


def _open_task(of: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(of, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))


def _has_reason(table: str, row_id: Any) -> ColumnElement[bool]:
    return (
        exists()
        .where(
            TagUse.record_table == table,
            TagUse.record_id == row_id,
            TagUse.deleted_at.is_(None),
            TagUse.tag_id == Tag.id,
            Tag.is_lost_reason.is_(True),
        )
        .correlate_except(TagUse, Tag)
    )


def _work_rules() -> Conditions:
    resting = exists().where(Lead.id == Deal.lead_id, Lead.status == LeadStatus.STAGNANT)
    return [
        (
            "lead.without_planned_task",
            Lead,
            and_(Lead.status.in_(OPEN_LEADS), not_(_open_task(Task.lead_id == Lead.id))),
        ),
        (
            "deal.without_planned_task",
            Deal,
            and_(Deal.status == DealStatus.OPEN, not_(resting), not_(_open_task(Task.deal_id == Deal.id))),
        ),
        ("lead.lost_without_reason", Lead, and_(Lead.status == LeadStatus.LOST, not_(_has_reason("lead", Lead.id)))),
        ("deal.lost_without_reason", Deal, and_(Deal.status == DealStatus.LOST, not_(_has_reason("deal", Deal.id)))),
        (
            "request.lost_without_reason",
            Request,
            and_(
                Request.status == RequestStatus.LOST,
                Request.merged_into_id.is_(None),
                not_(_has_reason("request", Request.id)),
            ),
        ),
        (
            "request.converted_without_lead",
            Request,
            and_(
                Request.status == RequestStatus.CONVERTED,
                Request.merged_into_id.is_(None),  # the lead of a merged one follows
                not_(exists().where(Lead.request_id == Request.id)),
            ),
        ),
        ("request.answered_without_topic", Request, and_(Request.status == "answered", Request.topic_id.is_(None))),
        (
            "request.in_work_without_handler",
            Request,
            and_(Request.status == RequestStatus.IN_WORK, Request.first_response_at.is_(None)),
        ),
    ]


def _task_rules() -> Conditions:
    is_round = Task.task_type == TaskType.CALL_ROUND
    parent, child = aliased(Task), aliased(Task)
    living_child = and_(child.parent_id == Task.id, child.deleted_at.is_(None))
    dates = {
        "task.range_without_two_days": and_(
            Task.date_type == DateType.RANGE, or_(Task.due_until_on.is_(None), Task.due_until_on < Task.due_on)
        ),
        "task.until_without_range": and_(Task.date_type != DateType.RANGE, Task.due_until_on.is_not(None)),
    }
    no_parent = not_(
        exists().where(
            parent.id == Task.parent_id, parent.task_type == TaskType.CALL_ROUND, parent.deleted_at.is_(None)
        )
    )
    open_child = exists().where(living_child, child.status.in_(OPEN_TASKS)).correlate_except(child)
    any_child = exists().where(living_child).correlate_except(child)
    return [
        *((code, Task, condition) for code, condition in dates.items()),
        (
            "task.done_without_result",
            Task,
            and_(Task.status == TaskStatus.DONE, not_(is_round), or_(Task.result_id.is_(None), Task.done_at.is_(None))),
        ),
        ("task.result_without_done", Task, and_(Task.status != TaskStatus.DONE, Task.result_id.is_not(None))),
        (
            "task.in_work_without_performer",
            Task,
            and_(Task.status == TaskStatus.IN_WORK, or_(Task.performer_id.is_(None), Task.taken_at.is_(None))),
        ),
        ("task.planned_but_taken", Task, and_(Task.status == TaskStatus.PLANNED, Task.taken_at.is_not(None))),
        (
            "task.call_without_person",
            Task,
            and_(Task.task_type == TaskType.PERSONAL_CALL, Task.person_id.is_(None)),
        ),
        (
            "task.client_without_person",
            Task,
            and_(Task.task_type == TaskType.OTHER_CLIENT, Task.person_id.is_(None), Task.deal_id.is_(None)),
        ),
        (
            "task.internal_with_client",
            Task,
            and_(
                Task.task_type == TaskType.INTERNAL,
                or_(Task.person_id.is_not(None), Task.lead_id.is_not(None), Task.deal_id.is_not(None)),
            ),
        ),
        ("task.child_without_round", Task, and_(Task.parent_id.is_not(None), no_parent)),
        ("round.without_calls", Task, and_(is_round, Task.status.in_(OPEN_TASKS), not_(any_child))),
        (
            "round.open_with_all_calls_done",
            Task,
            and_(is_round, Task.status.in_(OPEN_TASKS), any_child, not_(open_child)),
        ),
        (
            "round.closed_with_open_calls",
            Task,
            and_(is_round, Task.status.in_([TaskStatus.DONE, TaskStatus.CANCELLED]), open_child),
        ),
    ]


def _deal_rules() -> Conditions:
    stage = aliased(Stage)
    kinds = {
        DealStatus.OPEN: StageKind.OPEN,
        DealStatus.WON: StageKind.WON,
        DealStatus.LOST: StageKind.LOST,
    }
    other_kind = or_(*(and_(Deal.status == status, stage.kind != kind) for status, kind in kinds.items()))
    sleeping_lead = exists().where(Lead.id == Deal.lead_id, Lead.status == LeadStatus.LOST, Lead.deleted_at.is_(None))
    return [
        (
            "deal.stage_of_another_type",
            Deal,
            exists().where(stage.id == Deal.stage_id, stage.deal_type_id != Deal.deal_type_id).correlate_except(stage),
        ),
        (
            "deal.status_against_stage",
            Deal,
            exists().where(stage.id == Deal.stage_id, other_kind).correlate_except(stage),
        ),
        ("deal.open_on_lost_lead", Deal, and_(Deal.status == DealStatus.OPEN, sleeping_lead)),
        (
            "deal.closed_without_date",
            Deal,
            and_(Deal.status != DealStatus.OPEN, Deal.closed_on.is_(None)),
        ),
        ("deal.open_with_closing_date", Deal, and_(Deal.status == DealStatus.OPEN, Deal.closed_on.is_not(None))),
    ]


def _process_rules() -> Conditions:
    result = aliased(Result)
    asked = exists().where(ExtraField.id == TaskValue.field_id, ExtraField.result_id == Task.result_id)
    return [
        (
            "step.result_may_not_end",
            NextStep,
            and_(
                NextStep.next_template_id.is_(None),
                NextStep.retired_at.is_(None),
                exists().where(result.id == NextStep.result_id, result.kind.not_in(MAY_END)).correlate_except(result),
            ),
        ),
        ("result.kind_may_not_close", Result, and_(Result.closes != Closes.NOTHING, Result.kind.not_in(MAY_END))),
        (
            "value.of_another_result",
            TaskValue,
            exists().where(Task.id == TaskValue.task_id, not_(asked)).correlate_except(Task, ExtraField),
        ),
    ]


def _days(session: Session) -> Iterator[Breach]:
    """The hour of a task falls on its day, as the branch counts days."""
    zones = {row.id: row.time_zone for row in session.execute(select(Branch.id, Branch.time_zone))}
    fallback = next(iter(zones.values()), "UTC")
    timed = session.execute(
        select(Task.id, Task.branch_id, Task.due_on, Task.due_at).where(
            Task.due_at.is_not(None), Task.deleted_at.is_(None), Task.date_type == DateType.ONCE
        )
    )
    for row in timed:
        zone = zones.get(row.branch_id, fallback) if row.branch_id is not None else fallback
        if day_of(row.due_at, zone) != row.due_on:
            yield Breach("task.hour_on_another_day", "task", row.id, {"due_on": row.due_on.isoformat()})


def _dangling(session: Session) -> Iterator[Breach]:
    """References to rows that are not there; the writer checks them, an import past it or a damaged file may not.

    Not asked of a base that has a server: it holds only what its person may see, and the server checks them.
    """
    if session.get(StationFact, CLIENT) is not None:
        return
    for table in Base.metadata.sorted_tables:
        if "deleted_at" not in table.c or "id" not in table.c:
            continue
        for constraint in table.foreign_key_constraints:
            yield from _dangling_by(session, table, constraint)


def _dangling_by(session: Session, table: Table, constraint: ForeignKeyConstraint) -> Iterator[Breach]:
    column = constraint.columns[0]
    target = constraint.elements[0].column
    there = target.table.alias()
    rows = session.scalars(
        select(table.c.id).where(
            column.is_not(None), not_(exists().where(there.c[target.name] == column).correlate(table))
        )
    )
    for row_id in rows:
        yield Breach("row.dangling_reference", table.name, row_id, {"column": column.name})
