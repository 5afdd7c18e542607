"""search.key: from a key pressed in the search field to the painted rows it finds among a million people."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from crm_desktop.cli.bench.bases import big_base, number_of
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, timed

if TYPE_CHECKING:
    from crm_desktop.cli.bench.window import Seen
    from crm_desktop.views.shell.search_box import SearchBox
    from crm_desktop.views.shell.search_popup import SearchPopup

PEOPLE = 1_000_000
ROUNDS = 3
PAUSE_S = 0.05  # people do not type faster; the next key must not find the last one's work unfinished
# Common beginnings in three scripts, both names, inner parts, sounds across scripts, a wrong layout, no hit at all.
WORDS = (
    "ali", "sara", "moh", "kar", "ahmadi", "ivanov", "petrov", "mari", "zadeh", "james bro", "leila moh",
    "علی", "محم", "کریمی", "سارا", "زاده", "иван", "ольга", "ова", "пет", "mohamad", "vfhbz", "xqzw",
)  # fmt: skip


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.window import Seen, linked, part_of, program_on
    from crm_desktop.views.shell.search_popup import SearchPopup

    whole = big_base(scale.rows(PEOPLE))
    samples: list[float] = []
    with linked(whole) as base, program_on(base) as program:
        popup = part_of(program, SearchPopup)
        box = program.window.top_bar.search
        box.setFocus()
        seen = Seen(popup.list.viewport(), partial(_found_for, popup))
        for turn in range(scale.times(ROUNDS)):
            for typed in (*WORDS[: scale.times(len(WORDS))], *_numbers(base.people, turn)):
                _type(box, seen, typed, samples)
    yield figure("search.key", samples, Target(p95=30))


def _numbers(people: int, turn: int) -> Iterator[str]:
    """A whole number as it is typed, its last digits, and a file number."""
    at = people * (turn + 1) // 7
    yield "0" + number_of(at)[3:]
    yield number_of(at)[-4:]
    yield str(at)


def _type(box: SearchBox, seen: Seen, typed: str, samples: list[float]) -> None:
    from crm_desktop.cli.bench.window import rest, type_letter, until

    box.clear()
    box.textEdited.emit("")
    rest(PAUSE_S)  # the list goes, and what it covered is painted
    for at, letter in enumerate(typed, 1):
        if at < 2 or letter == " ":
            type_letter(box, letter)
            continue
        with timed(samples):
            type_letter(box, letter)
            until(partial(_is_painted, seen, typed[:at]))
        rest(PAUSE_S)


def _is_painted(seen: Seen, typed: str) -> bool:
    return seen.last == typed


def _found_for(popup: SearchPopup) -> str:
    """What the rows in the list were found for: the offer of a new person, the last of them, says it."""
    last = popup.list.rows[-1] if popup.list.rows else None
    return str(getattr(last, "typed", ""))
