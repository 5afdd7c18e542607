"""The answers of the result "booked" as the appointment itself gives them: its day, its hour, its service (O6)."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from crm_desktop.i18n.dates import local
from crm_desktop.i18n.style import current_style
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.queries.visits.day_visits import VisitRow

BOOKED = "booked"


def visit_answers(result: AllowedResultRow, visit: VisitRow) -> Iterator[tuple[UUID, list[str], str]]:
    """Field, stored values and the words of a record; nothing for other results."""
    if result.preset != BOOKED:
        return
    told = {
        FieldType.DATE: ([visit.on.isoformat()], ""),
        FieldType.TIME: ([local(visit.starts_at, current_style()).strftime("%H:%M")], ""),
        FieldType.SERVICE: ([str(visit.service_id)], visit.service),
    }
    for field in result.fields:
        if field.field_type in told:
            values, shown = told.pop(field.field_type)  # the first of each kind
            yield field.field_id, values, shown
