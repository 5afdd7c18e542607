"""Takes a full name apart as the writers of its script put it together."""

from __future__ import annotations

from typing import NamedTuple


class Names(NamedTuple):
    given: str
    family: str
    father: str = ""


def split_name(text: str) -> Names:
    """Latin and Persian: given name first. Russian lists put the family name first and the patronymic last."""
    words = text.split()
    if not words:
        return Names("", "")
    if "\u0400" <= words[0][0] <= "\u04ff" and len(words) > 1:
        return Names(words[1], words[0], " ".join(words[2:]))
    return Names(words[0], " ".join(words[1:]))
