"""Compares every row with the server's: after a restore, a change of rights, or too long an absence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import text
from sqlalchemy.orm import Session

from crm_desktop.store.capture import synced_tables
from crm_desktop.sync.apply import BATCH, Than, drop, store, weight
from crm_desktop.sync.facts import Fact
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Mark
from crm_desktop.sync.remote.gateway import Gateway

MARKS_AT_ONCE = 5000


def reconcile(
    here: Here, gateway: Gateway, epoch: str, digest: str, *, everything: bool = False, other_life: bool = False
) -> None:
    """Afterwards we have what this person may see, as of a moment that is the new cursor. Raises sync/errors.py.

    A crash on the way begins it anew: what says that it is needed is forgotten with its last step.
    """
    cursor = gateway.snapshot()
    here.hook("reconcile.snapshot")
    for table in synced_tables():
        after: str | None = None
        has_more = True
        while has_more:
            theirs = gateway.ids(table.name, after, MARKS_AT_ONCE)
            has_more = len(theirs) == MARKS_AT_ONCE
            upto = theirs[-1].key if has_more else None
            ours = here.read(partial(marks_here, table=table.name, after=after, upto=upto))
            here.hook("reconcile.compared")
            _mend(here, gateway, table.name, compare(theirs, ours, everything=everything, other_life=other_life))
            after = upto
    finished = {Fact.CURSOR: cursor, Fact.EPOCH: epoch, Fact.DIGEST: digest, Fact.SYNCED_AT: here.now()}
    gone = dict.fromkeys((Fact.UPTO, Fact.AFTER, Fact.SCHEMA_SEEN))
    here.keep({**finished, **gone}, "reconcile.finishing", "reconcile.done")


def _mend(here: Here, gateway: Gateway, table: str, found: Difference) -> None:
    size = BATCH // weight(table)
    for keys in slices(found.fetch, size):
        rows = gateway.rows(table, keys)
        here.hook("reconcile.got")
        here.write(
            partial(store, name=table, rows=rows, than=Than.ANY), "reconcile.writing", "reconcile.kept", repeatable=True
        )
    for keys in slices(found.drop, size):
        here.write(partial(drop, name=table, keys=keys), "reconcile.writing", "reconcile.kept", repeatable=True)


@dataclass
class Difference:
    """Of one stretch of a table: what is to be fetched, and what goes."""

    fetch: list[str] = field(default_factory=list)
    drop: list[str] = field(default_factory=list)


def compare(
    theirs: Sequence[Mark], ours: Sequence[Mark], *, everything: bool = False, other_life: bool = False
) -> Difference:
    """By rv and the moment of the last change: two lives of a server may count the same rv for two different rows.

    A row that nobody has changed yet has no such moment, and the other life may have made it otherwise: without the
    slot that it had, or by another station's rule. One of ours that the server has never had is not gone: it waits.
    """
    here = {mark.key: mark for mark in ours}
    fetch = [
        mark.key
        for mark in theirs
        if everything or here.get(mark.key) != mark or (other_life and mark.updated_at is None)
    ]
    there = {mark.key for mark in theirs}
    return Difference(fetch, [key for key, mark in here.items() if key not in there and mark.rv != 0])


def marks_here(session: Session, table: str, after: str | None, upto: str | None) -> list[Mark]:
    """Our rows of a stretch; ids in hex sort as the server sorts them."""
    statement = text(
        f'SELECT id, rv, updated_at FROM "{table}" WHERE id > :after AND (:upto IS NULL OR id <= :upto) ORDER BY id'
    )
    rows = session.execute(statement, {"after": after or "", "upto": upto})
    return [Mark(*row) for row in rows]


def slices(keys: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for at in range(0, len(keys), size):
        yield keys[at : at + size]
