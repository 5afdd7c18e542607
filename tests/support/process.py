"""A small work process to act in: four templates, a few results, a pipeline, two colleagues and a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.user import User
from crm_desktop.models.base import Synced
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.work.result import Closes, FieldType, ResultKind
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.breaches import Breach, breaches
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support import builders as make
from tests.support.base import Furnished, furnish

T = TypeVar("T")
R = TypeVar("R", bound=Synced)


@dataclass
class Clinic:
    """The base with somebody at the desk; `ids` are the rows of the process by name."""

    base: OpenBase
    clock: FrozenClock
    program: Actor
    sara: Actor
    reza: Actor
    ids: dict[str, UUID]

    def do(self, use_case: Callable[[UnitOfWork, Any], T], order: Any, actor: Actor | None = None) -> T:
        return self.base.writer.write(actor or self.sara, lambda work: use_case(work, order), act="test")

    def change(self, doing: Callable[[UnitOfWork], T]) -> T:
        return self.base.writer.write(self.program, doing, act="test")

    def row(self, model: type[R], row_id: UUID | None) -> R:
        assert row_id is not None
        return self._loose(lambda session: session.get_one(model, row_id))

    def rows(self, model: type[R], **where: Any) -> list[R]:
        statement = select(model).where(model.deleted_at.is_(None)).filter_by(**where)
        return self._loose(lambda session: list(session.scalars(statement.order_by(model.created_at, model.id))))

    def _loose(self, question: Callable[[Session], T]) -> T:
        """Rows that can be looked at after the session has gone."""

        def ask(session: Session) -> T:
            answer = question(session)
            session.expunge_all()
            return answer

        return self.base.read(ask)

    def open_tasks(self, **where: Any) -> list[Task]:
        open_ones = (TaskStatus.PLANNED, TaskStatus.IN_WORK)
        return [task for task in self.rows(Task, **where) if task.status in open_ones]

    def told(self, kind: TimelineKind) -> list[dict[str, Any]]:
        return [entry.facts for entry in self.rows(TimelineEntry, kind=kind)]

    def breaches(self) -> list[Breach]:
        return self.base.read(lambda session: breaches(session, self.program))


@pytest.fixture(scope="session")
def furnished_clinic(empty_base: Path, tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    return furnish(tmp_path_factory.mktemp("clinic"), empty_base, _a_clinic)


@pytest.fixture
def clinic(base: OpenBase, clock: FrozenClock, program: Actor, furnished_clinic: Furnished) -> Clinic:
    ids = dict(furnished_clinic.ids)
    sara, reza = (
        make.acting_as(User(id=ids[name.lower()], display_name=name, branch_id=ids["branch"]))
        for name in ("Sara", "Reza")
    )
    return Clinic(base, clock, program, sara, reza, ids)


def _a_clinic(work: UnitOfWork) -> dict[str, UUID]:
    sara, reza = make.a_user(work, "Sara"), make.a_user(work, "Reza")
    ids = {"sara": sara.id, "reza": reza.id, "branch": work.session.scalars(select(Branch.id)).one()}
    ids |= _templates_and_results(work)
    pipeline, stages = make.a_pipeline(work)
    ids |= {"pipeline": pipeline.id} | {f"stage {stage.name}": stage.id for stage in stages}
    _, methods = make.a_dictionary(work, "Contact methods", "Phone", "Message", "They rang")
    methods[0].call_direction, methods[2].call_direction = "out", "in"
    ids |= {item.name: item.id for item in methods}
    _, reasons = make.a_dictionary(work, "Stagnant reasons", "No money now")
    _, topics = make.a_dictionary(work, "Topics", "Price")
    ids |= {item.name: item.id for item in [*reasons, *topics]}
    ids["too far"] = make.a_lost_reason(work).id
    ids["instagram"] = make.a_channel(work).id
    ids["unknown channel"] = make.a_channel(work, "Unknown", is_unknown=True).id
    person, other = make.a_person(work), make.a_person(work, given_name="Ali", family_name="Karimi")
    make.a_phone(work, person)
    return ids | {"maryam": person.id, "ali": other.id}


def _templates_and_results(work: UnitOfWork) -> dict[str, UUID]:
    call = make.a_template(work, "First call", preset="first_contact", text="Ask about the teeth")
    check = make.a_template(work, "Check purchase", position=1)
    other = make.a_template(work, "Send information", TaskType.OTHER_CLIENT, position=2)
    internal = make.a_template(work, "Order water", TaskType.INTERNAL, position=3)
    rounds = make.a_template(work, "Lapsed patients", TaskType.CALL_ROUND, position=4)
    thinking = make.a_result(work, "Thinking")
    going = make.a_result(work, "Going to buy", ResultKind.SUCCESS)
    bought = make.a_result(work, "Bought", ResultKind.SUCCESS, closes=Closes.WON)
    refused = make.a_result(work, "Refused", ResultKind.CATEGORICAL_REFUSAL, closes=Closes.LOST)
    unreached = make.a_result(work, "No answer", ResultKind.POSTPONE, is_no_answer=True)
    later = make.a_result(work, "Call back", ResultKind.POSTPONE)
    done = make.a_result(work, "Done", ResultKind.SUCCESS)
    day = make.a_field(work, later, "Day", FieldType.DATE, sets_due=True, is_required=True)
    hour = make.a_field(work, later, "Hour", FieldType.TIME, sets_due=True, position=1)
    make.allowing(work, call, thinking, going, bought, refused, unreached, later)
    make.a_step(work, call, going, check, delay_days=3)
    make.a_step(work, call, unreached, call, delay_minutes=120)
    rows = {
        "first call": call,
        "check purchase": check,
        "send information": other,
        "order water": internal,
        "lapsed patients": rounds,
        "thinking": thinking,
        "going to buy": going,
        "bought": bought,
        "refused": refused,
        "no answer": unreached,
        "call back": later,
        "done": done,
        "day field": day,
        "hour field": hour,
    }
    return {name: row.id for name, row in rows.items()}
