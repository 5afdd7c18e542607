"""Make or change a result of the dictionary of results (OT-26)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.result import MAY_END, Closes, Result, ResultKind
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.process.save_template import NameNeeded


class KindCannotClose(Problem):
    """Only success wins and only categorical refusal loses (OT-51)."""

    code = "process.kind_cannot_close"


class EndsSomewhere(Problem):
    """The work process ends with this result, which its new kind may not."""

    code = "process.ends_somewhere"


CLOSING_KIND = {Closes.WON: ResultKind.SUCCESS, Closes.LOST: ResultKind.CATEGORICAL_REFUSAL}


@dataclass(frozen=True)
class SaveResult:
    """`result_id` None makes a new one; an archived one stays on the tasks that have it."""

    name: str
    kind: ResultKind
    closes: Closes = Closes.NOTHING
    result_id: UUID | None = None
    is_no_answer: bool = False
    is_archived: bool = False


def save_result(work: UnitOfWork, order: SaveResult) -> Result:
    work.require(Right.PROCESS_CHANGE)
    if not order.name.strip():
        raise NameNeeded
    if order.closes is not Closes.NOTHING and order.kind is not CLOSING_KIND[order.closes]:
        raise KindCannotClose(name=order.name)
    if order.result_id is None:
        count = len(work.all(select(Result.id).where(Result.deleted_at.is_(None))))
        result = work.add(Result(name=order.name.strip(), kind=order.kind, position=count))
    else:
        result = work.get(Result, order.result_id)
        if order.kind not in MAY_END and _ends_somewhere(work, result):
            raise EndsSomewhere(name=result.name)
    result.name, result.kind, result.closes = order.name.strip(), order.kind, order.closes
    result.is_no_answer, result.is_archived = order.is_no_answer, order.is_archived
    return result


def _ends_somewhere(work: UnitOfWork, result: Result) -> bool:
    ending = select(NextStep.id).where(
        NextStep.result_id == result.id,
        NextStep.next_template_id.is_(None),
        NextStep.retired_at.is_(None),
        NextStep.deleted_at.is_(None),
    )
    return work.session.scalar(ending.limit(1)) is not None
