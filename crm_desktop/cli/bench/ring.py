"""ring.card: from an engine's ring to the painted card with the caller's name; ring.lookup: the question alone."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime

from crm_desktop.cli.bench.bases import big_base, copied, number_of
from crm_desktop.cli.bench.clinic import actor
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken, timed

PEOPLE = 1_000_000
RINGS = 200
LOOKUPS = 3_000
WARM = 5
PAUSE_S = 0.6  # rings are seconds apart: what the last one left to be written and shown is over


def measure(scale: Scale) -> Iterator[Figure]:
    yield _lookup(scale)
    yield _card(scale)


def _lookup(scale: Scale) -> Figure:
    """As the card asks it: number in any spelling, the person's visits, leads, talks and balance with it."""
    from sqlalchemy.orm import Session

    from crm_desktop.queries.calls.caller_cards import caller_card

    base = big_base(scale.rows(PEOPLE))
    chance = random.Random(11)
    asked: list[float] = []
    opened = base.open()
    try:
        who = actor(opened)
        now = datetime.now().astimezone()
        with Session(opened.readers) as session, session.begin():
            for turn in range(-WARM, scale.times(LOOKUPS)):
                number = number_of(chance.randrange(base.people))
                took = taken(caller_card, session, who, number, now.date(), "IR", now)
                if turn >= 0:
                    asked.append(took)
    finally:
        opened.close()
    return figure("ring.lookup", asked, Target(p95=5))


def _card(scale: Scale) -> Figure:
    """In the whole program: the log writes its row meanwhile, as it does at every ring."""
    from crm_desktop.cli.bench.window import Seen, house_of, part_of, program_on, rest, until
    from crm_desktop.telephony.engines.simulator.bell import Bell
    from crm_desktop.views.telephony.call_bar import CallBar

    chance = random.Random(13)
    samples: list[float] = []
    with copied(big_base(scale.rows(PEOPLE))) as base, program_on(base) as program:
        bar = part_of(program, CallBar)
        phone = house_of(program).phone
        bell = Bell(parent=bar)
        phone.hub.add(bell)  # type: ignore[attr-defined]  # the program's own has a hub
        seen = Seen(bar, lambda: [frame.face.name.text() for frame in bar.frames if frame.call.card is not None])
        for turn in range(-WARM, scale.times(RINGS)):
            number = number_of(chance.randrange(base.people))
            seen.last = None
            with timed(samples if turn >= 0 else []):
                key = bell.ring(number)
                until(lambda: bool(seen.last))
            bell.hang_up(key)
            until(lambda: not phone.calls)
            rest(PAUSE_S)
    return figure("ring.card", samples, Target(p95=50))
