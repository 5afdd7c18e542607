"""Money that somebody paid: before the visit, for it, or back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import case, func, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.money.payment import Payment, PaymentKind, PaymentMethod
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.rules.happenings import money_came
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork


class AmountNeeded(Problem):
    """An amount of money is greater than nothing."""

    code = "payment.amount_needed"


class RefundTooLarge(Problem):
    """Nobody gets back what they have not paid."""

    code = "payment.refund_too_large"


@dataclass(frozen=True)
class Paid:
    """`amount` in the currency's smallest unit."""

    amount: int
    method: PaymentMethod = PaymentMethod.CASH
    kind: PaymentKind = PaymentKind.PAYMENT
    note: str | None = None


def receive(
    work: UnitOfWork,
    person_id: UUID,
    paid: Paid,
    *,
    admission_id: UUID | None = None,
    appointment_id: UUID | None = None,
) -> Payment:
    if paid.amount <= 0:
        raise AmountNeeded
    if paid.kind is PaymentKind.REFUND and paid.amount > _came_in(work, person_id):
        raise RefundTooLarge
    payment = work.add(
        Payment(
            person_id=person_id,
            admission_id=admission_id,
            appointment_id=appointment_id,
            kind=paid.kind,
            method=paid.method,
            amount=paid.amount,
            on=work.today,
            at=work.now,
            note=paid.note,
        )
    )
    if paid.kind is not PaymentKind.REFUND:
        money_came(work, payment)
    tell(work, TimelineKind.PAYMENT, person_id, payment, paid_as=paid.kind, method=paid.method, amount=paid.amount)
    return payment


def _came_in(work: UnitOfWork, person_id: UUID) -> int:
    """All that the person paid less what went back, also what the actor may not see."""
    amount = case((Payment.kind == PaymentKind.REFUND, -Payment.amount), else_=Payment.amount)
    of_person = select(func.coalesce(func.sum(amount), 0)).where(
        Payment.person_id == person_id, Payment.deleted_at.is_(None)
    )
    return int(work.session.scalar(of_person) or 0)
