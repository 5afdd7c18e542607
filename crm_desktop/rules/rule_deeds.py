"""What a transition rule does to a deal: another stage, a task, another owner, a tag (MIS-22)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.models.deals.transition_rule import RuleDeed, TransitionRule
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.result import Closes
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.queries.deals.rule_words import DeedFacts
from crm_desktop.rules.deal_moves import enter
from crm_desktop.rules.due import When
from crm_desktop.rules.lead_follow import close
from crm_desktop.rules.open_work import still_open
from crm_desktop.rules.performers import owner_of
from crm_desktop.rules.planning import Plan, plan_task
from crm_desktop.store.unit_of_work import UnitOfWork


def do_deed(work: UnitOfWork, rule: TransitionRule, deal: Deal, once: UUID | None = None) -> bool:
    """False when there was nothing to do. `once` is the id of the task or tag use that must not be made twice."""
    facts = DeedFacts.of(rule.deed_facts)
    match rule.deed:
        case RuleDeed.SET_STAGE:
            return _set_stage(work, rule, deal, facts)
        case RuleDeed.CREATE_TASK:
            return _create_task(work, deal, facts, once)
        case RuleDeed.ASSIGN:
            return _assign(work, deal, facts)
        case RuleDeed.PUT_TAG:
            return _put_tag(work, deal, facts, once)


def _set_stage(work: UnitOfWork, rule: TransitionRule, deal: Deal, facts: DeedFacts) -> bool:
    """Only people lose a deal, for they know why (FC-18)."""
    stage = work.session.get(Stage, facts.stage_id) if facts.stage_id is not None else None
    if stage is None or stage.deleted_at is not None or stage.kind is StageKind.LOST:
        return False
    if deal.status is not DealStatus.OPEN or stage.deal_type_id != deal.deal_type_id or stage.id == deal.stage_id:
        return False
    enter(work, deal, stage, MoveCause.RULE, rule.id)
    if stage.kind is StageKind.WON:
        lead = work.session.get(Lead, deal.lead_id) if deal.lead_id is not None else None
        close(work, lead, deal, Closes.WON)
    return True


def _create_task(work: UnitOfWork, deal: Deal, facts: DeedFacts, once: UUID | None) -> bool:
    template = work.session.get(TaskTemplate, facts.template_id) if facts.template_id is not None else None
    if template is None or template.is_archived or template.deleted_at is not None:
        return False
    if once is not None and work.session.get(Task, once) is not None:
        return False
    person = work.session.get(Person, deal.person_id) if deal.person_id is not None else None
    if person is None and template.task_type is TaskType.PERSONAL_CALL:
        return False
    if person is not None and (person.status is not PersonStatus.ACTIVE or person.deleted_at is not None):
        return False
    is_internal = template.task_type is TaskType.INTERNAL
    lead_id, deal_id = still_open(work.session, deal.lead_id, deal.id)
    if person is None and deal_id is None and not is_internal:
        return False
    plan_task(
        work,
        Plan(
            template_id=template.id,
            when=When(on=work.today + timedelta(days=facts.days or 0)),
            person_id=None if is_internal else deal.person_id,
            lead_id=None if is_internal else lead_id,
            deal_id=None if is_internal else deal_id,
            performer=owner_of(work.session, deal.lead_id, deal.id),
            id=once,
        ),
    )
    return True


def _assign(work: UnitOfWork, deal: Deal, facts: DeedFacts) -> bool:
    wanted = (facts.user_id, None if facts.user_id is not None else facts.team_id)
    if wanted == (None, None) or wanted == (deal.owner_id, deal.team_id):
        return False
    deal.owner_id, deal.team_id = wanted
    return True


def _put_tag(work: UnitOfWork, deal: Deal, facts: DeedFacts, once: UUID | None) -> bool:
    tag = work.session.get(Tag, facts.tag_id) if facts.tag_id is not None else None
    if tag is None or tag.deleted_at is not None:
        return False
    if once is not None and work.session.get(TagUse, once) is not None:
        return False
    uses = select(TagUse.id).where(TagUse.record_table == "deal", TagUse.record_id == deal.id)
    if work.session.scalar(uses.where(TagUse.tag_id == tag.id, TagUse.deleted_at.is_(None)).limit(1)) is not None:
        return False
    work.add(TagUse(id=once, tag_id=tag.id, record_table="deal", record_id=deal.id))
    return True
