"""Kinds of alerts and of kinship, apart from their tables: words need no mapping (ADR 0010)."""

import enum


class AlertKind(enum.StrEnum):
    ALLERGY = "allergy"
    VIP = "vip"
    DEBT = "debt"
    OTHER = "other"


class Relation(enum.StrEnum):
    """What the second person is to the first."""

    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    OTHER = "other"
