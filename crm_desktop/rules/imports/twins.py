"""Rows without a key that are in the base all the same: the same call of that second, the same task for that person."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.clock import start_of_day
from crm_desktop.kit.folding import fold
from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.models.base import Synced
from crm_desktop.models.calls.call import Call
from crm_desktop.models.money.service import Service
from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.work.task import Task
from crm_desktop.rules.imports.incoming import Duplicate, DuplicateInFile, Duplicates, IncomingRow, RowOutcome
from crm_desktop.rules.imports.moments import day_and_hour, day_as_written, moment_of
from crm_desktop.rules.imports.people_named import keys_of
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.access import seen
from crm_desktop.store.unit_of_work import UnitOfWork


class Twins:
    """Of one group; `keys` are what tells its rows apart, by row number."""

    def __init__(self, run: ImportRun, keys: dict[int, Hashable], there: dict[Hashable, tuple[UUID, str]]) -> None:
        self._run = run
        self._keys = keys
        self._there = there

    def of(self, row: IncomingRow) -> RowOutcome | None:
        """To be asked once for each row, in their order."""
        key = self._keys.get(row.number)
        if key is None:
            return None
        if (before := self._run.twins.setdefault(key, row.number)) != row.number:
            reason = DuplicateInFile(row=before, value=str(row.values.get("phone") or row.text("title")))
            return RowOutcome(row.number, RowFate.SKIPPED, None, (("", reason),))
        if key not in self._there:
            return None
        record_id, name = self._there[key]
        return RowOutcome(
            row.number, RowFate.SKIPPED, record_id, (("", Duplicate(name=name, value=row.text("phone"))),)
        )


def call_twins(work: UnitOfWork, run: ImportRun, rows: Iterable[IncomingRow]) -> Twins:
    """A call is its second, its direction and its number."""
    region, time_zone = work.branch.region, work.branch.time_zone
    keys: dict[int, Hashable] = {}
    moments = []
    for row in rows if run.duplicates is not Duplicates.MAKE else ():
        raw, at = row.text("phone"), moment_of(row, "started_at", time_zone)
        if raw and at is not None and not row.text("external_id"):
            keys[row.number] = (at, row.text("direction"), parse_phone(raw, region).e164 or raw)
            moments.append(at)
    columns = (Call.id, Call.started_at, Call.direction, Call.e164, Call.raw_number)
    found = _found(work, Call, select(*columns).where(Call.started_at.in_(moments))) if moments else ()
    return Twins(run, keys, {(at, way.value, e164 or raw): (one, raw or "") for one, at, way, e164, raw in found})


def task_twins(work: UnitOfWork, run: ImportRun, rows: Iterable[IncomingRow]) -> Twins:
    """A task is its title, its person, known by number, and when it is due. After look_up_people."""
    region, time_zone = work.branch.region, work.branch.time_zone
    keys: dict[int, Hashable] = {}
    people = set()
    for row in rows if run.duplicates is not Duplicates.MAKE else ():
        known = run.people.find(keys_of(row.text("phone"), region))
        due = day_and_hour(row, "due_at", time_zone)
        if known is not None and due is not None and not row.text("external_id"):
            keys[row.number] = (known.person_id, row.text("title") or row.text("template"), due)
            people.add(known.person_id)
    columns = (Task.id, Task.person_id, Task.title, Task.due_on, Task.due_at)
    found = _found(work, Task, select(*columns).where(Task.person_id.in_(people))) if people else ()
    return Twins(run, keys, {(person, title, (day, at)): (one, title) for one, person, title, day, at in found})


def visit_twins(
    work: UnitOfWork, run: ImportRun, rows: Iterable[IncomingRow], people: Mapping[int, UUID | None]
) -> Twins:
    """A visit is its person, known by key or number, its moment and its service. `people` are known, by row number."""
    time_zone = work.branch.time_zone
    keys: dict[int, Hashable] = {}
    wanted: set[UUID] = set()
    for row in rows if run.duplicates is not Duplicates.MAKE else ():
        visit = day_as_written(row, "visit_at", time_zone)
        if visit is not None and not row.text("external_id"):
            person = people[row.number]
            whose = person or (row.text("person_key"), row.text("phone"), row.text("person"))
            keys[row.number] = (whose, visit[1] or start_of_day(visit[0], time_zone), fold(row.text("service")))
            wanted |= {person} if person is not None else set()
    columns = (Appointment.id, Appointment.person_id, Appointment.starts_at, Service.name)
    statement = select(*columns).join(Service, Service.id == Appointment.service_id)
    found = _found(work, Appointment, statement.where(Appointment.person_id.in_(wanted))) if wanted else ()
    there: dict[Hashable, tuple[UUID, str]] = {}
    for one, whose, at, service in found:
        there[whose, at, fold(service)] = (one, service)
        if service == run.words.visit:
            there[whose, at, ""] = (one, service)
    return Twins(run, keys, there)


def _found(work: UnitOfWork, model: type[Synced], statement: Any) -> Iterable[Any]:
    return work.session.execute(seen(statement.where(model.deleted_at.is_(None)), work.actor, model))
