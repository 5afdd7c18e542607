"""lookup.phone: the persons of a number among a million, against the bare indexed query."""

from __future__ import annotations

import random
from collections.abc import Iterator

from crm_desktop.cli.bench.bases import big_base, driver_of, number_of
from crm_desktop.cli.bench.clinic import actor
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken

PEOPLE = 1_000_000
TIMES = 3_000
WARM = 50
BARE = (
    "SELECT p.id, p.given_name, p.family_name FROM phone n JOIN person p ON p.id = n.person_id"
    " WHERE n.e164 = ? AND n.deleted_at IS NULL"
)


def measure(scale: Scale) -> Iterator[Figure]:
    from sqlalchemy.orm import Session

    from crm_desktop.queries.people.callers import people_by_number

    base = big_base(scale.rows(PEOPLE))
    chance = random.Random(7)
    floor: list[float] = []
    asked: list[float] = []
    opened = base.open()
    try:
        who = actor(opened)
        with Session(opened.readers) as session, session.begin():
            bare = driver_of(session.connection().connection)
            for turn in range(-WARM, scale.times(TIMES)):
                # Each asks for its own number, so that neither finds what the other has just brought into memory.
                one, other = (number_of(chance.randrange(base.people)) for _ in range(2))
                floor_took = taken(lambda number: bare.execute(BARE, (number,)).fetchall(), one)
                took = taken(people_by_number, session, who, other)
                if turn >= 0:
                    floor.append(floor_took)
                    asked.append(took)
    finally:
        opened.close()
    yield figure("lookup.phone", asked, Target(ratio=5, p95=5), floor=floor)
