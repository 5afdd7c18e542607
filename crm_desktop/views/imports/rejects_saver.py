"""Saves the refused rows of an import to a file that can be mended and read again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop.files.import_source import kept_columns
from crm_desktop.files.rejects import write_rejects
from crm_desktop.files.rows import SourceRow
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.imports.refused_rows import RefusedRows, refused_rows
from crm_desktop.views.imports.import_words import reason_of
from crm_desktop.views.widgets.house import House


class RejectsSaver(QObject):
    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house

    def ask(self, parent: QWidget, batch_id: UUID) -> None:
        """Where to; and whether that went well is told in a notice."""
        shown = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        name, _ = QFileDialog.getSaveFileName(parent, self.tr("Save the refused rows"), "", shown)
        if name:
            actor = self._house.session.actor
            write = partial(self._write, Path(name))
            self._house.lanes.read(self, lambda session: refused_rows(session, actor, batch_id), write)

    def _write(self, path: Path, refused: RefusedRows) -> None:
        columns = kept_columns(refused.mapping)
        language, title = current_style().language, self.tr("Why it was refused")
        rows = [
            (SourceRow(one.number, dict(zip(columns, one.cells, strict=False))), reason_of(one.code, one.facts))
            for one in refused.rows
        ]
        self._house.lanes.apart(
            self,
            lambda: write_rejects(path, columns, rows, title, language=language),
            lambda number: self._house.go.toast(
                with_count(self.tr("%n refused row(s) saved.", "", number), number, current_style())
            ),
            lambda problem: self._house.go.toast(words(problem), "red"),
        )
