"""The rules that a clinic is set up with: what a talk came to takes the deal forward by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.models.deals.transition_rule import TransitionRule
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.breaches import breaches
from crm_desktop.queries.process.allowed_results import allowed_results
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.correct_result import CorrectResult, correct_result
from tests.support.house import TestHouse, open_house

NEW, CONTACTED, ADVISED, BOOKED = range(4)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[TestHouse]:
    """As it was set up."""
    with open_house(tmp_path) as opened:
        yield opened


def stages(clinic: TestHouse) -> list[UUID]:
    return clinic.rows(select(Stage.id).order_by(Stage.position))


def opened(clinic: TestHouse) -> UUID:
    """A deal, born with its lead."""
    deal_id: UUID = clinic.rows(select(Deal.id).where(Deal.lead_id == clinic.lead()))[0]
    return deal_id


def result(clinic: TestHouse, preset: str) -> UUID:
    found: UUID = clinic.rows(select(Result.id).where(Result.preset == preset))[0]
    return found


def end(clinic: TestHouse, deal_id: UUID, preset: str) -> UUID:
    """The deal's next task ends with that result; answers what is required."""
    clinic.clock.advance(timedelta(minutes=10))
    planned = select(Task).where(Task.status == TaskStatus.PLANNED, Task.deleted_at.is_(None))
    task: Task = clinic.rows(planned.where(Task.deal_id == deal_id))[0]
    result_id = result(clinic, preset)
    rows = clinic.read(lambda session: allowed_results(session, clinic.actor, task.template_id))
    fields = next(row.fields for row in rows if row.result_id == result_id)
    ahead = str(clinic.house.today + timedelta(days=2))
    values: dict[UUID, tuple[str, ...]] = {
        field.field_id: (str(field.items[0].item_id) if field.items else ahead,)
        for field in fields
        if field.is_required
    }
    clinic.write(lambda work: complete_task(work, CompleteTask(task.id, result_id, values)), "complete_task")
    return task.id


def stands(clinic: TestHouse, deal_id: UUID) -> int:
    return stages(clinic).index(clinic.row(Deal, deal_id).stage_id)


def moves(clinic: TestHouse, deal_id: UUID) -> list[StageHistory]:
    """Its birth is the first."""
    of = select(StageHistory).where(StageHistory.deal_id == deal_id)
    return clinic.rows(of.order_by(StageHistory.at, StageHistory.id))


def test_whoever_was_reached_is_contacted_and_then_advised(clinic: TestHouse) -> None:
    """MIS-22, FC-52: each move is in the group of its result, by the rule that the history names."""
    deal_id = opened(clinic)
    places = [stands(clinic, deal_id)]
    for preset in ("no_answer", "call_back", "thinking", "not_now"):
        end(clinic, deal_id, preset)
        places.append(stands(clinic, deal_id))
    assert places == [NEW, NEW, CONTACTED, ADVISED, ADVISED]
    moved = moves(clinic, deal_id)[1:]
    assert [move.cause for move in moved] == [MoveCause.RULE, MoveCause.RULE]
    names = [clinic.row(TransitionRule, move.rule_id).name for move in moved if move.rule_id is not None]
    assert names == ["First talk: asked to be called back", "Later talk: thinking"]
    assert clinic.read(lambda session: breaches(session, clinic.actor)) == []


@pytest.mark.parametrize(
    ("preset", "stage"),
    [
        ("no_answer", NEW),
        ("busy", NEW),
        ("wrong_number", NEW),
        ("call_back", CONTACTED),
        ("info_sent", CONTACTED),
        ("not_now", CONTACTED),
        ("thinking", ADVISED),
        ("conditional_refusal", ADVISED),
        ("booked", ADVISED),
    ],
)
def test_the_first_call_moves_a_new_deal_by_what_it_came_to(clinic: TestHouse, preset: str, stage: int) -> None:
    """MIS-22: one move at most; nobody reached, nothing moved; only an appointment makes somebody booked (C24-19)."""
    deal_id = opened(clinic)
    end(clinic, deal_id, preset)
    assert stands(clinic, deal_id) == stage
    assert len(moves(clinic, deal_id)) == (1 if stage == NEW else 2)


@pytest.mark.parametrize("preset", ["call_back", "thinking", "booked", "conditional_refusal"])
def test_who_is_booked_does_not_go_back(clinic: TestHouse, preset: str) -> None:
    """C24-20: whatever is said on the telephone afterwards."""
    deal_id = opened(clinic)
    clinic.write(lambda work: move_deal(work, MoveDeal(deal_id, stages(clinic)[BOOKED])))
    end(clinic, deal_id, preset)
    assert stands(clinic, deal_id) == BOOKED


def test_it_is_undone_and_corrected_with_its_result(clinic: TestHouse) -> None:
    """OT-42, MIS-22: Ctrl+Z takes the stage along; a result that is put right takes its own way from there."""
    deal_id = opened(clinic)
    end(clinic, deal_id, "thinking")
    clinic.write(lambda work: undo_last(work, UndoLast()), "undo_last")
    assert stands(clinic, deal_id) == NEW
    task_id = end(clinic, deal_id, "thinking")
    clinic.clock.advance(timedelta(minutes=1))
    clinic.write(lambda work: correct_result(work, CorrectResult(task_id, result(clinic, "call_back"))))
    assert stands(clinic, deal_id) == CONTACTED
    clinic.clock.advance(timedelta(minutes=1))
    clinic.write(lambda work: correct_result(work, CorrectResult(task_id, result(clinic, "no_answer"))))
    assert stands(clinic, deal_id) == NEW
    assert clinic.row(Deal, deal_id).status is DealStatus.OPEN
