"""Imported deals enter the clinic's own pipeline if it has their stages, else one of their own."""

from __future__ import annotations

from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.imports import Importing, row


def with_basic_pipeline(base: OpenBase, program: Actor) -> None:
    def make(work: UnitOfWork) -> None:
        basic = work.add(DealType(name="Sales", is_basic=True))
        for at, (name, kind) in enumerate(
            (("New", StageKind.OPEN), ("Treated", StageKind.WON), ("Gone", StageKind.LOST))
        ):
            work.add(Stage(deal_type_id=basic.id, name=name, position=at, progress=at * 50, kind=kind))

    base.writer.write(program, make)


def pipelines(base: OpenBase) -> list[str]:
    return base.read(lambda s: list(s.scalars(select(DealType.name).order_by(DealType.id))))


def test_words_for_won_and_lost_are_enough(base: OpenBase, program: Actor) -> None:
    """C24-20: the clinic's own stages are used, whatever they are called."""
    with_basic_pipeline(base, program)
    done = Importing(base, program, "opportunities", stages=("new", "won", "lost"))
    done.group(row(2, stage="New"), row(3, stage="won"), row(4, stage="отказ"))
    assert done.run.told.refused == 0
    assert pipelines(base) == ["Sales"]


def test_foreign_stages_get_a_pipeline_of_their_own(base: OpenBase, program: Actor) -> None:
    with_basic_pipeline(base, program)
    for key in ("a", "b"):
        done = Importing(base, program, "opportunities", stages=("lost", "engaging", "won"))
        done.group(row(2, stage="engaging", external_id=key)).end()
    assert pipelines(base) == ["Sales", "spring"]
    stages = select(Stage.name, Stage.progress).join(DealType).where(DealType.name == "spring").order_by(Stage.position)
    assert base.read(lambda s: s.execute(stages).all()) == [("Engaging", 50), ("Won", 100), ("Lost", 0)]
