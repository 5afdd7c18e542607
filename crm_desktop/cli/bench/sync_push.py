"""sync.push: the server takes 20,000 operations that waited on a workstation, against the same rows written bare.

Half of them make a person and half change one, two a unit of work. The floor is set-based: an INSERT and an UPDATE of
all the rows, from the same JSON, without our triggers; so without archive, change log, versions, rights and merging.
sync.push.whole is all that the workstation does for it: to read them, to send them, and to take in the answers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken, timed

if TYPE_CHECKING:
    from uuid import UUID

    from crm_desktop.cli.bench.central import Desk
    from crm_desktop.sync.protocol import Op, Pushed

OPS = 20_000
TIMES = 3
_KNOWN = 10_000  # people that are there before
_INSERTS = (
    "INSERT INTO person ({names}, id, rv, sync_scope) SELECT {values}, x.id, 1, '{org}' FROM jsonb_to_recordset(%s)"
    " AS x (id uuid, {types})"
)
_UPDATES = (
    "UPDATE person SET warning = x.warning, notes = x.notes FROM jsonb_to_recordset(%s)"
    " AS x (id uuid, warning text, notes text) WHERE person.id = x.id"
)

Row = dict[str, Any]


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.central import central, desk

    whole: list[float] = []
    pushed: list[float] = []
    bare: list[float] = []
    ops = scale.rows(OPS)
    with central(scale.rows(_KNOWN)) as server, server.copied("floor") as copy, desk(server.login()) as station:
        copy.execute("ALTER TABLE person DISABLE TRIGGER USER")
        for turn in range(scale.times(TIMES)):
            work(station, ops, turn)
            new, changed = _rows(station, copy)
            server.admin.execute("VACUUM ANALYZE person")
            asked: list[float] = []
            station.engine.gateway = _timed_pushes(station.gateway, asked)
            whole.append(taken(station.engine.push))
            pushed.append(sum(asked))
            bare.append(taken(lambda new=new, changed=changed: _floor(copy, new, changed)))
    yield figure("sync.push", pushed, Target(ratio=2.5), floor=bare)
    yield figure("sync.push.whole", whole, Target(), floor=bare)


def _timed_pushes(gateway: Any, samples: list[float]) -> Any:
    """The gateway, which from now on says how long each of its pushes takes."""
    push = type(gateway).push

    def timed_push(client: UUID, ops: Sequence[Op]) -> Pushed:
        with timed(samples):
            answer: Pushed = push(gateway, client, ops)
        return answer

    gateway.push = timed_push
    return gateway


def work(station: Desk, ops: int, turn: int) -> None:
    """So many operations wait afterwards: people made and others changed, in turn."""
    from sqlalchemy import select

    from crm_desktop.models.people.person import Person

    who = station.actor
    with station.base.in_haste():
        known = station.base.read(lambda session: session.scalars(select(Person.id).order_by(Person.id)).all())
        for at, person in enumerate(known[: ops // 2]):

            def write(unit: Any, at: int = at, person: Any = person) -> None:
                unit.add(Person(given_name=f"New {at}", family_name=f"Of turn {turn}", branch_id=who.branch_id))
                changed = unit.session.get(Person, person)
                changed.warning, changed.notes = f"Warned {turn}", f"Written down in turn {turn} as number {at}"

            station.base.writer.write(who, write, act="bench")


def _rows(station: Desk, copy: Any) -> tuple[list[Row], list[Row]]:
    """What waits, as the floor writes it."""
    from sqlalchemy import text

    waiting = station.base.read(
        lambda session: session.execute(text("SELECT pk, k, c FROM outbox WHERE state <> 1 ORDER BY q")).all()
    )
    new = [{"id": key, **json.loads(said)} for key, kind, said in waiting if kind == "I"]
    changed = [
        {"id": key, **{name: after for name, (_, after) in json.loads(said).items()}}
        for key, kind, said in waiting
        if kind == "U"
    ]
    return new, changed


def _floor(copy: Any, new: Sequence[Row], changed: Sequence[Row]) -> None:
    from crm_desktop.cli.bench.central import ORG

    columns = [name for name in new[0] if name != "id"]
    types = dict(copy.execute(_TYPES).fetchall())
    copy.execute(
        _INSERTS.format(
            names=", ".join(columns),
            values=", ".join(f"x.{name}::{types[name]}" for name in columns),
            types=", ".join(f"{name} text" for name in columns),
            org=ORG,
        ),
        [json.dumps(new)],
    )
    copy.execute(_UPDATES, [json.dumps(changed)])


_TYPES = (
    "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute"
    " WHERE attrelid = 'person'::regclass AND attnum > 0 AND NOT attisdropped"
)
