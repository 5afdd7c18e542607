"""Kinds of requests, apart from their tables: words need no mapping (ADR 0010)."""

import enum


class RequestKind(enum.StrEnum):
    CALL = "call"
    MISSED_CALL = "missed_call"
    FORM = "form"
    WALK_IN = "walk_in"
    UPSELL = "upsell"
    PROVIDER = "provider"
    MESSAGE = "message"
    REFERRAL = "referral"
