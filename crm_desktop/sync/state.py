"""How it stands between this station and the server, for whoever shows it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from crm_desktop.kit.problems import Problem


class Link(enum.StrEnum):
    CONNECTING = "connecting"  # for the first time since the start
    ONLINE = "online"
    OFFLINE = "offline"  # tried again by itself
    REFUSED = "refused"  # somebody has to do something first; `why` says what


@dataclass(frozen=True)
class SyncState:
    link: Link
    since: datetime
    waiting: int  # operations
    synced_at: datetime | None = None  # since when we have everything that the server had
    lag: float | None = None  # seconds that the last answer took
    why: Problem | None = None  # of being offline or refused
    warning: Problem | None = None  # it works, and yet somebody should know
    clock_apart: float | None = None  # seconds that this computer's clock is ahead of the server's
    schema: str = ""  # the server's; empty before the first conversation
    certificate_ends_at: datetime | None = None  # None where there is none, or nobody has asked yet
