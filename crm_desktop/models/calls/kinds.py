"""States of an operator, apart from their tables: words need no mapping (ADR 0010)."""

import enum


class AgentStatus(enum.StrEnum):
    READY = "ready"
    RINGING = "ringing"
    TALKING = "talking"
    WRAP_UP = "wrap_up"
    PAUSE = "pause"
    AWAY = "away"
