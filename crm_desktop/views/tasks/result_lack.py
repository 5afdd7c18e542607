"""What a result still needs before it can be saved (OT-40, FC-18)."""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.models.work.result import MAY_END, Closes
from crm_desktop.queries.process.allowed_results import AllowedResultRow, FieldRow
from crm_desktop.views.tasks.result_form import ResultForm


class Missing(enum.Enum):
    RESULT = "result"
    REASON = "reason"
    ANSWER = "answer"


@dataclass(frozen=True)
class Lack:
    """The first thing that is left out; `field` of an answer."""

    what: Missing
    field: FieldRow | None = None


def asks_reason(form: ResultForm, result: AllowedResultRow) -> bool:
    """A final refusal always says why, so that its keys mean the same every time (O8, FC-18, MIS-32).

    Where nothing is lost a clinic without reasons is not asked for one.
    """
    if result.closes is not Closes.LOST or result.kind not in MAY_END:
        return False
    task = form.task
    has_lead = task.lead_id is not None and task.lead_status is not LeadStatus.CLOSED
    return bool(form.lost_reasons) or has_lead or task.stage is not None or form.has_request


def lack_of(
    form: ResultForm, result: AllowedResultRow, answers: Mapping[UUID, Sequence[str]], reasons: Collection[UUID]
) -> Lack | None:
    if asks_reason(form, result) and not reasons:
        return Lack(Missing.REASON)
    for field in result.fields:
        if field.is_required and not answers.get(field.field_id):
            return Lack(Missing.ANSWER, field)
    return None
