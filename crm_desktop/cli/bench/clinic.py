"""The clinic that every bench base starts from: set up by the program's own use case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

if TYPE_CHECKING:
    from crm_desktop.models.access import Actor
    from crm_desktop.store.base_file import OpenBase


@dataclass(frozen=True)
class Clinic:
    """Ids as the file keeps them: hex without dashes."""

    branch: str
    user: str
    template: str
    result: str


def set_up(base: OpenBase) -> Clinic:
    """A clinic in Tehran with its preset; the first user has every right."""
    from crm_desktop.models.access import the_program
    from crm_desktop.models.work.result import Result
    from crm_desktop.models.work.task_template import TaskTemplate, TaskType
    from crm_desktop.usecases.setup.set_up_clinic import SetUp, set_up_clinic

    order = SetUp(
        clinic_name="Bench Clinic",
        branch_name="Central",
        user_name="Bench User",
        login="bench",
        language="en",
        currency="IRR",
        time_zone="Asia/Tehran",
        region="IR",
        days_off="5",
    )
    made = base.writer.write(the_program(), lambda work: set_up_clinic(work, order), act="set_up")
    call = (
        select(TaskTemplate.id).where(TaskTemplate.task_type == TaskType.PERSONAL_CALL).order_by(TaskTemplate.position)
    )
    template: UUID = base.read(lambda session: session.scalars(call.limit(1)).one())
    result: UUID = base.read(
        lambda session: session.scalars(select(Result.id).order_by(Result.position).limit(1)).one()
    )
    return Clinic(made.branch_id.hex, made.user_id.hex, template.hex, result.hex)


def actor(base: OpenBase) -> Actor:
    """The first user of the base."""
    from crm_desktop.queries.station.sign_ins import sign_in_of

    facts = base.read(sign_in_of)
    if facts is None:
        raise RuntimeError("the bench base has no user")
    return facts.actor
