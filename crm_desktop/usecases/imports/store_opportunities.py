"""Store opportunities as deals with their owners, products, stages, history and next steps (FC-30, FC-18)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.clock import start_of_day
from crm_desktop.models.admin.branch import Clinic
from crm_desktop.models.deals.deal import Deal, DealService, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.models.money.service import Service, ServiceKind
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.organization import Organization
from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.deal_moves import STATUS_OF
from crm_desktop.rules.due import working_day
from crm_desktop.rules.imports.incoming import DealForNobody, IncomingRow, RowOutcome, UnknownStage
from crm_desktop.rules.imports.keys import known_by_key
from crm_desktop.rules.imports.people_named import look_up_people, person_of
from crm_desktop.rules.imports.pipelines import Pipeline, pipeline_of
from crm_desktop.rules.imports.run import ImportRun, StoreGroup
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork

_TITLE = 200
# Currencies that are counted without a smaller unit; the others have hundredths (see i18n/numbers.py).
_WHOLE = frozenset({"IRR", "JPY", "KRW"})


@dataclass(frozen=True)
class _Around:
    """What all rows of a group share."""

    work: UnitOfWork
    bulk: Bulk
    run: ImportRun
    pipeline: Pipeline
    unit: int


def store_opportunities(work: UnitOfWork, order: StoreGroup) -> Sequence[RowOutcome]:
    run = order.run
    outcomes = known_by_key(work, run, order.rows, Deal, Deal.external_id)
    look_up_people(work, run, order.rows)
    currency = work.session.scalars(select(Clinic.currency).limit(1)).first()
    unit = 1 if currency in _WHOLE else 100
    around = _Around(work, Bulk(work), run, pipeline_of(work, run), unit)
    for row in order.rows:
        if row.number in outcomes:
            continue
        outcome = order.again(row) or _store(around, row)
        if outcome is not None:
            outcomes[row.number] = outcome
    work.session.flush()
    around.bulk.flush()
    return list(outcomes.values())


def _store(around: _Around, row: IncomingRow) -> RowOutcome | None:
    stage = around.pipeline.stage(row.text("stage"))
    if stage is None:
        reason = UnknownStage(text=row.text("stage"), stages=", ".join(around.pipeline.names))
        return RowOutcome(row.number, RowFate.REFUSED, None, (("stage", reason),))
    work, bulk, run = around.work, around.bulk, around.run
    branch_id = run.names.branch(work, name) if (name := row.text("branch")) else work.actor.branch_id
    owner_id = run.names.user(work, name, branch_id) if (name := row.text("owner")) else work.actor.user_id
    team_id = run.names.team_of(work, name, owner_id, branch_id) if (name := row.text("manager")) else None
    service_id = (
        run.names.found_or_made(work, Service, name, kind=ServiceKind.PRODUCT)
        if (name := row.text("product"))
        else None
    )
    organization = row.text("organization")
    organization_id = run.names.found_or_made(work, Organization, organization) if organization else None
    person_id = person_of(work, bulk, run, row, name=row.text("person"))
    title = row.text("title") or " · ".join(filter(None, (row.text("product"), organization or row.text("person"))))
    amount = _amount(row, around.unit)
    closed_on = row.day("closed_on") if stage.kind is not StageKind.OPEN else None
    deal_id = bulk.add(
        Deal,
        title=(title or run.title)[:_TITLE],
        deal_type_id=around.pipeline.deal_type_id,
        stage_id=stage.id,
        status=STATUS_OF[stage.kind],
        person_id=person_id,
        organization_id=organization_id,
        owner_id=owner_id,
        team_id=team_id,
        branch_id=branch_id,
        amount=amount,
        opened_on=row.day("opened_on"),
        expected_close_on=row.day("closed_on") if stage.kind is StageKind.OPEN else None,
        closed_on=closed_on or (work.today if stage.kind is not StageKind.OPEN else None),
        closed_at=_moment(work, row, "closed_on") if stage.kind is not StageKind.OPEN else None,
        external_id=row.text("external_id") or None,
    )
    if service_id is not None:
        bulk.add(DealService, deal_id=deal_id, service_id=service_id, amount=amount, branch_id=branch_id)
    _add_history(around, row, deal_id, stage.id, stage.kind, owner_id, branch_id)
    if person_id is not None:
        facts = {"title": title, "after": stage.name, "status": STATUS_OF[stage.kind].value, "cause": "import"}
        at = _moment(work, row, "opened_on")
        bulk.add(
            TimelineEntry, person_id=person_id, at=at, kind=TimelineKind.DEAL_CREATED, by=owner_id,
            record_table="deal", record_id=deal_id, facts=facts,
        )  # fmt: skip
    if stage.kind is StageKind.LOST:
        tag_id = run.names.found_or_made(work, Tag, run.words.unknown_reason, is_lost_reason=True)
        bulk.add(TagUse, tag_id=tag_id, record_table="deal", record_id=deal_id, branch_id=branch_id)
    if STATUS_OF[stage.kind] is DealStatus.OPEN:
        _add_step(around, row, deal_id, person_id, owner_id, branch_id, title)
    if person_id is None and organization_id is None:
        return RowOutcome(row.number, RowFate.MADE, deal_id, (("", DealForNobody()),))
    return None


def _amount(row: IncomingRow, unit: int) -> int | None:
    value = row.values.get("amount")
    if not isinstance(value, int | Decimal):
        return None
    return int((Decimal(value) * unit).quantize(Decimal(1), ROUND_HALF_EVEN))


def _moment(work: UnitOfWork, row: IncomingRow, name: str) -> datetime:
    """The beginning of that day in the branch; now, when the file does not say."""
    day = row.day(name)
    return start_of_day(day, work.branch.time_zone) if day is not None else work.now


def _add_history(
    around: _Around,
    row: IncomingRow,
    deal_id: UUID,
    stage_id: UUID,
    kind: StageKind,
    owner_id: UUID | None,
    branch_id: UUID | None,
) -> None:
    """How it began, and for a closed deal how it ended, on the days that the file gives."""
    entered = around.pipeline.first_open if kind is not StageKind.OPEN else stage_id
    moves: list[tuple[UUID | None, UUID, str]] = [(None, entered, "opened_on")]
    if kind is not StageKind.OPEN:
        moves.append((entered, stage_id, "closed_on"))
    for before, after, day in moves:
        around.bulk.add(
            StageHistory,
            deal_id=deal_id,
            from_stage_id=before,
            to_stage_id=after,
            at=_moment(around.work, row, day),
            by=owner_id,
            cause=MoveCause.IMPORT,
            branch_id=branch_id,
        )


def _add_step(
    around: _Around,
    row: IncomingRow,
    deal_id: UUID,
    person_id: UUID | None,
    owner_id: UUID | None,
    branch_id: UUID | None,
    title: str,
) -> None:
    """The next step that the map names; without one `check` will find the deal (B5)."""
    step, work = row.step, around.work
    if step is None:
        return
    also = TaskType.PERSONAL_CALL if person_id is not None else None
    template_id, task_type = around.run.names.template(work, step.template, TaskType.OTHER_CLIENT, also=also)
    performer_id = around.run.names.user(work, step.performer, branch_id) if step.performer else owner_id
    around.bulk.add(
        Task,
        template_id=template_id,
        task_type=task_type,
        title=f"{step.template}: {title}"[:_TITLE] if title else step.template[:_TITLE],
        person_id=person_id,
        deal_id=deal_id,
        author_id=work.actor.user_id,
        performer_id=performer_id,
        due_on=working_day(work.today + timedelta(days=step.in_days), work.branch.days_off),
        branch_id=branch_id,
    )
