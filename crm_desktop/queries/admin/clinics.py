"""The clinic and its branches as screens need them: name, money, what clients are called, working days."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch, Clinic

TABLES = frozenset({"clinic", "branch"})


@dataclass(frozen=True)
class ClinicRow:
    id: UUID
    name: str
    currency: str
    shows_toman: bool
    client_word: str


@dataclass(frozen=True)
class BranchRow:
    id: UUID
    name: str
    time_zone: str
    region: str
    days_off: str
    opens_at: str
    closes_at: str
    is_active: bool


def clinic_row(session: Session, actor: Actor) -> ClinicRow | None:
    """None: the base has not been set up yet."""
    statement = (
        select(Clinic.id, Clinic.name, Clinic.currency, Clinic.shows_toman, Clinic.client_word)
        .where(Clinic.deleted_at.is_(None))
        .order_by(Clinic.created_at, Clinic.id)
        .limit(1)
    )
    row = session.execute(statement).one_or_none()
    return ClinicRow(*row) if row is not None else None


def branch_rows(session: Session, actor: Actor) -> list[BranchRow]:
    b = Branch
    statement = (
        select(b.id, b.name, b.time_zone, b.region, b.days_off, b.opens_at, b.closes_at, b.is_active)
        .where(b.deleted_at.is_(None))
        .order_by(b.created_at, b.id)
    )
    return [BranchRow(*row) for row in session.execute(statement)]
