"""How far this station has read an exchange's records, and from when on it asks for more (telephony.md)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.station.cdr_mark import CdrMark

TABLES = frozenset({"cdr_mark"})
READ_AGAIN = timedelta(hours=1)  # a record is written when its call is over, so an older one may come later
FIRST_LOOK = timedelta(days=1)  # of an exchange that was never read: older calls are history, and nobody is owed them


def read_until(session: Session, pbx: str) -> datetime | None:
    """The beginning of the latest conversation that was read."""
    return session.scalar(select(CdrMark.read_until_at).where(CdrMark.pbx == pbx))


def read_since(session: Session, pbx: str, now: datetime) -> datetime:
    """From when on records are asked for."""
    mark = read_until(session, pbx)
    return mark - READ_AGAIN if mark is not None else now - FIRST_LOOK
