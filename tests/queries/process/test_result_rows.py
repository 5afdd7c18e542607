"""Results as their editor reads them."""

from __future__ import annotations

from crm_desktop.models.work.result import FieldType, ResultKind
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.process.result_rows import ResultRow, result_rows
from crm_desktop.usecases.process.save_field import SaveField, save_field
from crm_desktop.usecases.process.save_result import SaveResult, save_result
from crm_desktop.usecases.process.save_template import SaveTemplate, save_template
from tests.support.process import Clinic


def row_of(clinic: Clinic, name: str) -> ResultRow:
    found = clinic.base.read(lambda session: result_rows(session, clinic.sara))
    return next(row for row in found if row.name == name)


def test_a_result_with_what_it_asks_and_where_it_is_used(clinic: Clinic) -> None:
    """OT-26, OT-27: fields in their order, archived ones left out; one result serves many templates."""
    result = clinic.do(save_result, SaveResult("Wants a talk", ResultKind.POSTPONE))
    first = clinic.do(save_field, SaveField(result.id, "With whom", FieldType.TEXT, is_required=True))
    clinic.do(save_field, SaveField(result.id, "When", FieldType.DATE, sets_due=True))
    clinic.do(save_field, SaveField(result.id, "With whom", FieldType.TEXT, field_id=first.id, is_archived=True))
    for name in ("Ask", "Ask again"):
        clinic.do(save_template, SaveTemplate(name, TaskType.PERSONAL_CALL, result_ids=(result.id,)))
    row = row_of(clinic, "Wants a talk")
    assert [(field.name, field.sets_due) for field in row.fields] == [("When", True)]
    assert row.templates == ("Ask", "Ask again")
