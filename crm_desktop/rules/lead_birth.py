"""How a lead begins: with its services, its deal in the first stage, and a planned step (C24-13, C24-35)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.deals.deal import Deal, DealService, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.work.lead import Lead, LeadService, LeadStatus, Priority
from crm_desktop.rules.deal_moves import basic_type, begin, stage_of
from crm_desktop.rules.following import plan_first
from crm_desktop.rules.history import names_of, role_names, tell, whose
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.performers import Performer
from crm_desktop.rules.places import performer_place
from crm_desktop.rules.planning import OnePerformer, PersonNotActive
from crm_desktop.store.unit_of_work import UnitOfWork


class ChannelInactive(Problem):
    """An ended method stays on old leads but cannot be chosen for a new one (C24-42)."""

    code = "lead.channel_inactive"


@dataclass(frozen=True)
class Wish:
    """What is known of a new lead; without assignee and team it is its maker's.

    `came_that_way`: the channel is no choice of today but the request's, and may have ended since.
    """

    title: str = ""
    priority: Priority = Priority.NORMAL
    service_ids: tuple[UUID, ...] = ()
    channel_id: UUID | None = None
    assignee_id: UUID | None = None
    team_id: UUID | None = None
    feedback_id: UUID | None = None
    description: str | None = None
    request_id: UUID | None = None
    first_step: ProposedStep | None = None
    came_that_way: bool = False


def bear_lead(work: UnitOfWork, person: Person, wish: Wish) -> Lead:
    """The lead of one person; `first_step` None plans the preset first contact for today."""
    if person.status is not PersonStatus.ACTIVE:
        raise PersonNotActive(name=person.full_name)
    if wish.assignee_id is not None and wish.team_id is not None:
        raise OnePerformer
    channel = work.session.get(Channel, wish.channel_id) if wish.channel_id is not None else None
    if channel is not None and not channel.is_active and not wish.came_that_way:
        raise ChannelInactive(name=channel.name)
    owner = Performer(wish.assignee_id, wish.team_id)
    if wish.assignee_id is None and wish.team_id is None:
        owner = Performer(work.actor.user_id)
    lead = _lead(work, person, wish, owner)
    _tell_born(work, lead, wish, channel)
    _bear_deal(work, lead, wish)
    plan_first(work, lead_id=lead.id, step=wish.first_step)
    return lead


def _lead(work: UnitOfWork, person: Person, wish: Wish, owner: Performer) -> Lead:
    lead = work.add(
        Lead(
            branch_id=performer_place(work, owner.user_id),
            title=wish.title.strip() or person.full_name,
            person_id=person.id,
            status=LeadStatus.NEW,
            priority=wish.priority,
            channel_id=wish.channel_id,
            assignee_id=owner.user_id,
            team_id=owner.team_id,
            request_id=wish.request_id,
            feedback_id=wish.feedback_id,
            description=wish.description,
            status_at=work.now,
        )
    )
    for service_id in dict.fromkeys(wish.service_ids):
        work.add(LeadService(lead_id=lead.id, service_id=service_id))
    return lead


def _tell_born(work: UnitOfWork, lead: Lead, wish: Wish, channel: Channel | None) -> None:
    tell(
        work,
        TimelineKind.LEAD_CREATED,
        lead.person_id,
        lead,
        text=lead.description,
        title=lead.title,
        priority=lead.priority,
        role=role_names(work.session, work.actor.user_id),
        services=names_of(work.session, Service, wish.service_ids),
        channel=channel.name if channel is not None else None,
        assignee=whose(work.session, lead.assignee_id, lead.team_id),
    )


def _bear_deal(work: UnitOfWork, lead: Lead, wish: Wish) -> Deal:
    pipeline = basic_type(work.session)
    stage = stage_of(work.session, pipeline.id, StageKind.OPEN)
    deal = work.add(
        Deal(
            title=lead.title,
            deal_type_id=pipeline.id,
            stage_id=stage.id,
            status=DealStatus.OPEN,
            person_id=lead.person_id,
            lead_id=lead.id,
            channel_id=lead.channel_id,
            owner_id=lead.assignee_id,
            team_id=lead.team_id,
            opened_on=work.today,
        )
    )
    for service_id in dict.fromkeys(wish.service_ids):
        work.add(DealService(deal_id=deal.id, service_id=service_id, count=1))
    begin(work, deal, pipeline, stage, MoveCause.RULE)
    return deal
