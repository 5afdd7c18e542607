"""card.open: from the wish for a person's card to the painted card, among a million people."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from uuid import UUID

from crm_desktop.cli.bench.bases import big_base
from crm_desktop.cli.bench.filling import OLD_CLIENT, id_of
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, timed

PEOPLE = 1_000_000
CARDS = 100
WARM = 3
PAUSE_S = 0.05


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.window import house_of, linked, part_of, program_on, rest, until
    from crm_desktop.views.people.person_card import PersonCardView

    whole = big_base(scale.rows(PEOPLE))
    samples: list[float] = []
    with linked(whole) as base, program_on(base) as program:
        card = part_of(program, PersonCardView)
        house = house_of(program)
        shown: list[UUID] = []
        card.vm.shown.connect(lambda found: shown.append(found.card.person.id))
        clients = base.people // OLD_CLIENT
        for turn in range(-WARM, scale.times(CARDS)):
            # Old clients have a history of tasks; neighbours of the list lie far apart in the file.
            person_id = UUID(id_of("person", (turn + WARM) * 7_919 % clients * OLD_CLIENT))
            with timed(samples if turn >= 0 else []):
                house.go.person(person_id)
                until(partial(_is_last, shown, person_id))
                card.repaint()
            rest(PAUSE_S)
    yield figure("card.open", samples, Target(p95=50))


def _is_last(shown: list[UUID], wanted: UUID) -> bool:
    return shown[-1:] == [wanted]
