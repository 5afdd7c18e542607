"""Proposes a map from the words in a header, in any of our languages; the person corrects it."""

from __future__ import annotations

from crm_desktop.files.kinds import KINDS, Kind
from crm_desktop.files.mapping import FieldSource
from crm_desktop.files.problems import MapUnknownKind
from crm_desktop.kit.folding import fold


def guess_fields(kind_name: str, columns: tuple[str, ...]) -> dict[str, FieldSource]:
    """No column serves two fields. Raises MapUnknownKind."""
    kind = KINDS.get(kind_name)
    if kind is None:
        raise MapUnknownKind(kind=kind_name, kinds=", ".join(KINDS))
    left = {fold(column): column for column in reversed(columns)}
    found: dict[str, FieldSource] = {}
    for word, name in _words(kind):
        if name not in found and word in left:
            found[name] = FieldSource(column=left.pop(word))
    return {name: found[name] for name in kind.fields if name in found}


def _words(kind: Kind) -> list[tuple[str, str]]:
    """Our own names first, so that a file we wrote is understood whole; then each field's best word before its next."""
    ours = [(fold(name), name) for name in kind.fields]
    theirs = [
        (place, fold(word), name) for name, field in kind.fields.items() for place, word in enumerate(field.words)
    ]
    theirs.sort(key=lambda entry: entry[0])
    return ours + [(word, name) for _, word, name in theirs]
