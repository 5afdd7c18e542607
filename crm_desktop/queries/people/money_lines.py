"""The money of a person: what visits cost, what was paid before and for them, what went back, what is left (C24-60)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.money.payment import Payment, PaymentKind, PaymentMethod
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission, AdmissionService, AdmissionStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.store.access import require, seen
from crm_desktop.store.problems import Gone

TABLES = frozenset({"admission", "admission_service", "payment", "person", "provider", "service"})

_WHOLE = (Scope.BRANCH, Scope.ALL)


class MoneyKind(enum.StrEnum):
    CHARGE = "charge"
    DEPOSIT = "deposit"
    PAYMENT = "payment"
    REFUND = "refund"


@dataclass(frozen=True)
class MoneyLine:
    """`amount` is signed: what is owed goes down, what comes in goes up; `balance` is what stands after it."""

    id: UUID
    kind: MoneyKind
    on: date
    at: datetime
    about: str  # the services, or the note of a payment
    provider: str
    method: PaymentMethod | None
    amount: int
    balance: int = 0


@dataclass(frozen=True)
class Money:
    """In the smallest unit. A negative balance is a debt. `is_partial`: the asker sees only some of it."""

    lines: tuple[MoneyLine, ...]  # the newest first
    charged: int
    deposits: int
    paid: int  # deposits among it
    refunded: int
    is_partial: bool

    @property
    def balance(self) -> int:
        return self.paid - self.refunded - self.charged


def money_lines(session: Session, actor: Actor, person_id: UUID) -> Money:
    """Raises NoRight without the right to see payments: half of the lines would be a wrong balance."""
    scopes = [require(actor, right) for right in (Right.PAYMENTS_SEE, Right.APPOINTMENTS_SEE)]
    if session.scalars(seen(select(Person.id).where(Person.id == person_id), actor, Person)).first() is None:
        raise Gone(table="person")
    lines = _with_balance([*_charges(session, actor, person_id), *_payments(session, actor, person_id)])
    sums = {kind: sum(abs(line.amount) for line in lines if line.kind is kind) for kind in MoneyKind}
    return Money(
        lines=tuple(reversed(lines)),
        charged=sums[MoneyKind.CHARGE],
        deposits=sums[MoneyKind.DEPOSIT],
        paid=sums[MoneyKind.DEPOSIT] + sums[MoneyKind.PAYMENT],
        refunded=sums[MoneyKind.REFUND],
        is_partial=any(scope not in _WHOLE for scope in scopes),
    )


def _with_balance(lines: list[MoneyLine]) -> list[MoneyLine]:
    # What was paid at the same moment as it was charged stands after the charge.
    told, balance = [], 0
    for line in sorted(lines, key=lambda one: (one.at, one.kind is not MoneyKind.CHARGE, one.id)):
        balance += line.amount
        told.append(replace(line, balance=balance))
    return told


def _charges(session: Session, actor: Actor, person_id: UUID) -> list[MoneyLine]:
    statement = (
        select(Admission.id, Admission.on, Admission.at, Admission.amount, Provider.name)
        .outerjoin(Provider, Provider.id == Admission.provider_id)
        .where(Admission.person_id == person_id, Admission.status != AdmissionStatus.CANCELLED)
    )
    rows = session.execute(seen(statement, actor, Admission)).all()
    services = _services(session, [row[0] for row in rows])
    return [
        MoneyLine(key, MoneyKind.CHARGE, on, at, services.get(key, ""), provider or "", None, -amount)
        for key, on, at, amount, provider in rows
    ]


def _services(session: Session, admission_ids: Iterable[UUID]) -> dict[UUID, str]:
    statement = (
        select(AdmissionService.admission_id, Service.name)
        .join(Service, Service.id == AdmissionService.service_id)
        .where(AdmissionService.admission_id.in_(list(admission_ids)), AdmissionService.deleted_at.is_(None))
        .order_by(AdmissionService.created_at, AdmissionService.id)
    )
    found: dict[UUID, list[str]] = {}
    for admission_id, name in session.execute(statement):
        found.setdefault(admission_id, []).append(name)
    return {key: " · ".join(names) for key, names in found.items()}


def _payments(session: Session, actor: Actor, person_id: UUID) -> list[MoneyLine]:
    statement = select(Payment).where(Payment.person_id == person_id)
    return [
        MoneyLine(
            row.id,
            MoneyKind(row.kind.value),
            row.on,
            row.at,
            row.note or "",
            "",
            row.method,
            -row.amount if row.kind is PaymentKind.REFUND else row.amount,
        )
        for row in session.scalars(seen(statement, actor, Payment))
    ]
