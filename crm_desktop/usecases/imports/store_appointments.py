"""Store past appointments: who came, with the admission, and who did not; no lead, no task follows (FC-30, B10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update

from crm_desktop.kit.clock import day_of, start_of_day
from crm_desktop.kit.stretches import Stretch
from crm_desktop.models.money.service import Service, ServiceKind
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.visits.admission import Admission, AdmissionService, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentSource, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.rules.imports.busy_hours import look_up_hours, takes_hours
from crm_desktop.rules.imports.incoming import IncomingRow, RowOutcome
from crm_desktop.rules.imports.keys import known_by_key
from crm_desktop.rules.imports.moments import day_as_written, moment_of
from crm_desktop.rules.imports.run import ImportRun, StoreGroup
from crm_desktop.rules.imports.twins import visit_twins
from crm_desktop.rules.imports.visitors import known_visitor, look_up_visitors, make_visitor
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork

_USUAL_MINUTES = 30


@dataclass(frozen=True)
class _Visit:
    """`at` is None where the file gives a bare day."""

    row: IncomingRow
    on: date
    at: datetime | None
    came: bool
    service: str
    service_id: UUID
    provider: str
    provider_id: UUID


@dataclass
class _Around:
    """What all rows of a group share; `came` are known people who are clients from now on."""

    work: UnitOfWork
    bulk: Bulk
    run: ImportRun
    minutes: dict[UUID, int]
    came: set[UUID] = field(default_factory=set)


def store_appointments(work: UnitOfWork, order: StoreGroup) -> Sequence[RowOutcome]:
    run = order.run
    outcomes = known_by_key(work, run, order.rows, Appointment, Appointment.external_id, is_indexed=False)
    look_up_visitors(work, run, order.rows)
    region = work.branch.region
    twins = visit_twins(work, run, order.rows, {row.number: known_visitor(run, row, region) for row in order.rows})
    visits = []
    for row in order.rows:
        if row.number in outcomes:
            continue
        if (again := order.again(row) or twins.of(row)) is not None:
            outcomes[row.number] = again
        else:
            visits.append(_visit(work, run, row))
    work.session.flush()
    look_up_hours(work, run, {(visit.provider_id, visit.on) for visit in visits if visit.at is not None})
    around = _Around(work, Bulk(work), run, _minutes(work, {visit.service_id for visit in visits}))
    for visit in visits:
        _store(around, visit)
    around.bulk.flush()
    _make_clients(around)
    return list(outcomes.values())


def _visit(work: UnitOfWork, run: ImportRun, row: IncomingRow) -> _Visit:
    on, at = day_as_written(row, "visit_at", work.branch.time_zone) or (work.today, None)
    service = row.text("service") or run.words.visit
    provider = row.text("provider") or run.words.unknown_provider
    came = row.values["showed"] is True if row.values.get("showed") is not None else row.values.get("missed") is False
    kind = {"kind": ServiceKind.SERVICE, "minutes": _USUAL_MINUTES}
    service_id = run.names.found_or_made(work, Service, service, **kind)
    return _Visit(row, on, at, came, service, service_id, provider, run.names.found_or_made(work, Provider, provider))


def _minutes(work: UnitOfWork, services: set[UUID]) -> dict[UUID, int]:
    rows = work.session.execute(select(Service.id, Service.minutes).where(Service.id.in_(services)))
    return {service_id: minutes for service_id, minutes in rows if minutes}


def _store(around: _Around, visit: _Visit) -> None:
    work, bulk, run, row = around.work, around.bulk, around.run, visit.row
    stretch = _stretch(around, visit)
    reason = _overbooked(run, visit, stretch)
    person_id = _whose(around, visit)
    status = AppointmentStatus.COMPLETED if visit.came else AppointmentStatus.NO_SHOW
    note = str(row.values.get("notes") or "") or None
    appointment_id = bulk.add(
        Appointment,
        person_id=person_id,
        service_id=visit.service_id,
        provider_id=visit.provider_id,
        on=visit.on,
        starts_at=stretch.starts_at,
        ends_at=stretch.ends_at,
        status=status,
        status_at=stretch.starts_at,
        source=AppointmentSource.IMPORT,
        is_overbooked=reason is not None,
        overbook_reason=reason,
        note=note,
        external_id=row.text("external_id") or None,
        **_booked(work, row),
    )
    if visit.came:
        _add_admission(bulk, visit, person_id, appointment_id, stretch.starts_at)
    facts = {"status": status.value, "service": visit.service, "provider": visit.provider}
    bulk.add(
        TimelineEntry, person_id=person_id, at=stretch.starts_at, kind=TimelineKind.APPOINTMENT, text=note,
        record_table="appointment", record_id=appointment_id,
        facts={**facts, "starts_at": stretch.starts_at.isoformat()},
    )  # fmt: skip


def _stretch(around: _Around, visit: _Visit) -> Stretch:
    """A bare day begins at its midnight; no visit reaches into the next day."""
    time_zone = around.work.branch.time_zone
    starts_at = visit.at or start_of_day(visit.on, time_zone)
    ends_at = starts_at + timedelta(minutes=around.minutes.get(visit.service_id, _USUAL_MINUTES))
    if day_of(ends_at, time_zone) != visit.on:
        ends_at = start_of_day(visit.on + timedelta(days=1), time_zone)
    return Stretch(starts_at, ends_at)


def _overbooked(run: ImportRun, visit: _Visit, stretch: Stretch) -> str | None:
    """Why the visit may lie over others; who did not come kept nobody away."""
    if visit.at is None:
        return run.words.hour_unknown[:200]
    if visit.came and not takes_hours(run, visit.provider_id, visit.on, stretch):
        return run.words.overlap[:200]
    return None


def _whose(around: _Around, visit: _Visit) -> UUID:
    work, run, row = around.work, around.run, visit.row
    known = known_visitor(run, row, work.branch.region)
    person_id = known or make_visitor(work, around.bulk, run, row, visit.on, came=visit.came)
    if visit.came and person_id.int not in run.called:
        run.called.add(person_id.int)
        if known is not None:
            around.came.add(person_id)
    return person_id


def _booked(work: UnitOfWork, row: IncomingRow) -> dict[str, datetime]:
    """The day it was booked is the day it was made; where the file does not say, it is that of the import."""
    booked = day_as_written(row, "booked_at", work.branch.time_zone)
    if booked is None:
        return {}
    at = moment_of(row, "booked_at", work.branch.time_zone) if booked[1] is not None else None
    return {"created_at": at or start_of_day(booked[0], work.branch.time_zone)}


def _add_admission(bulk: Bulk, visit: _Visit, person_id: UUID, appointment_id: UUID, at: datetime) -> None:
    """What it cost the file does not say, and nobody owes it."""
    admission_id = bulk.add(
        Admission,
        person_id=person_id,
        appointment_id=appointment_id,
        provider_id=visit.provider_id,
        on=visit.on,
        at=at,
        status=AdmissionStatus.COMPLETED,
    )
    bulk.add(AdmissionService, admission_id=admission_id, service_id=visit.service_id)


def _make_clients(around: _Around) -> None:
    """Contacts of before who came are clients (C24-54)."""
    if around.came:
        statement = (
            update(Person)
            .where(Person.id.in_(around.came), Person.standing == PersonStanding.CONTACT)
            .values(standing=PersonStanding.CLIENT, updated_at=around.work.now, updated_by=around.work.actor.user_id)
        )
        around.work.session.execute(statement, execution_options={"synchronize_session": False})
