"""Another user goes on at this station; the next start begins with the same one."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.station.sign_ins import SIGNED_IN_FACT, SignIn, sign_in_of
from crm_desktop.store.unit_of_work import UnitOfWork


class MayNotSignIn(Problem):
    """The user has left, or has no login any more (C24-65)."""

    code = "station.may_not_sign_in"


@dataclass(frozen=True)
class SignInAs:
    user_id: UUID


def sign_in_as(work: UnitOfWork, order: SignInAs) -> SignIn:
    """The facts of the one who is signed in now; raises MayNotSignIn."""
    active = select(User.id).where(
        User.id == order.user_id, User.status == UserStatus.ACTIVE, User.deleted_at.is_(None)
    )
    if work.session.scalar(active) is None:
        raise MayNotSignIn
    facts = sign_in_of(work.session, order.user_id)
    if facts is None:
        raise MayNotSignIn
    kept = work.session.get(StationFact, SIGNED_IN_FACT)
    if kept is None:
        work.session.add(StationFact(key=SIGNED_IN_FACT, value=str(order.user_id)))
    else:
        kept.value = str(order.user_id)
    return facts
