"""The line in which a task template is found by two letters of its name (OT-17)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.terms import term
from crm_desktop.kit.folding import fold
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.process.process_cells import ProcessRow
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine


class TemplateLine(LookupLine):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._search, "list-checks", 0, parent)
        self._templates: dict[UUID, ProcessRow] = {}

    def set_templates(self, rows: Sequence[ProcessRow]) -> None:
        self._templates = {row.template_id: row for row in rows}

    @property
    def kind(self) -> TaskType | None:
        hit = self.chosen()
        row = self._templates.get(hit.id) if hit is not None else None
        return row.task_type if row is not None else None

    def choose(self, template_id: UUID | None) -> None:
        """Shows it; nothing is emitted."""
        row = self._templates.get(template_id) if template_id is not None else None
        self.set_chosen(Hit(row.template_id, row.name) if row is not None else None)

    def _search(self, text: str, done: Callable[[Sequence[Hit]], None]) -> None:
        """Names in which a word begins so stand before those that hold it somewhere."""
        wanted = fold(text)
        rows = [row for row in self._templates.values() if wanted in fold(row.name)]
        rows.sort(key=lambda row: not any(word.startswith(wanted) for word in fold(row.name).split()))
        done([Hit(row.template_id, row.name, f"{row.name}  ·  {term(row.task_type)}") for row in rows])
