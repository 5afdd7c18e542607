"""The lines that callers dial: what each is called, and whose missed calls are its."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.phone_numbers import dialled_text, parse_phone
from crm_desktop.models.admin.team import Team
from crm_desktop.models.calls.phone_line import PhoneLine

TABLES = frozenset({"phone_line", "team"})


@dataclass(frozen=True)
class LineRow:
    id: UUID
    name: str
    number: str
    pbx: str | None
    team_id: UUID | None
    team: str | None
    is_active: bool


def line_rows(session: Session, *, with_inactive: bool = False) -> list[LineRow]:
    """By name, as settings and filters show them."""
    statement = (
        select(
            PhoneLine.id, PhoneLine.name, PhoneLine.number, PhoneLine.pbx, PhoneLine.team_id,
            Team.name.label("team"), PhoneLine.is_active,
        )
        .outerjoin(Team, and_(Team.id == PhoneLine.team_id, Team.deleted_at.is_(None)))
        .where(PhoneLine.deleted_at.is_(None))
        .order_by(PhoneLine.is_active.desc(), PhoneLine.name, PhoneLine.id)
    )  # fmt: skip
    if not with_inactive:
        statement = statement.where(PhoneLine.is_active.is_(True))
    return [LineRow(*row) for row in session.execute(statement)]


def line_at(session: Session, number: str, pbx: str = "", region: str = "") -> LineRow | None:
    """The line of a called number as the exchange sends it: the same text, or the same number in another spelling."""
    called = dialled_text(number)
    if not called:
        return None
    lines = [line for line in line_rows(session) if pbx == "" or line.pbx in (None, pbx)]
    lines.sort(key=lambda line: line.pbx != pbx)
    same = next((line for line in lines if line.number == called), None)
    if same is not None or not region:
        return same
    e164 = parse_phone(called, region).e164
    return next((line for line in lines if e164 is not None and parse_phone(line.number, region).e164 == e164), None)
