"""What the server did not take as it was, and visits that lost their slot: the list behind Ctrl+J (R13, B6)."""

from __future__ import annotations

import enum
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.people.person import Person
from crm_desktop.models.station.outbox import Group, OutboxOp
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.station.kept_values import NAMES, Named, Shown, named, shown
from crm_desktop.queries.station.lost_slots import LostSlot, lost_slot, unplaced
from crm_desktop.queries.station.waiting_work import has_server
from crm_desktop.store.access import may_see
from crm_desktop.store.kept_rows import kept_row

TABLES = frozenset({"appointment", "person", "phone"})  # and whatever comes back with a verdict

# Written out: SQLite uses a partial index only for a condition that it can read.
UNSETTLED = text("outbox.state = 1 AND outbox.settled_at IS NULL")
_LOST = ("merged", "deleted", "slot_taken")
_NOT_TAKEN = ("refused", "missing")


class ConflictKind(enum.StrEnum):
    CLASH = "clash"  # two stations changed the same value
    DELETED = "deleted"  # the record was deleted elsewhere meanwhile
    SLOT = "slot"  # somebody else had the time first
    REFUSED = "refused"  # the server did not take it at all


@dataclass(frozen=True)
class Clash:
    """One value that two people changed; `now` is what stands there at the moment, `winner` who the server let win."""

    column: str
    base: Shown
    mine: Shown
    theirs: Shown
    now: Shown
    winner: str
    by: str
    at: datetime | None


@dataclass(frozen=True)
class ConflictRow:
    """`key` stays the same while the row is in the list. `act` is the use case.

    `entered`: what the server refused, column by column, for it is nowhere else any more.
    """

    key: str
    kind: ConflictKind
    group: int | None
    operations: tuple[int, ...]
    act: str
    table: str
    record_id: UUID
    record: str
    person_id: UUID | None
    person: str
    phone: str
    mine_by: str
    mine_at: datetime | None
    clashes: tuple[Clash, ...] = ()
    slot: LostSlot | None = None
    code: str = ""
    entered: tuple[tuple[str, Shown], ...] = ()


def conflict_count(session: Session, actor: Actor, today: date) -> int:
    """As many as the list has; cheap enough to be asked after every news."""
    if not has_server(session):
        return 0
    said_of = func.json_extract(OutboxOp.verdict, "$.s").label("said")
    own = session.execute(select(OutboxOp.g, OutboxOp.pk, said_of).where(UNSETTLED)).all()
    refused = {group for group, _, said in own if said in _NOT_TAKEN}
    rest = [(key, said) for _, key, said in own if said in _LOST]
    slots = {key for key, said in rest if said == "slot_taken"}
    lost = {one.hex for one in session.scalars(unplaced(actor, today, Appointment.id))}
    clashes = [said for _, said in rest if said != "slot_taken"]
    return len(refused) + len(clashes) + len(slots | lost)


def sync_conflicts(session: Session, actor: Actor, today: date) -> list[ConflictRow]:
    """Lost slots first, because somebody will come for them; then the oldest first."""
    if not has_server(session):
        return []
    own = [_own(session, actor, one) for one in _grouped(session)]
    known = {row.record_id for row in own if row.kind is ConflictKind.SLOT}
    lost = [
        _without_verdict(session, actor, one)
        for one in session.scalars(unplaced(actor, today, Appointment)).all()
        if one.id not in known
    ]
    slots = [row for row in own if row.kind is ConflictKind.SLOT] + lost
    slots.sort(key=lambda row: row.slot.starts_at.isoformat() if row.slot is not None else "")
    return slots + [row for row in own if row.kind is not ConflictKind.SLOT]


@dataclass(frozen=True)
class _Own:
    """One item of the list: the operations it is about, the first of which names it."""

    kind: ConflictKind
    group: int
    act: str
    by: UUID | None
    at: datetime | None
    operations: tuple[int, ...]
    table: str
    record_id: UUID
    made: dict[str, Any]  # what the operation wrote, before and after
    before: dict[str, Any]
    verdict: dict[str, Any]


def _grouped(session: Session) -> Iterator[_Own]:
    """A refused group is one item; of the others every operation is one, because each is decided by itself."""
    rows = session.execute(
        select(OutboxOp, Group).outerjoin(Group, Group.g == OutboxOp.g).where(UNSETTLED).order_by(OutboxOp.q)
    ).all()
    refused: defaultdict[int, list[tuple[OutboxOp, Group | None]]] = defaultdict(list)
    slots: set[str] = set()
    for op, group in rows:
        verdict = json.loads(op.verdict or "{}")
        said = verdict.get("s")
        if said in _NOT_TAKEN:
            refused[op.g].append((op, group))
        elif said == "slot_taken":
            if op.pk not in slots:
                slots.add(op.pk)
                of_it = tuple(one.q for one, _ in rows if one.pk == op.pk and '"slot_taken"' in (one.verdict or ""))
                yield _item(ConflictKind.SLOT, op, group, of_it, verdict)
        elif said in ("merged", "deleted"):
            kind = ConflictKind.CLASH if said == "merged" else ConflictKind.DELETED
            yield _item(kind, op, group, (op.q,), verdict)
    for found in refused.values():
        first, its = min(found, key=lambda one: (_weight(one[0]), one[0].q))
        verdict = json.loads(first.verdict or "{}")
        yield _item(ConflictKind.REFUSED, first, its, tuple(one.q for one, _ in found), verdict)


