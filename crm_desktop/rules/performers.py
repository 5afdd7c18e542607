"""Who gets a task that the program makes."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.task_template import PerformerRule, TaskTemplate


@dataclass(frozen=True)
class Performer:
    user_id: UUID | None = None
    team_id: UUID | None = None


@dataclass(frozen=True)
class Around:
    """What is known where a task is made: who worked before, who gave the work, whose the lead or deal is."""

    same: Performer
    author_id: UUID | None = None
    lead_id: UUID | None = None
    deal_id: UUID | None = None


def performer_by(session: Session, rule: NextStep | TaskTemplate, around: Around) -> Performer:
    """Somebody who has left the clinic gets nothing more; the work is then anybody's."""
    found = _named(session, rule, around)
    return _still_here(session, found.user_id, found.team_id) or Performer()


def _named(session: Session, rule: NextStep | TaskTemplate, around: Around) -> Performer:
    match rule.performer_rule:
        case PerformerRule.AUTHOR:
            return Performer(around.author_id)
        case PerformerRule.OWNER:
            return owner_of(session, around.lead_id, around.deal_id) or around.same
        case PerformerRule.USER:
            return Performer(rule.performer_id)
        case PerformerRule.TEAM:
            return Performer(team_id=rule.team_id)
        case PerformerRule.NOBODY:
            return Performer()
        case _:
            return around.same


def owner_of(session: Session, lead_id: UUID | None, deal_id: UUID | None) -> Performer | None:
    """None also where the owner has left: their leads stay theirs until somebody takes them, new work does not."""
    lead = session.get(Lead, lead_id) if lead_id is not None else None
    if lead is not None and (found := _still_here(session, lead.assignee_id, lead.team_id)) is not None:
        return found
    deal = session.get(Deal, deal_id) if deal_id is not None else None
    return _still_here(session, deal.owner_id, deal.team_id) if deal is not None else None


def _still_here(session: Session, user_id: UUID | None, team_id: UUID | None) -> Performer | None:
    user = session.get(User, user_id) if user_id is not None else None
    if user is not None and (user.status is UserStatus.LEFT or user.deleted_at is not None):
        user_id = None
    return Performer(user_id, team_id) if user_id is not None or team_id is not None else None
