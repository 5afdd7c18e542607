"""Takes what changed on the server since our cursor into the base; the cursor moves with the last of the rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, partial

from sqlalchemy import Connection

from crm_desktop.store.capture import synced_tables
from crm_desktop.sync.apply import BATCH, drop, store, weight
from crm_desktop.sync.errors import CursorLost
from crm_desktop.sync.facts import Fact, Facts, keep, some_facts
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Page, Rows
from crm_desktop.sync.remote.gateway import Gateway

ROWS_AT_ONCE = 1000


@dataclass
class Part:
    """What is written in one transaction."""

    rows: dict[str, Rows] = field(default_factory=dict)
    gone: dict[str, list[str]] = field(default_factory=dict)
    is_last: bool = False


@dataclass(frozen=True)
class Since:
    """From where a page was asked for."""

    cursor: str
    upto: str | None = None
    after: int = 0

    @classmethod
    def of(cls, facts: Facts) -> Since | None:
        cursor = facts.get(Fact.CURSOR)
        return None if cursor is None else cls(cursor, facts.get(Fact.UPTO), int(facts.get(Fact.AFTER, "0")))

    def after_page(self, page: Page) -> Since:
        return Since(self.cursor, page.upto, page.after) if page.more else Since(page.upto)


def fetch(here: Here, gateway: Gateway, since: Since | None = None) -> tuple[Since, Page]:
    """The next page, which nothing here has taken yet; from `since`, or from where the base is. Raises CursorLost."""
    since = since or Since.of(here.facts())
    if since is None:
        raise CursorLost()
    here.hook("pull.asking")
    page = gateway.pull(here.client(), since.cursor, since.upto, since.after, ROWS_AT_ONCE)
    here.hook("pull.got")
    return since, page


def take_in(here: Here, since: Since, page: Page) -> Since | None:
    """Writes a page, and says from where the next one is asked for.

    One that was overtaken meanwhile is left, for it knows nothing new: None, and the base knows how far it is.
    """
    now = here.now()
    place: Since | None = since.after_page(page)
    try:
        for part in parts(page):
            here.write(
                partial(write, since=since, page=page, part=part, now=now),
                "apply.writing",
                "apply.kept",
                repeatable=True,
            )
    except Overtaken:
        place = None
    here.hook("pull.done")
    return place


class Overtaken(Exception):
    """Another pull has moved the cursor while this one was on its way: what it brought is old."""


def parts(page: Page) -> Iterator[Part]:
    """The page in batches; an empty one still moves the cursor."""
    part, room = Part(), BATCH
    for table, rows in page.tables.items():
        at = 0
        while at < len(rows.rows):
            piece = rows.rows[at : at + max(1, room // weight(table))]
            part.rows[table] = Rows(rows.columns, piece)
            at, room = at + len(piece), room - len(piece) * weight(table)
            if room < weight(table):
                yield part
                part, room = Part(), BATCH
    for table, key in page.gone:
        part.gone.setdefault(table, []).append(key)
        room -= weight(table)
        if room <= 0:
            yield part
            part, room = Part(), BATCH
    part.is_last = True
    yield part


def write(connection: Connection, since: Since, page: Page, part: Part, now: str) -> None:
    """One part, in the transaction of Writer.apply; raises Overtaken."""
    if Since.of(some_facts(connection, Fact.CURSOR, Fact.UPTO, Fact.AFTER)) != since:
        raise Overtaken
    # What a newer server has besides is fetched when the program knows it: everything is compared then.
    known = _known_tables()
    for table, rows in part.rows.items():
        if table in known:
            store(connection, table, rows)
    for table, keys in part.gone.items():
        if table in known:
            drop(connection, table, keys)
    if part.is_last:
        keep(connection, _moved(page, now))


@cache
def _known_tables() -> frozenset[str]:
    return frozenset(table.name for table in synced_tables())


def _moved(page: Page, now: str) -> Mapping[Fact, str | int | None]:
    if page.more:
        return {Fact.UPTO: page.upto, Fact.AFTER: page.after}
    return {Fact.CURSOR: page.upto, Fact.UPTO: None, Fact.AFTER: None, Fact.SYNCED_AT: now}
