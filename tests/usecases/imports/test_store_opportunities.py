"""Opportunities become deals that stand with their owner, stage, history, reason and next step."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.base import Synced
from crm_desktop.models.deals.deal import Deal, StageHistory
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.models.work.task import Task
from crm_desktop.queries.breaches import breaches
from crm_desktop.rules.imports.incoming import IncomingRow, WishedStep
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row, undo

STAGES = ("prospecting", "engaging", "won", "lost")
CALL = WishedStep("Call about the offer", 1, "Moses Frase")


def living(base: OpenBase, model: type[Synced]) -> int:
    statement = select(model.id).where(model.deleted_at.is_(None))
    return base.read(lambda s: len(s.scalars(statement).all()))


def opportunity(number: int, stage: str, **values: Any) -> IncomingRow:
    given: dict[str, Any] = {
        "external_id": f"K{number}",
        "owner": "Moses Frase",
        "manager": "Dustin Brinkmann",
        "branch": "East",
        "product": "GTX Pro",
        "organization": "Cancity",
        "stage": stage,
        "opened_on": date(2016, 10, 20),
        "amount": Decimal("1054"),
    }
    return row(number, **(given | values))


def test_the_imported_base_breaks_no_rule(base: OpenBase, program: Actor) -> None:
    """B5, FC-18: open ones have the map's next step, lost ones a reason."""
    done = Importing(base, program, "opportunities", stages=STAGES)
    done.group(
        opportunity(2, "won", closed_on=date(2017, 3, 1)),
        opportunity(3, "lost", closed_on=date(2017, 3, 2)),
        opportunity(4, "prospecting", organization=None, step=CALL),
        opportunity(5, "engaging", step=CALL),
    )
    assert done.fates == [(4, "made", "import.deal_for_nobody")]
    assert base.read(lambda s: breaches(s, program)) == []
    task = base.read(lambda s: s.execute(select(Task.title, Task.due_on, Task.task_type).order_by(Task.id)).all())[0]
    # The day after is a Sunday in Tehran, which is a working day.
    assert tuple(task) == ("Call about the offer: GTX Pro", date(2026, 11, 22), "other_client")


def test_an_open_deal_without_a_step_is_found_by_check(base: OpenBase, program: Actor) -> None:
    Importing(base, program, "opportunities", stages=STAGES).group(opportunity(2, "engaging")).end()
    assert [breach.code for breach in base.read(lambda s: breaches(s, program))] == ["deal.without_planned_task"]


def test_the_history_has_the_days_of_the_file(base: OpenBase, program: Actor) -> None:
    """C24-15: cause import, at the beginning of those days in the branch."""
    Importing(base, program, "opportunities", stages=STAGES).group(
        opportunity(2, "won", closed_on=date(2017, 3, 1))
    ).end()
    moves = base.read(
        lambda s: s.execute(
            select(Stage.name, StageHistory.at, StageHistory.cause)
            .join(Stage, Stage.id == StageHistory.to_stage_id)
            .order_by(StageHistory.at)
        ).all()
    )
    assert [(name, at.isoformat(), cause.value) for name, at, cause in moves] == [
        ("Prospecting", "2016-10-19T20:30:00+00:00", "import"),
        ("Won", "2017-02-28T20:30:00+00:00", "import"),
    ]
    deal = base.read(lambda s: s.execute(select(Deal.title, Deal.amount, Deal.closed_on)).one())
    assert tuple(deal) == ("GTX Pro · Cancity", 1054, date(2017, 3, 1))


def test_agents_become_staff_who_cannot_sign_in(base: OpenBase, program: Actor) -> None:
    Importing(base, program, "opportunities", stages=STAGES).group(opportunity(2, "won"), opportunity(3, "won")).end()
    staff = base.read(lambda s: sorted(tuple(u) for u in s.execute(select(User.display_name, User.status))))
    assert staff == [("Dustin Brinkmann", "no_login"), ("Moses Frase", "no_login")]
    assert base.read(lambda s: s.scalars(select(Team.name)).all()) == ["Dustin Brinkmann"]


def test_the_same_key_comes_in_once(base: OpenBase, program: Actor) -> None:
    Importing(base, program, "opportunities", stages=STAGES).group(opportunity(2, "won")).end()
    again = Importing(base, program, "opportunities", stages=STAGES)
    again.group(opportunity(2, "won"), opportunity(3, "won"), opportunity(4, "won", external_id="K3"))
    assert again.fates == [(2, "skipped", "import.duplicate"), (4, "skipped", "import.duplicate_in_file")]


def test_a_stage_that_nobody_knows_is_refused(base: OpenBase, program: Actor) -> None:
    done = Importing(base, program, "opportunities", stages=STAGES).group(opportunity(2, "dreaming"))
    assert done.fates == [(2, "refused", "import.unknown_stage")]


def test_all_of_it_can_be_taken_back(base: OpenBase, program: Actor) -> None:
    done = Importing(base, program, "opportunities", stages=STAGES).group(opportunity(2, "lost"))
    done.end()
    assert undo(base, program, done.batch_id)[1] == []
    assert living(base, Deal) == living(base, User) == living(base, Team) == living(base, Stage) == 0
