"""What the base itself knows of how this station stands: whose it is, its server, what waits, and since when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.station.sign_ins import PERSON_FACT
from crm_desktop.queries.station.sync_conflicts import conflict_count
from crm_desktop.queries.station.waiting_work import CLIENT_FACT, WaitingWork, waiting_work
from crm_desktop.store import capture

TABLES: frozenset[str] = frozenset()  # any news may bring another operation, or take some away

# Of sync/facts.py, which stands above.
SERVER_FACT, LOGIN_FACT = "sync.server", "sync.login"
SYNCED_FACT, FOUNDING_FACT = "sync.synced_at", "sync.founding"


@dataclass(frozen=True)
class StationHealth:
    schema: str  # of the program, and so of this base
    server: str = ""  # as a person names it; empty where there is none
    login: str = ""
    person: str = ""  # whose base it is; empty where everybody signs in at it
    is_founding: bool = False  # the base is on its way to a server that had no clinic
    synced_at: datetime | None = None
    waiting: WaitingWork = field(default_factory=WaitingWork)
    needs_you: int = 0

    @property
    def has_server(self) -> bool:
        return bool(self.server)


def station_health(session: Session, actor: Actor, today: date) -> StationHealth:
    rows = session.execute(select(StationFact.key, StationFact.value).where(StationFact.key.startswith("sync."))).all()
    facts: dict[str, str] = {row.key: row.value for row in rows}
    if CLIENT_FACT not in facts:
        return StationHealth(capture.SCHEMA)
    synced_at, owner = facts.get(SYNCED_FACT), facts.get(PERSON_FACT)
    return StationHealth(
        schema=capture.SCHEMA,
        server=server_name(facts.get(SERVER_FACT, "")),
        login=facts.get(LOGIN_FACT, ""),
        person=_name(session, owner),
        is_founding=FOUNDING_FACT in facts,
        synced_at=datetime.fromisoformat(synced_at) if synced_at else None,
        waiting=waiting_work(session),
        needs_you=conflict_count(session, actor, today),
    )


def server_name(address: str) -> str:
    """As a person names the server."""
    parts = urlsplit(address)
    return parts.hostname or "localhost" if parts.scheme else address or "localhost"


def _name(session: Session, owner: str | None) -> str:
    if owner is None:
        return ""
    return session.scalar(select(User.display_name).where(User.id == UUID(owner))) or ""
