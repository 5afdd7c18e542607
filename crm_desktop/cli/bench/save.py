"""save.result: a call's result with extra fields and next step, against the same statements bare on the same file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crm_desktop.cli.bench.bases import big_base, copied, driver_of
from crm_desktop.cli.bench.clinic import actor
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.usecases.tasks.complete_task import CompleteTask

PEOPLE = 500_000
TIMES = 120
WARM = 5
_INTO_GROUP = re.compile(r"INSERT INTO work_group\b")
_WITH_ID = re.compile(r"INSERT INTO \w+ \(id,")
_OF_GROUP = re.compile(r"\b(outbox|work_group)\b")

Statements = list[tuple[str, Any]]


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.usecases.tasks.complete_task import complete_task

    saved: list[float] = []
    bare: list[float] = []
    with copied(big_base(scale.rows(PEOPLE))) as base:
        opened = base.open()
        try:
            who = actor(opened)
            orders = opened.read(lambda session: _orders(session, 2 * (scale.times(TIMES) + WARM)))
            for turn, (one, other) in enumerate(zip(orders[::2], orders[1::2], strict=True)):
                record = _Record(opened)
                saving = partial(complete_task, order=one)
                took = taken(partial(opened.writer.write, who, saving, act="complete_task"))
                floor_took = record.stop().replay(one.task_id, other.task_id)
                if turn >= WARM:
                    saved.append(took)
                    bare.append(floor_took)
        finally:
            opened.close()
    yield figure("save.result", saved, Target(ratio=5), floor=bare)


def _orders(session: Session, wanted: int) -> list[CompleteTask]:
    """One a planned task: the result with the most to fill in that has a next step."""
    from sqlalchemy import select

    from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
    from crm_desktop.models.money.service import Service
    from crm_desktop.models.people.person import Person
    from crm_desktop.models.work.next_step import NextStep
    from crm_desktop.models.work.result import ExtraField, FieldType, Result
    from crm_desktop.models.work.task import Task, TaskStatus
    from crm_desktop.rules.answers import fields_of
    from crm_desktop.usecases.tasks.complete_task import CompleteTask

    planned = select(Task).where(Task.status == TaskStatus.PLANNED).order_by(Task.id.desc()).limit(wanted)
    tasks = session.scalars(planned).all()
    steps = select(NextStep.result_id).where(
        NextStep.template_id == tasks[0].template_id, NextStep.next_template_id.is_not(None)
    )
    results = session.scalars(select(Result).where(Result.id.in_(steps)).order_by(Result.position)).all()
    result = max(results, key=lambda one: len(fields_of(session, one)))
    day = tasks[0].due_on + timedelta(days=60)

    def answer(field: ExtraField) -> str:
        by_model = {FieldType.PERSON: select(Person.id), FieldType.SERVICE: select(Service.id)}
        if (rows := by_model.get(field.field_type)) is not None:
            return str(session.scalars(rows.limit(1)).one())
        if field.dictionary_id is not None:
            items = select(DictItem.id).where(DictItem.dictionary_id == field.dictionary_id).limit(1)
            return str(session.scalars(items).one())
        return {"date": day.isoformat(), "time": "10:30", "yes_no": "yes", "text": "in the evening"}.get(
            field.field_type.value, "3"
        )

    values = {field.id: (answer(field),) for field in fields_of(session, result)}
    methods = select(DictItem.id).join(Dictionary, Dictionary.id == DictItem.dictionary_id)
    method = session.scalars(methods.where(Dictionary.built_in == BuiltIn.CONTACT_METHOD).limit(1)).first()
    return [
        CompleteTask(task.id, result.id, values, note="Wants to think about it", contact_method_id=method, talk_for=95)
        for task in tasks
    ]


@dataclass
class _Made:
    """The ids that a unit of work gave to its new rows."""

    ids: list[UUID]


class _Record:
    """Listens to every statement of one save; `replay` runs them bare for another task with fresh ids."""

    def __init__(self, base: OpenBase) -> None:
        from sqlalchemy import event

        self._base = base
        self._statements: Statements = []
        self._user: str | None = None
        self._made = _Made([])
        self._make_id = base.writer.make_id
        base.writer.make_id = self._new_id
        event.listen(base.writer_engine, "before_cursor_execute", self._heard)

    def stop(self) -> _Record:
        from sqlalchemy import event

        event.remove(self._base.writer_engine, "before_cursor_execute", self._heard)
        self._base.writer.make_id = self._make_id
        return self

    def replay(self, old_task: UUID, new_task: UUID) -> float:
        """Milliseconds from BEGIN to the commit that is on the disk."""
        fresh = {one.hex: self._make_id().hex for one in self._made.ids} | {old_task.hex: new_task.hex}
        # What follows from the call has an id that follows from it, too.
        made = (str(given[0]) for sql, given in self._statements if _WITH_ID.match(sql))
        fresh |= {one: self._make_id().hex for one in made if one not in fresh}
        group, stamp = self._base.writer.stamp.group, self._base.writer.stamp
        stamp.user = self._user
        statements = [
            (sql, _with(given, fresh), bool(_INTO_GROUP.match(sql)), bool(_OF_GROUP.search(sql)))
            for sql, given in self._statements
        ]
        pooled = self._base.writer_engine.raw_connection()
        try:
            run = driver_of(pooled).execute
            return taken(lambda: _run(run, statements, group, stamp))
        finally:
            pooled.close()

    def _heard(self, _connection: Any, _cursor: Any, sql: str, given: Any, _context: Any, is_many: bool) -> None:
        self._user = self._base.writer.stamp.user
        if sql.startswith("BEGIN"):
            return
        # Many rows may also come as the values of one statement, which is many in name only.
        rows = given if is_many and isinstance(given[0], tuple) else [given]
        self._statements += [(sql, one) for one in rows]

    def _new_id(self) -> UUID:
        made = self._make_id()
        self._made.ids.append(made)
        return made


def _with(given: Any, fresh: dict[str, str]) -> tuple[Any, ...]:
    return tuple(fresh.get(value, value) if isinstance(value, str) else value for value in given)


def _run(run: Any, statements: list[tuple[str, tuple[Any, ...], bool, bool]], old_group: int, stamp: Any) -> None:
    run("BEGIN IMMEDIATE")
    for sql, given, makes_group, is_of_group in statements:
        if is_of_group:
            given = tuple(stamp.group if value == old_group else value for value in given)
        cursor = run(sql, given)
        cursor.fetchall()
        if makes_group:
            stamp.group = cursor.lastrowid
    run("COMMIT")
