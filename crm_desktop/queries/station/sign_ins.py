"""Who may sign in at this station, and what the window must know of the one who did."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch, Clinic
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.admin.actors import actor_of

SIGNED_IN_FACT = "signed_in"
PERSON_FACT = "sync.user"  # a base that has joined a server is this person's alone


@dataclass(frozen=True)
class SignIn:
    """The user with all rights of all roles, and the clinic's order."""

    actor: Actor
    user_name: str
    language: str
    calendar: str
    digits: str
    clinic_name: str
    currency: str
    shows_toman: bool
    client_word: str
    branch_name: str
    time_zone: str
    region: str
    instead_of: str = ""
    """The name of the last one here, where they may no longer sign in and this user was taken for them."""


def sign_in_of(session: Session, user_id: UUID | None = None) -> SignIn | None:
    """The facts of this user, or of the one who was signed in last.

    None in a base nobody has set up, and for whoever a base that has joined a server does not belong to.
    """
    owner = _owner(session)
    chosen = user_id or _last_user(session)
    if owner is not None and chosen != owner:
        return None
    clinic = session.scalars(select(Clinic).where(Clinic.deleted_at.is_(None)).limit(1)).one_or_none()
    if chosen is None or clinic is None:
        return None
    user = session.get_one(User, chosen)
    statement = select(Branch).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id).limit(1)
    if user.branch_id is not None:
        statement = statement.where(Branch.id == user.branch_id)
    branch = session.scalars(statement).one()
    return SignIn(
        actor=actor_of(session, chosen),
        user_name=user.display_name,
        language=user.language,
        calendar=user.calendar,
        digits=user.digits,
        clinic_name=clinic.name,
        currency=clinic.currency,
        shows_toman=clinic.shows_toman,
        client_word=clinic.client_word,
        branch_name=branch.name,
        time_zone=branch.time_zone,
        region=branch.region,
        instead_of=_locked_out(session, chosen) if user_id is None else "",
    )


def active_users(session: Session) -> list[tuple[UUID, str]]:
    """Who may sign in, by name."""
    statement = select(User.id, User.display_name).where(User.status == UserStatus.ACTIVE, User.deleted_at.is_(None))
    if (owner := _owner(session)) is not None:
        statement = statement.where(User.id == owner)
    rows = session.execute(statement.order_by(User.display_name, User.id))
    return [(row.id, row.display_name) for row in rows]


def _owner(session: Session) -> UUID | None:
    kept = session.scalar(select(StationFact.value).where(StationFact.key == PERSON_FACT))
    return UUID(kept) if kept is not None else None


def _locked_out(session: Session, chosen: UUID) -> str:
    kept = session.scalar(select(StationFact.value).where(StationFact.key == SIGNED_IN_FACT))
    last = session.get(User, UUID(kept)) if kept is not None else None
    return last.display_name if last is not None and last.id != chosen else ""


def _last_user(session: Session) -> UUID | None:
    owner = _owner(session)
    kept = session.scalar(select(StationFact.value).where(StationFact.key == SIGNED_IN_FACT))
    if owner is not None or kept is not None:
        found = session.scalar(
            select(User.id).where(
                User.id == (owner or UUID(str(kept))), User.status == UserStatus.ACTIVE, User.deleted_at.is_(None)
            )
        )
        if found is not None or owner is not None:
            return found
    return session.scalar(
        select(User.id)
        .where(User.status == UserStatus.ACTIVE, User.deleted_at.is_(None))
        .order_by(User.created_at, User.id)
        .limit(1)
    )
