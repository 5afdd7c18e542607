"""sync.save: how long a person's save takes while the changes of 20,000 people arrive from the server.

As in the program, one lane writes: a save waits for the batch that is being written, and then it is its turn.
"""

from __future__ import annotations

import os
import random
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from time import sleep
from typing import TYPE_CHECKING, Any

from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken

if TYPE_CHECKING:
    from crm_desktop.cli.bench.central import Desk

PEOPLE = 100_000
DELTA = 20_000
EVERY_S = 0.03
SWITCH_S = 0.0005  # as the program's lanes set it


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.central import central, desk

    people = scale.rows(PEOPLE)
    delta = min(scale.rows(DELTA), people // 2)
    sys.setswitchinterval(SWITCH_S)
    with ThreadPoolExecutor(1) as lane, central(people) as server, desk(server.login()) as station:
        station.engine.here.apply = partial(_apply, station, lane)
        station.engine.run()
        changed = (
            "UPDATE person SET family_name = family_name || 'a' WHERE id IN (SELECT id FROM person ORDER BY id %s)"
        )
        server.admin.execute(changed % f"LIMIT {delta}")
        saves = _saves(station, lane, people - delta)
        found = station.base.read(_renamed)
    if found < delta:
        raise RuntimeError(f"{found:,} of {delta:,} rows came")
    yield figure("sync.save", saves, Target(p99=20))


def _apply(station: Desk, lane: ThreadPoolExecutor, work: Any) -> Any:
    """As the program's lanes do it for the network's."""
    from crm_desktop.store.log import shorten_log

    answer = lane.submit(station.base.writer.apply, work).result()
    shorten_log(station.base)
    return answer


def _saves(station: Desk, lane: ThreadPoolExecutor, last: int) -> list[float]:
    """Of the people that do not change on the server, for as long as the others arrive."""
    from sqlalchemy import select

    from crm_desktop.models.people.person import Person
    from crm_desktop.usecases.people.change_person import ChangePerson, change_person

    # What joining wrote is on its way to the disk, and the first saves would wait for it.
    os.sync()
    ids = select(Person.id).order_by(Person.id.desc()).limit(last)
    people = station.base.read(lambda session: session.scalars(ids).all())
    chance, who, samples = random.Random(5), station.actor, []
    pull = threading.Thread(target=station.engine.pull)
    pull.start()
    turn = 0
    while pull.is_alive():
        turn += 1
        order = ChangePerson(chance.choice(people), {"notes": f"Called back for the {turn}th time"})
        save: Callable[[Any], Any] = partial(change_person, order=order)
        write = partial(station.base.writer.write, who, save, act="change_person")
        samples.append(taken(lambda write=write: lane.submit(write).result()))
        sleep(EVERY_S)
    pull.join()
    return samples


def _renamed(session: Any) -> int:
    from sqlalchemy import text

    return int(session.execute(text("SELECT count(*) FROM person WHERE rv = 2")).scalar())