def _weight(op: OutboxOp) -> int:
    """Which row of a refused group names it: never its line in the history."""
    order = ("person", "appointment", "admission", "payment", "deal", "lead", "request", "task", "call", "phone")
    return order.index(op.t) if op.t in order else 50 + (op.t in ("timeline_entry", "notification"))


def _item(
    kind: ConflictKind, op: OutboxOp, group: Group | None, of_it: tuple[int, ...], verdict: dict[str, Any]
) -> _Own:
    changes = json.loads(op.c)
    is_new = op.k == "I"
    return _Own(
        kind=kind,
        group=op.g,
        act=group.act if group is not None else "",
        by=UUID(op.u) if op.u else None,
        at=group.at if group is not None else None,
        operations=of_it,
        table=op.t,
        record_id=UUID(op.pk),
        made=changes if is_new else {name: pair[1] for name, pair in changes.items()},
        before={} if is_new else {name: pair[0] for name, pair in changes.items()},
        verdict=verdict,
    )


def _own(session: Session, actor: Actor, one: _Own) -> ConflictRow:
    found = named(session, one.table, one.record_id)
    if not found.name and not found.person_id:
        found = _from_payload(one)
    person, phone = _person(session, actor, found.person_id)
    slot = None
    if one.kind is ConflictKind.SLOT:
        appointment = session.get(Appointment, one.record_id)
        if appointment is not None:
            slot = lost_slot(session, actor, appointment, one.verdict.get("taken") or {})
    return ConflictRow(
        key=f"g{one.group}" if one.kind is ConflictKind.REFUSED else f"q{one.operations[0]}",
        kind=one.kind,
        group=one.group,
        operations=one.operations,
        act=one.act,
        table=one.table,
        record_id=one.record_id,
        record="" if one.table == "person" else found.name,
        person_id=found.person_id,
        person=person or (found.name if one.table == "person" else ""),
        phone=phone,
        mine_by=_user(session, one.by),
        mine_at=one.at,
        clashes=tuple(_clashes(session, one)),
        slot=slot,
        code=str(one.verdict.get("code") or one.verdict.get("s") or ""),
        entered=_entered(session, one) if one.kind is ConflictKind.REFUSED else (),
    )


def _from_payload(one: _Own) -> Named:
    """A new row that was refused is gone from the base: what it was stands in its operation."""
    made = one.made
    if one.table == "person":
        return Named(full_name(made.get("given_name") or "", made.get("family_name") or ""))
    name = next((str(made[key]) for key in NAMES if made.get(key)), "")
    whose = made.get("person_id")
    return Named(name, UUID(str(whose)) if whose else None)


def _entered(session: Session, one: _Own) -> tuple[tuple[str, Shown], ...]:
    """What says something: nobody has entered a blank, or a box that was left open."""
    values = ((column, shown(session, one.table, column, value)) for column, value in one.made.items() if value)
    return tuple((column, value) for column, value in values if value not in (None, "", False))


def _clashes(session: Session, one: _Own) -> Iterator[Clash]:
    now = kept_row(session, one.table, one.record_id)
    for told in one.verdict.get("conf") or ():
        column = str(told["col"])
        base, mine, theirs = (shown(session, one.table, column, told.get(part)) for part in ("base", "mine", "theirs"))
        current = shown(session, one.table, column, now[column]) if column in now else mine
        at = told.get("at")
        yield Clash(
            column, base, mine, theirs, current, str(told.get("winner") or "ask"), str(told.get("by_name") or ""),
            datetime.fromisoformat(at) if at else None,
        )  # fmt: skip
    if one.kind is ConflictKind.DELETED:
        by = str(one.verdict.get("by_name") or "")
        for column, value in one.made.items():
            base, mine = (shown(session, one.table, column, kept) for kept in (one.before.get(column), value))
            yield Clash(column, base, mine, None, base, "theirs", by, None)


def _person(session: Session, actor: Actor, person_id: UUID | None) -> tuple[str, str]:
    """A name and a number only of somebody whom the actor may see (pain P25)."""
    if person_id is None:
        return "", ""
    found = session.scalars(select(Person).where(Person.id == person_id, may_see(actor, Person))).one_or_none()
    if found is None:
        return "", ""
    return found.full_name, phone_looks(session, (person_id,)).get(person_id, "")


def _user(session: Session, user_id: UUID | None) -> str:
    return "" if user_id is None else session.scalar(select(User.display_name).where(User.id == user_id)) or ""


def _without_verdict(session: Session, actor: Actor, appointment: Appointment) -> ConflictRow:
    """Lost by another station, or told already: now anybody of the branch may find it a place."""
    found = named(session, "person", appointment.person_id)
    phone = phone_looks(session, (appointment.person_id,)).get(appointment.person_id, "")
    return ConflictRow(
        key=appointment.id.hex,
        kind=ConflictKind.SLOT,
        group=None,
        operations=(),
        act="",
        table=Appointment.__tablename__,
        record_id=appointment.id,
        record="",
        person_id=appointment.person_id,
        person=found.name,
        phone=phone,
        mine_by=_user(session, appointment.created_by),
        mine_at=appointment.created_at,
        slot=lost_slot(session, actor, appointment, {}),
    )


def row_of(rows: Sequence[ConflictRow], key: str) -> ConflictRow | None:
    return next((row for row in rows if row.key == key), None)
