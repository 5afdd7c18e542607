"""Store tasks, planned and done, with their persons and performers (FC-30)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crm_desktop.kit.folding import fold
from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.imports.incoming import DuplicateInFile, Duplicates, IncomingRow, RowOutcome
from crm_desktop.rules.imports.moments import day_and_hour, moment_of
from crm_desktop.rules.imports.people_named import look_up_people, person_of
from crm_desktop.rules.imports.run import ImportRun, StoreGroup
from crm_desktop.rules.imports.twins import task_twins
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork

_TITLE = 200
_PRIORITIES = {
    fold(word): priority
    for priority, words in {
        Priority.LOW: ("low", "низкий", "کم", "پایین"),
        Priority.IMPORTANT: ("important", "high", "важный", "высокий", "مهم", "زیاد"),
        Priority.URGENT: ("urgent", "срочный", "срочно", "فوری"),
    }.items()
    for word in words
}


def store_tasks(work: UnitOfWork, order: StoreGroup) -> Sequence[RowOutcome]:
    run, outcomes = order.run, []
    look_up_people(work, run, order.rows)
    bulk, twins = Bulk(work), task_twins(work, run, order.rows)
    for row in order.rows:
        key = row.text("external_id")
        if key and key in run.external_ids and run.duplicates is not Duplicates.MAKE:
            reason = DuplicateInFile(row=run.external_ids[key], value=key)
            outcomes.append(RowOutcome(row.number, RowFate.SKIPPED, None, (("external_id", reason),)))
            continue
        if (again := order.again(row) or twins.of(row)) is not None:
            outcomes.append(again)
            continue
        run.external_ids[key] = row.number
        bulk.add(Task, **_task(work, bulk, run, row))
    work.session.flush()
    bulk.flush()
    return outcomes


def _task(work: UnitOfWork, bulk: Bulk, run: ImportRun, row: IncomingRow) -> dict[str, Any]:
    person_id = person_of(work, bulk, run, row, name=row.text("person"))
    name = row.text("template") or run.title
    kind, also = (TaskType.OTHER_CLIENT, TaskType.PERSONAL_CALL) if person_id else (TaskType.INTERNAL, None)
    template_id, task_type = run.names.template(work, name, kind, also=also)
    time_zone = work.branch.time_zone
    day, at = day_and_hour(row, "due_at", time_zone) or (work.today, None)
    performer_id = run.names.user(work, text) if (text := row.text("performer")) else work.actor.user_id
    return {
        "template_id": template_id,
        "task_type": task_type,
        "title": (row.text("title") or name)[:_TITLE],
        "description": str(row.values.get("notes") or "") or None,
        "priority": _PRIORITIES.get(fold(row.text("priority")), Priority.NORMAL),
        "person_id": person_id,
        "author_id": work.actor.user_id,
        "performer_id": performer_id,
        "due_on": day,
        "due_at": at,
        **_ending(work, run, row, performer_id),
    }


def _ending(work: UnitOfWork, run: ImportRun, row: IncomingRow, performer_id: object) -> dict[str, Any]:
    result, done_at = row.text("result"), moment_of(row, "done_at", work.branch.time_zone)
    state = row.text("state") or ("done" if result or done_at else "planned")
    if state == "cancelled":
        return {"status": TaskStatus.CANCELLED}
    if state != "done":
        return {"status": TaskStatus.PLANNED}
    return {
        "status": TaskStatus.DONE,
        "done_at": done_at or work.now,
        "done_by": performer_id,
        "result_id": run.names.result(work, result or run.words.done),
    }
