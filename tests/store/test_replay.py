"""The outbox is the whole truth: played over another base it makes the same data."""

from __future__ import annotations

import json
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import the_program
from crm_desktop.models.notes.attachment import AttachmentPart
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.store.base_file import BASE_NAME, OpenBase, open_base
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.store.rows import row_id, values
from tests.support.base import KEY, NOW

MODELS = (Person, Phone, AttachmentPart)
FIELDS = {Person: "family_name", Phone: "raw", AttachmentPart: "number"}
BYTES = {"content"}

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
steps = st.lists(
    st.tuples(
        st.sampled_from(["make", "change", "remove", "bring back"]),
        st.sampled_from(MODELS),
        st.integers(1, 4),
        texts,
    ),
    min_size=1,
    max_size=25,
)


def do(work: UnitOfWork, kind: str, model: type[Any], number: int, text: str) -> None:
    row = work.session.get(model, row_id(model.__tablename__, number))
    if row is None:
        given = values(model.__table__, number) | {"created_at": work.now}
        # Their references need no rows here: only the replay is looked at.
        given |= {key.parent.name: None for key in model.__table__.foreign_keys if key.parent.nullable}
        work.session.add(model(**given))
    elif kind == "remove":
        work.remove(row)
    elif kind == "bring back":
        row.deleted_at = None
    else:
        setattr(row, FIELDS[model], len(text) if FIELDS[model] == "number" else text)


def do_all(work: UnitOfWork, group: list[Any]) -> None:
    for step in group:
        do(work, *step)


def replay(ops: list[tuple[str, str, str, str]], target: OpenBase) -> None:
    def play(work: UnitOfWork) -> None:
        for table, pk, kind, payload in ops:
            columns: dict[str, Any] = json.loads(payload)
            new = {name: pair if kind == "I" else pair[1] for name, pair in columns.items()}
            new = {
                name: bytes.fromhex(value) if name in BYTES and value is not None else value
                for name, value in new.items()
            }
            if kind == "I":
                names = ["id", *new]
                holes = ", ".join(f":{name}" for name in names)
                listed = ", ".join(f'"{name}"' for name in names)
                statement = f'INSERT INTO "{table}" ({listed}) VALUES ({holes})'
            else:
                sets = ", ".join(f'"{name}" = :{name}' for name in new)
                statement = f'UPDATE "{table}" SET {sets} WHERE id = :id'
            work.session.execute(sa.text(statement), {"id": pk, **new})

    target.writer.stamp.applying = 1
    target.writer.write(the_program(), play)
    target.writer.stamp.applying = 0


def copy_of(template: Path, folder: Path) -> OpenBase:
    folder.mkdir()
    shutil.copy(template / BASE_NAME, folder / BASE_NAME)
    base = open_base(folder, KEY, clock=FrozenClock(NOW))
    with base.writer_engine.connect() as connection:
        connection.rollback()
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
    return base


def dump(base: OpenBase) -> list[str]:
    return base.read(lambda session: list(canonical_lines(session)))


def ops_of(base: OpenBase) -> list[tuple[str, str, str, str]]:
    statement = sa.select(OutboxOp.t, OutboxOp.pk, OutboxOp.k, OutboxOp.c).order_by(OutboxOp.q)
    return base.read(lambda session: [(t, pk, k, c) for t, pk, k, c in session.execute(statement)])


@settings(max_examples=20)
@given(groups=st.lists(steps, min_size=1, max_size=3))
def test_the_outbox_of_one_base_makes_another_equal(empty_base: Path, groups: list[list[Any]]) -> None:
    """Sync rules 2 and 3: nothing that a person did is missing from what would be sent."""
    with tempfile.TemporaryDirectory() as folder:
        one, other = copy_of(empty_base, Path(folder, "one")), copy_of(empty_base, Path(folder, "other"))
        known = len(ops_of(one))
        for group in groups:
            one.writer.write(the_program(), partial(do_all, group=group))
        replay(ops_of(one)[known:], other)
        assert dump(other) == dump(one)
        one.close()
        other.close()
