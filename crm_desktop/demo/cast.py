"""Who is in the demo clinic: names, ages, numbers and families drawn from a seed."""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

WORDS = Path(__file__).parent / "words"


@dataclass(frozen=True)
class Face:
    """One invented person."""

    given: str
    family: str
    father: str
    sex: str
    birth_on: date
    number: str
    street: str


def words(language: str) -> dict[str, Any]:
    """The names and sentences of a language; each file has the same keys."""
    with (WORDS / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)


class Cast:
    """Draws persons one after the other; the same seed draws the same ones."""

    def __init__(self, told: dict[str, Any], seed: int, today: date) -> None:
        self._told = told
        self._today = today
        self._chance = random.Random(seed)
        self._next = int(told["numbers_from"])

    def face(self, *, youngest: int = 18, oldest: int = 78) -> Face:
        told, chance = self._told, self._chance
        sex = chance.choice("fm")
        families = told["family_m"] if sex == "m" and told["family_m"] else told["family_f"]
        age = chance.randint(youngest, oldest)
        self._next += 1
        return Face(
            given=chance.choice(told[f"given_{sex}"]),
            family=chance.choice(families),
            father=chance.choice(told["father"]) if told["father"] else "",
            sex=sex,
            birth_on=self._today - timedelta(days=age * 365 + chance.randrange(365)),
            number=told["number"].format(self._next),
            street=f"{chance.choice(told['streets'])} {chance.randint(1, 120)}",
        )
