"""Python's search for garbage while an import runs."""

from __future__ import annotations

import gc

FULL_EVERY = 100  # rounds of the collector between two that look through everything; 10 is Python's own


def let_the_collector_rest() -> None:
    """An import makes so many objects that Python would look through the whole program for garbage again and again,
    a quarter of a second each time, in which nobody can type. What is alive now is left out of that, and what lives
    long is looked through a tenth as often; what dies young is most of it, and is found as ever.
    """
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, FULL_EVERY)
