"""Open a deal without a lead: a person or an organisation, a type, a title, and always the next step (SM-06, SM-13)."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import DealType, StageKind
from crm_desktop.models.people.organization import Organization
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.rules.deal_moves import basic_type, begin, stage_of
from crm_desktop.rules.following import plan_first
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.planning import PersonNotActive
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.deals.change_deal import DealFacts, TitleNeeded, set_facts


class CustomerNeeded(Problem):
    """A deal is with a person or an organisation."""

    code = "deal.customer_needed"


class TypeArchived(Problem):
    """No new deals of a type that was put away. Facts: name."""

    code = "deal.type_archived"


@dataclass(frozen=True)
class CreateDeal:
    """Of the basic type unless another is named; `next` None plans the preset first step for today.

    Without owner and team it is its maker's.
    """

    title: str
    person_id: UUID | None = None
    organization_id: UUID | None = None
    deal_type_id: UUID | None = None
    facts: DealFacts = field(default_factory=DealFacts)
    next: ProposedStep | None = None


def create_deal(work: UnitOfWork, order: CreateDeal) -> Deal:
    work.require(Right.DEALS_CHANGE)
    if not order.title.strip():
        raise TitleNeeded
    _check_customer(work, order)
    pipeline = _type(work, order)
    stage = stage_of(work.session, pipeline.id, StageKind.OPEN)
    deal = work.add(
        Deal(
            title=order.title.strip(),
            deal_type_id=pipeline.id,
            stage_id=stage.id,
            status=DealStatus.OPEN,
            person_id=order.person_id,
            organization_id=order.organization_id,
            opened_on=work.today,
        )
    )
    work.session.flush()
    set_facts(work, deal, order.facts)
    if deal.owner_id is None and deal.team_id is None:
        deal.owner_id = work.actor.user_id
    begin(work, deal, pipeline, stage, MoveCause.HAND)
    plan_first(work, deal_id=deal.id, step=order.next)
    return deal


def _check_customer(work: UnitOfWork, order: CreateDeal) -> None:
    if order.person_id is None and order.organization_id is None:
        raise CustomerNeeded
    if order.organization_id is not None:
        work.get(Organization, order.organization_id)
    if order.person_id is not None:
        person = work.get(Person, order.person_id)
        if person.status is not PersonStatus.ACTIVE:
            raise PersonNotActive(name=person.full_name)


def _type(work: UnitOfWork, order: CreateDeal) -> DealType:
    if order.deal_type_id is None:
        return basic_type(work.session)
    found = work.get(DealType, order.deal_type_id)
    if found.is_archived:
        raise TypeArchived(name=found.name)
    return found
