"""lookup.phone: the persons of a number among a million, against the bare indexed query."""

from __future__ import annotations

import random
from collections.abc import Iterator

from crm_desktop.cli.bench.bases import big_base, number_of
from crm_desktop.cli.bench.clinic import actor
from crm_desktop.cli.bench.measure import Figure, figure, repeated

PEOPLE = 1_000_000
TIMES = 2_000
BARE = (
    "SELECT p.id, p.given_name, p.family_name FROM phone n JOIN person p ON p.id = n.person_id"
    " WHERE n.e164 = ? AND n.deleted_at IS NULL"
)


def measure(quick: bool) -> Iterator[Figure]:
    from sqlalchemy.orm import Session

    from crm_desktop.queries.people.callers import people_by_number

    base = big_base(PEOPLE // 10 if quick else PEOPLE)
    chance = random.Random(7)
    numbers = [number_of(chance.randrange(base.people)) for _ in range(TIMES)]
    opened = base.open()
    try:
        who = actor(opened)
        with Session(opened.readers) as session, session.begin():
            raw = session.connection().connection.driver_connection
            # Turn about on the same connection, so that both find the same pages in memory.
            floor: list[float] = []
            asked: list[float] = []
            for number in numbers:
                floor += repeated(1, lambda _, number=number: raw.execute(BARE, (number,)).fetchall(), warm=0)
                asked += repeated(1, lambda _, number=number: people_by_number(session, who, number), warm=0)
        yield figure("lookup.phone", asked[50:], "ratio ≤ 5, p95 ≤ 5 ms", floor=floor[50:])
    finally:
        opened.close()
