"""How deals go through their stages; every move leaves its line in the stage history."""

from __future__ import annotations

import enum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.deal import Deal, DealService, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.models.deals.transition_rule import RuleEvent
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.rules.happenings import happened
from crm_desktop.rules.history import name_of, tell
from crm_desktop.rules.lost_reasons import drop_reasons
from crm_desktop.store.unit_of_work import UnitOfWork

STATUS_OF = {
    StageKind.OPEN: DealStatus.OPEN,
    StageKind.WON: DealStatus.WON,
    StageKind.LOST: DealStatus.LOST,
}


class RequiredField(enum.StrEnum):
    """What a stage can ask to be filled in before a deal comes to it by hand (FC-47)."""

    AMOUNT = "amount"
    EXPECTED_CLOSE_ON = "expected_close_on"
    SERVICE = "service"
    CHANNEL = "channel"
    OWNER = "owner"


class NoPipeline(Problem):
    """There is no basic deal type with the stage that is needed."""

    code = "process.no_pipeline"


class FieldsNeeded(Problem):
    """The stage wants something filled in first; `fields` are words of RequiredField."""

    code = "deal.fields_needed"


def required_fields(stage: Stage) -> list[RequiredField]:
    return [RequiredField(word) for word in stage.required_fields.split(",") if word]


def missing_fields(session: Session, deal: Deal, stage: Stage) -> list[RequiredField]:
    return [field for field in required_fields(stage) if not _has(session, deal, field)]


def require_fields(session: Session, deal: Deal, stage: Stage) -> None:
    """Raise FieldsNeeded with the names of what is missing."""
    missing = missing_fields(session, deal, stage)
    if missing:
        raise FieldsNeeded(title=deal.title, stage=stage.name, fields=",".join(missing))


def _has(session: Session, deal: Deal, field: RequiredField) -> bool:
    match field:
        case RequiredField.SERVICE:
            of = select(DealService.id).where(DealService.deal_id == deal.id, DealService.deleted_at.is_(None))
            return session.scalar(of.limit(1)) is not None
        case RequiredField.OWNER:
            return deal.owner_id is not None or deal.team_id is not None
        case RequiredField.CHANNEL:
            return deal.channel_id is not None
        case RequiredField.AMOUNT:
            return deal.amount is not None
        case RequiredField.EXPECTED_CLOSE_ON:
            return deal.expected_close_on is not None


def basic_type(session: Session) -> DealType:
    found = session.scalars(
        select(DealType)
        .where(DealType.is_basic.is_(True), DealType.deleted_at.is_(None))
        .order_by(DealType.created_at, DealType.id)
    ).first()
    if found is None:
        raise NoPipeline
    return found


def stage_of(session: Session, deal_type_id: UUID, kind: StageKind) -> Stage:
    """The first stage of that kind in the pipeline's order."""
    found = session.scalars(
        select(Stage)
        .where(Stage.deal_type_id == deal_type_id, Stage.kind == kind, Stage.deleted_at.is_(None))
        .order_by(Stage.position, Stage.id)
    ).first()
    if found is None:
        raise NoPipeline
    return found


def deal_of(session: Session, lead_id: UUID, status: DealStatus) -> Deal | None:
    """The lead's latest deal of that status; a lead has one, unless data was imported otherwise."""
    return session.scalars(
        select(Deal)
        .where(Deal.lead_id == lead_id, Deal.status == status, Deal.deleted_at.is_(None))
        .order_by(Deal.created_at.desc(), Deal.id.desc())
    ).first()


def open_deals_of(session: Session, lead_id: UUID) -> list[Deal]:
    return list(
        session.scalars(
            select(Deal).where(Deal.lead_id == lead_id, Deal.status == DealStatus.OPEN, Deal.deleted_at.is_(None))
        )
    )


def begin(work: UnitOfWork, deal: Deal, pipeline: DealType, stage: Stage, cause: MoveCause) -> None:
    """Its history begins in the stage it was made in."""
    work.add(
        StageHistory(
            deal_id=deal.id,
            from_stage_id=None,
            to_stage_id=stage.id,
            at=work.now,
            by=work.actor.user_id,
            cause=cause,
        )
    )
    happened(work, RuleEvent.STAGE_ENTERED, deal_id=deal.id, stage_id=stage.id)
    tell(
        work,
        TimelineKind.DEAL_CREATED,
        deal.person_id,
        deal,
        title=deal.title,
        pipeline=pipeline.name,
        stage=stage.name,
    )


def enter(
    work: UnitOfWork,
    deal: Deal,
    stage: Stage,
    cause: MoveCause,
    rule_id: UUID | None = None,
    *,
    rules_follow: bool = True,
) -> None:
    """Put the deal into the stage; its status follows the stage's kind.

    `rules_follow` off where it was the pipeline that changed, not the deal.
    """
    if deal.stage_id == stage.id and deal.status is STATUS_OF[stage.kind]:
        return
    before = name_of(work.session, Stage, deal.stage_id)
    work.add(
        StageHistory(
            deal_id=deal.id,
            from_stage_id=deal.stage_id,
            to_stage_id=stage.id,
            at=work.now,
            by=work.actor.user_id,
            cause=cause,
            rule_id=rule_id,
        )
    )
    if rules_follow:
        happened(work, RuleEvent.STAGE_ENTERED, deal_id=deal.id, stage_id=stage.id)
    deal.stage_id = stage.id
    deal.status = STATUS_OF[stage.kind]
    closed = deal.status is not DealStatus.OPEN
    deal.closed_on = work.today if closed else None
    deal.closed_at = work.now if closed else None
    tell(
        work,
        TimelineKind.DEAL_STAGE,
        deal.person_id,
        deal,
        title=deal.title,
        before=before,
        after=stage.name,
        status=deal.status,
        cause=cause,
    )


def reopen(work: UnitOfWork, deal: Deal, cause: MoveCause) -> None:
    """Back to the open stage it was in last; its lost reasons stay in the history alone.

    It is no farther than that stage says, so that the last step of a workflow can win it once more.
    """
    drop_reasons(work, deal)
    stage = _last_open_stage(work.session, deal)
    deal.progress = min(deal.progress, stage.progress)
    enter(work, deal, stage, cause)


def _last_open_stage(session: Session, deal: Deal) -> Stage:
    session.flush()
    last = session.scalars(
        select(Stage)
        .join(StageHistory, StageHistory.to_stage_id == Stage.id)
        .where(
            StageHistory.deal_id == deal.id,
            Stage.deal_type_id == deal.deal_type_id,
            Stage.kind == StageKind.OPEN,
            Stage.deleted_at.is_(None),
        )
        .order_by(StageHistory.at.desc(), StageHistory.id.desc())
        .limit(1)
    ).first()
    return last or stage_of(session, deal.deal_type_id, StageKind.OPEN)
