"""Store the calls that another telephone system has kept (FC-30)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.rules.imports.incoming import IncomingRow, RowOutcome
from crm_desktop.rules.imports.keys import known_by_key
from crm_desktop.rules.imports.moments import moment_of
from crm_desktop.rules.imports.people_named import look_up_people, person_of
from crm_desktop.rules.imports.run import ImportRun, StoreGroup
from crm_desktop.rules.imports.twins import call_twins
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork


def store_calls(work: UnitOfWork, order: StoreGroup) -> Sequence[RowOutcome]:
    """A number that nobody has makes a person only when the row names one."""
    run = order.run
    outcomes = known_by_key(work, run, order.rows, Call, Call.linkedid)
    look_up_people(work, run, order.rows)
    bulk, twins = Bulk(work), call_twins(work, run, order.rows)
    for row in order.rows:
        if row.number in outcomes:
            continue
        if (again := order.again(row) or twins.of(row)) is not None:
            outcomes[row.number] = again
            continue
        _store(work, bulk, run, row)
    work.session.flush()
    bulk.flush()
    return list(outcomes.values())


def _store(work: UnitOfWork, bulk: Bulk, run: ImportRun, row: IncomingRow) -> None:
    direction = Direction(row.text("direction"))
    at = moment_of(row, "started_at", work.branch.time_zone) or work.now
    rang, talked = row.number_of("ring_seconds"), row.number_of("talk_seconds")
    status = _status(direction, talked)
    answered_at = at + timedelta(seconds=rang or 0) if status is CallStatus.LOGGED else None
    raw = row.text("phone")
    person_id = person_of(work, bulk, run, row, name=row.text("person"), makes=bool(row.text("person")))
    e164 = parse_phone(raw, work.branch.region).e164 if raw else None
    result = row.text("result")
    call_id = bulk.add(
        Call,
        direction=direction,
        status=status,
        origin=CallOrigin.IMPORT,
        started_at=at,
        answered_at=answered_at,
        ended_at=at + timedelta(seconds=(rang or 0) + (talked or 0)),
        ring_for=rang,
        talk_for=talked if status is CallStatus.LOGGED else None,
        raw_number=raw[:80] or None,
        e164=e164,
        linkedid=row.text("external_id") or None,
        agent_id=run.names.user(work, agent) if (agent := row.text("agent")) else None,
        person_id=person_id,
        result_id=run.names.result(work, result) if result else None,
        note=str(row.values.get("notes") or "") or None,
    )
    if person_id is not None:
        facts = {"direction": direction.value, "status": status.value, "number": e164 or raw, "talk_for": talked}
        bulk.add(
            TimelineEntry, person_id=person_id, at=at, kind=TimelineKind.CALL, record_table="call", record_id=call_id,
            facts={name: value for name, value in {**facts, "result": result}.items() if value not in (None, "")},
        )  # fmt: skip


def _status(direction: Direction, talked: int | None) -> CallStatus:
    """Whoever was not spoken with was missed, or not reached; where no length is told, they were spoken with."""
    if talked is None or talked > 0:
        return CallStatus.LOGGED
    return CallStatus.MISSED if direction is Direction.IN else CallStatus.NOT_REACHED
