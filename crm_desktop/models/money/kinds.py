"""Kinds and ways of payment, apart from their tables: words need no mapping (ADR 0010)."""

import enum


class PaymentKind(enum.StrEnum):
    DEPOSIT = "deposit"  # paid before the visit
    PAYMENT = "payment"
    REFUND = "refund"


class PaymentMethod(enum.StrEnum):
    CASH = "cash"
    CARD = "card"
    TRANSFER = "transfer"
    OTHER = "other"
