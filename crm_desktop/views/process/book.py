"""The whole work process as frozen facts, read in one go: it is small, and its parts refer to each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.admin.dictionaries import TABLES as DICTIONARY_TABLES
from crm_desktop.queries.admin.dictionaries import DictionaryRow, dictionary_rows
from crm_desktop.queries.admin.staff import TABLES as STAFF_TABLES
from crm_desktop.queries.process.process_cells import TABLES as CELL_TABLES
from crm_desktop.queries.process.process_cells import ProcessRow, process_cells
from crm_desktop.queries.process.result_rows import TABLES as RESULT_TABLES
from crm_desktop.queries.process.result_rows import ResultRow, result_rows
from crm_desktop.queries.process.template_rows import TABLES as TEMPLATE_TABLES
from crm_desktop.queries.process.template_rows import TemplateRow, template_rows
from crm_desktop.views.process.chains import endless
from crm_desktop.views.widgets.performer_box import Staff, staff

TABLES = DICTIONARY_TABLES | STAFF_TABLES | CELL_TABLES | RESULT_TABLES | TEMPLATE_TABLES


@dataclass(frozen=True)
class ProcessBook:
    templates: tuple[TemplateRow, ...] = ()
    results: tuple[ResultRow, ...] = ()
    dictionaries: tuple[DictionaryRow, ...] = ()
    cells: tuple[ProcessRow, ...] = ()
    staff: Staff = field(default_factory=Staff)

    def template(self, template_id: UUID | None) -> TemplateRow | None:
        return next((row for row in self.templates if row.id == template_id), None)

    def result(self, result_id: UUID | None) -> ResultRow | None:
        return next((row for row in self.results if row.id == result_id), None)

    def dictionary(self, dictionary_id: UUID | None) -> DictionaryRow | None:
        return next((row for row in self.dictionaries if row.id == dictionary_id), None)

    def process(self, template_id: UUID | None) -> ProcessRow | None:
        return next((row for row in self.cells if row.template_id == template_id), None)

    def name_of(self, user_id: UUID | None, team_id: UUID | None) -> str:
        return self.staff.name_of(user_id, team_id)

    @cached_property
    def endless(self) -> frozenset[UUID]:
        return endless(self.cells)

    @property
    def methods(self) -> tuple[tuple[UUID, str], ...]:
        """Ways to be in touch that are still offered."""
        return tuple(
            (item.id, item.name)
            for row in self.dictionaries
            if row.built_in is BuiltIn.CONTACT_METHOD
            for item in row.items
            if not item.is_archived
        )


def process_book(session: Any, actor: Actor) -> ProcessBook:
    return ProcessBook(
        templates=tuple(template_rows(session, actor)),
        results=tuple(result_rows(session, actor)),
        dictionaries=tuple(dictionary_rows(session, actor, archived=True)),
        cells=tuple(process_cells(session, actor)),
        staff=staff(session, actor),
    )
