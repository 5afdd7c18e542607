"""A deal as a card of the board: whose, what it is worth, how long it has stood there and what is planned next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, DealStatus, StageHistory
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.models.people.organization import Organization
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.keyset import in_order

TABLES = frozenset(
    {"deal", "stage", "stage_history", "person", "phone", "contact_point", "organization", "user_account", "task"}
)


@dataclass(frozen=True)
class DealCard:
    """`since` is when it came to its stage, `max_days` how long it may stay; `next_on` the day of its next task."""

    id: UUID
    title: str
    deal_type_id: UUID
    stage_id: UUID
    status: DealStatus
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    organization: str | None
    lead_id: UUID | None
    owner: str | None
    amount: int | None
    since: datetime
    max_days: int | None
    phone: str | None = None
    next_title: str | None = None
    next_on: date | None = None

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)

    def days_here(self, now: datetime) -> int:
        return max((now - self.since).days, 0)

    def is_too_long(self, now: datetime) -> bool:
        return self.max_days is not None and self.status is DealStatus.OPEN and self.days_here(now) > self.max_days


def deal_cards(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[DealCard]:
    entered = (
        select(func.max(StageHistory.at))
        .where(
            StageHistory.deal_id == Deal.id,
            StageHistory.to_stage_id == Deal.stage_id,
            StageHistory.deleted_at.is_(None),
        )
        .scalar_subquery()
    )
    statement = (
        select(
            Deal.id, Deal.title, Deal.deal_type_id, Deal.stage_id, Deal.status, Person.id.label("person_id"),
            Person.given_name, Person.family_name, Organization.name.label("organization"), Deal.lead_id,
            User.display_name.label("owner"), Deal.amount, func.coalesce(entered, Deal.created_at).label("since"),
            Stage.max_days,
        )
        .join(Stage, Stage.id == Deal.stage_id)
        .outerjoin(Person, and_(Person.id == Deal.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(Organization, Organization.id == Deal.organization_id)
        .outerjoin(User, User.id == Deal.owner_id)
        .where(Deal.id.in_(ids))
    )  # fmt: skip
    found = session.execute(seen(statement, actor, Deal)).all()
    phones = phone_looks(session, [row.person_id for row in found])
    coming = _coming(session, [row.id for row in found])
    rows = {}
    for row in found:
        title, day = coming.get(row.id, (None, None))
        rows[row.id] = DealCard(**row._asdict(), phone=phones.get(row.person_id), next_title=title, next_on=day)
    return in_order(ids, rows)


def _coming(session: Session, ids: Iterable[UUID]) -> dict[UUID, tuple[str, date]]:
    """The earliest planned task of each; whoever sees a deal may know that it is not forgotten."""
    statement = (
        select(Task.deal_id, Task.title, Task.due_on)
        .where(Task.deal_id.in_(list(ids)), Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))
        .order_by(Task.due_on.desc(), Task.id.desc())
    )
    found = session.execute(statement)
    return {deal_id: (title, due_on) for deal_id, title, due_on in found if deal_id is not None}
