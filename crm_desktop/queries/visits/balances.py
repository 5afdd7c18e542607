"""How a person's money stands: what the admissions cost, what came in, and what was paid in advance (C24-60)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.money.payment import Payment, PaymentKind
from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.store.access import seen

TABLES = frozenset({"admission", "payment"})


@dataclass(frozen=True)
class Balance:
    """In the currency's smallest unit; `paid` holds the deposits, refunds are taken off it."""

    charged: int = 0
    paid: int = 0
    deposits: int = 0

    @property
    def owed(self) -> int:
        """What is still to be paid; nothing when more came in than was charged."""
        return max(self.charged - self.paid, 0)

    @property
    def in_advance(self) -> int:
        """What was paid before any visit has used it up."""
        return max(self.paid - self.charged, 0)


def balance_of(session: Session, actor: Actor, person_id: UUID) -> Balance | None:
    """None for who may not see payments."""
    if actor.scope_of(Right.PAYMENTS_SEE) is None:
        return None
    charged = session.scalar(
        select(func.coalesce(func.sum(Admission.amount), 0)).where(
            Admission.person_id == person_id,
            Admission.status != AdmissionStatus.CANCELLED,
            Admission.deleted_at.is_(None),
        )
    )
    statement = select(Payment.kind, func.sum(Payment.amount)).where(Payment.person_id == person_id)
    came: dict[PaymentKind, int] = {
        kind: int(amount)
        for kind, amount in session.execute(seen(statement, actor, Payment).group_by(Payment.kind)).all()
    }
    deposits = came.get(PaymentKind.DEPOSIT, 0)
    paid = deposits + came.get(PaymentKind.PAYMENT, 0) - came.get(PaymentKind.REFUND, 0)
    return Balance(int(charged or 0), paid, deposits)
