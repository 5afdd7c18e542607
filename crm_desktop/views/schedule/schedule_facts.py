"""What the forms of the timetable start from: the record as it stands, and what it can be tied to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.clinics import branch_rows
from crm_desktop.queries.admin.services import service_rows
from crm_desktop.queries.admin.staff import user_rows
from crm_desktop.queries.visits.hours_rows import AbsenceRow, SeasonRow, absence_rows, season_rows
from crm_desktop.queries.visits.provider_rows import ProviderRow, provider_rows, services_given
from crm_desktop.queries.visits.timetable_rows import RoomRow, branch_of, room_rows
from crm_desktop.rules.open_work import first_template, preset_template
from crm_desktop.store.problems import Gone
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.lookup_line import Hit


@dataclass(frozen=True)
class ProviderFacts:
    """`given`: service → own minutes, as it stands; `usual`: how long each takes everybody."""

    row: ProviderRow | None
    given: dict[UUID, int | None]
    usual: dict[UUID, int]
    rooms: tuple[Named, ...]
    branches: tuple[Named, ...]
    users: tuple[Named, ...]
    services: tuple[Hit, ...]


@dataclass(frozen=True)
class WeekFacts:
    """`usual` are the branch's hours, which a provider without any keeps."""

    name: str
    seasons: tuple[SeasonRow, ...]
    usual: dict[int, tuple[tuple[str, str], ...]]


@dataclass(frozen=True)
class AwayFacts:
    """`template_id` is the task by which people are called."""

    row: AbsenceRow | None
    providers: tuple[Named, ...]
    template_id: UUID


def provider_facts(session: Any, actor: Actor, today: date, provider_id: UUID | None) -> ProviderFacts:
    """Raises Gone."""
    row = None
    if provider_id is not None:
        row = found(provider_rows(session, today, inactive=True), provider_id, "provider")
    services = service_rows(session, actor, today)
    return ProviderFacts(
        row,
        services_given(session, provider_id) if provider_id is not None else {},
        {service.id: service.minutes for service in services if service.minutes is not None},
        tuple((room.id, room.name) for room in room_rows(session)),
        branches_of(session, actor),
        tuple((user.id, user.display_name) for user in user_rows(session, actor)),
        tuple(Hit(service.id, service.name) for service in services if service.minutes is not None),
    )


def week_facts(session: Any, branch_id: UUID | None, today: date, provider_id: UUID) -> WeekFacts:
    branch = branch_of(session, branch_id)
    row = found(provider_rows(session, today, inactive=True), provider_id, "provider")
    span: tuple[tuple[str, str], ...] = ((branch.opens_at, branch.closes_at),)
    usual = {day: span for day in range(1, 8) if str(day) not in branch.days_off}
    return WeekFacts(row.name, tuple(season_rows(session, provider_id)), usual)


def away_facts(session: Any, today: date, absence_id: UUID | None) -> AwayFacts:
    row = found(absence_rows(session, today), absence_id, "provider_absence") if absence_id is not None else None
    template = preset_template(session, "call_back") or first_template(session, person=True)
    return AwayFacts(row, tuple((one.id, one.name) for one in provider_rows(session, today)), template.id)


def room_facts(session: Any, actor: Actor, room_id: UUID | None) -> tuple[RoomRow | None, tuple[Named, ...]]:
    """The room as it stands, and the branches it can stand in; raises Gone."""
    row = found(room_rows(session, closed=True), room_id, "room") if room_id is not None else None
    return row, branches_of(session, actor)


def branches_of(session: Any, actor: Actor) -> tuple[Named, ...]:
    return tuple((row.id, row.name) for row in branch_rows(session, actor) if row.is_active)


def found(rows: list[Any], row_id: UUID, table: str) -> Any:
    row = next((one for one in rows if one.id == row_id), None)
    if row is None:
        raise Gone(table=table)
    return row
