"""A file on its way into the base: read in a child process, mapped, and handed over in groups of rows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from crm_desktop.files.child import preview, read_rows
from crm_desktop.files.mapper import Mapper, read_side_tables
from crm_desktop.files.mapping import Mapping
from crm_desktop.files.mapping_file import parse_mapping
from crm_desktop.files.mapping_writer import write_mapping
from crm_desktop.files.problems import FileChanged, FileUnreadable
from crm_desktop.files.rejects import text_as_it_came
from crm_desktop.files.rows import SourceRow
from crm_desktop.rules.imports.incoming import IncomingRow, WishedStep

Group = tuple[IncomingRow, ...]


class ImportSource:
    """Used on one lane, one call after the other. Making it raises the file., join. and map. refusals.

    `currency` is the clinic's; `begins_after` rows are passed over, which an import broken off has stored already.
    """

    def __init__(self, path: Path, mapping: Mapping, *, currency: str = "", begins_after: int = 0) -> None:
        self.path = path
        self.mapping = mapping
        self._rows: Generator[list[SourceRow], None, None] | None = None
        self._seen = self._look()
        head = preview(path, 1, mapping.options)
        self.columns = head.columns
        self.row_estimate = max(head.row_estimate - begins_after, 0)
        self._to_skip = begins_after
        formats = replace(mapping.formats, currency=currency, counts_from_1904=head.counts_from_1904)
        bound = replace(mapping, formats=formats)
        self._mapper = Mapper(bound, head.columns, read_side_tables(mapping, path.parent))

    @property
    def stages(self) -> tuple[str, ...]:
        """Our words for stages as the map orders them."""
        return tuple(dict.fromkeys(word for word in self.mapping.values.get("stage", {}).values() if word))

    def kept_mapping(self) -> str:
        """What the batch keeps: the map, and the columns without which the refused rows could not be written back."""
        return json.dumps({"columns": self.columns, "map": write_mapping(self.mapping)}, ensure_ascii=False)

    def digest(self) -> str:
        try:
            with self.path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise FileUnreadable(name=self.path.name, reason=error.strerror or str(error)) from error

    def next_group(self) -> Group | None:
        """None at the end. Raises the file. refusals."""
        if self._rows is None:
            self._rows = read_rows(self.path, self.mapping.options)
        while (batch := next(self._rows, None)) is not None:
            # Before a row is looked at: the columns may be others by now.
            if self._look() != self._seen:
                raise FileChanged(name=self.path.name)
            fresh = batch[self._to_skip :]
            self._to_skip -= len(batch) - len(fresh)
            if fresh:
                return tuple(self._incoming(row) for row in fresh)
        return None

    def close(self) -> None:
        """Ends the reading process."""
        if self._rows is not None:
            self._rows.close()

    def _look(self) -> tuple[int, int, int] | None:
        """What would be another if somebody wrote to the file. A file removed meanwhile is read to its end all the
        same, for the reading process holds it."""
        try:
            found = self.path.stat()
        except OSError:
            return self._seen if self._rows is not None else None
        return found.st_ino, found.st_size, found.st_mtime_ns

    def _incoming(self, row: SourceRow) -> IncomingRow:
        mapped = self._mapper.apply(row)
        step = mapped.next_step
        return IncomingRow(
            mapped.number,
            mapped.values,
            tuple(map(text_as_it_came, row.cells.values())),
            mapped.refusals,
            mapped.remarks,
            WishedStep(step.template, step.in_days, step.performer) if step is not None else None,
        )


def kept_map(kept: str) -> Mapping:
    """The map of a batch, to go on with it. Raises the map. refusals."""
    return parse_mapping(json.loads(kept)["map"])


def kept_columns(kept: str) -> tuple[str, ...]:
    """The columns of the file a batch was made of."""
    return tuple(json.loads(kept)["columns"]) if kept else ()
