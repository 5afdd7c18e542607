"""memory.million: the most that the program has held in memory, with a million people and the work list open."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from crm_desktop.cli.bench.bases import big_base
from crm_desktop.cli.bench.measure import Figure, Scale, Target, largest

PEOPLE = 1_000_000
LISTS = ("desk", "tasks")


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.window import linked, program_on, rest

    whole = big_base(scale.rows(PEOPLE))
    with linked(whole) as base, program_on(base) as program:
        for screen in LISTS:
            program.window.open_screen(screen)
            rest(1.5)
        held = resident_mb()
    yield largest("memory.million", held, Target(max=400), "MB")


def resident_mb() -> float:
    """The peak of this process so far; Linux counts in kibibytes, macOS in bytes."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
