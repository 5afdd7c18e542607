"""What is chosen before an import: the file, what it is a list of, and which column is which field."""

from __future__ import annotations

from collections.abc import Mapping as Names
from dataclasses import dataclass, replace
from pathlib import Path

from crm_desktop.files.child import preview
from crm_desktop.files.guess import guessed
from crm_desktop.files.kinds import KINDS
from crm_desktop.files.mapping import FieldSource, Mapping
from crm_desktop.files.remembered import recall
from crm_desktop.files.rows import Preview
from crm_desktop.rules.imports.incoming import Duplicates

# Enough to tell how dates and numbers are written; a screen shows the first few.
SAMPLE_ROWS = 200
DEFAULT_KIND = "people"


@dataclass(frozen=True)
class ImportChoice:
    """Frozen: each change makes another one. `is_remembered` when a map of an earlier file fitted these columns."""

    path: Path
    preview: Preview
    mapping: Mapping
    duplicates: Duplicates = Duplicates.SKIP
    is_remembered: bool = False

    @property
    def kind(self) -> str:
        return self.mapping.kind

    def field_of(self, column: str) -> str:
        """The field the column is taken for; empty when it is left out."""
        return next((name for name, source in self.mapping.fields.items() if source.column == column), "")

    def with_field(self, column: str, field: str) -> ImportChoice:
        """No field from two columns: the other one is left out then."""
        kept: dict[str, FieldSource] = {
            name: source for name, source in self.mapping.fields.items() if source.column != column and name != field
        }
        if field:
            kept[field] = FieldSource(column=column)
        return replace(self, mapping=replace(self.mapping, fields=kept), is_remembered=False)

    def with_duplicates(self, duplicates: Duplicates) -> ImportChoice:
        return replace(self, duplicates=duplicates)

    def missing(self) -> str:
        """A field without which nothing can be stored, or nothing when all is well."""
        kind, fields = KINDS[self.kind], self.mapping.fields
        for name, one in kind.fields.items():
            if one.required and name not in fields:
                return name
        return kind.one_of[0] if kind.one_of and not any(name in fields for name in kind.one_of) else ""

    def fields(self) -> Names[str, object]:
        return KINDS[self.kind].fields


def choose(path: Path, kind: str, maps: Path, seen: Preview | None = None) -> ImportChoice:
    """Reads the head of the file in a child process, unless it was seen already. Raises the file. refusals."""
    head = seen or preview(path, SAMPLE_ROWS)
    remembered = recall(maps, kind, head.columns)
    if remembered is not None:
        return ImportChoice(path, head, remembered, is_remembered=True)
    return ImportChoice(path, head, guessed(kind, head))
