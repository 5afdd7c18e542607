"""The ready-made work process for clinics: its keys from process.toml, its words from one language's file."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "presets"
LANGUAGES = ("en", "fa", "ru")

Table = dict[str, Any]


@lru_cache(maxsize=8)
def read_preset(name: str) -> Table:
    """`name` is "process" or a language; a missing or broken file is a broken installation, not the user's doing."""
    with (FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def preset_words(language: str) -> Table:
    """English for a language the preset was not written in."""
    return read_preset(language if language in LANGUAGES else "en")


def numbered_results(process: Table, template: str) -> list[tuple[str, int]]:
    """The results a template allows, each with the digit that picks it."""
    names = process["result_sets"][process["templates"][template]["results"]]
    pairs = (name.rpartition(":") for name in names)
    return [(key, int(digit)) for key, _, digit in pairs]


def steps_of(process: Table, template: str) -> dict[str, Table]:
    """What follows each allowed result: the template's own rule, else the one that always holds."""
    always, own = process["steps"]["always"], process["steps"].get(template, {})
    return {result: own.get(result, always[result]) for result, _ in numbered_results(process, template)}


def moves_of(process: Table) -> list[tuple[str, str, str]]:
    """How results move deals: result, stage that is left, stage that is entered."""
    return [
        (result, start, told["to"]) for told in process["rules"] for start in told["from"] for result in told["results"]
    ]
