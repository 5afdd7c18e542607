"""An import is taken back whole, except for what people went on working with."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, select

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.queries.breaches import breaches
from crm_desktop.queries.station.import_batches import import_batches
from crm_desktop.rules.imports.batches import BatchRunning
from crm_desktop.rules.imports.incoming import Duplicates
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.imports import Importing, row, undo


def dump(base: OpenBase) -> list[str]:
    return base.read(lambda session: list(canonical_lines(session)))


def names(base: OpenBase) -> list[str]:
    statement = select(Person.given_name).where(Person.deleted_at.is_(None)).order_by(Person.given_name)
    return base.read(lambda session: list(session.scalars(statement)))


def two_people(base: OpenBase, program: Actor) -> Importing:
    done = Importing(base, program, "people").group(
        row(2, full_name="Sara Ahmadi", phone="09121234567"), row(3, full_name="Reza Moradi", phone="09351112233")
    )
    done.end()
    return done


def test_the_base_is_as_it_was_before(base: OpenBase, program: Actor) -> None:
    """B13, P19: made rows go, filled ones get their old values back."""
    two_people(base, program)
    before = dump(base)
    update = Importing(base, program, "people", Duplicates.UPDATE).group(
        row(2, full_name="Sara", phone="09121234567", national_id="0012345678", birth_on=date(1990, 1, 1)),
        row(3, full_name="Mina Rad", phone="09120000001", organization="Acme"),
    )
    update.group(row(4, full_name="Omid Rad", phone="09120000002", organization="Acme")).end()
    assert dump(base) != before
    assert undo(base, program, update.batch_id)[1] == []
    assert dump(base) == before
    assert base.read(lambda s: import_batches(s, program))[0].state.value == "undone"


def test_whom_somebody_changed_since_stays_with_their_number(base: OpenBase, program: Actor) -> None:
    done = two_people(base, program)

    def rename(work: UnitOfWork) -> None:
        work.session.scalars(select(Person).where(Person.given_name == "Sara")).one().warning = "Allergic"

    base.writer.write(program, rename, act="change_person")
    _, kept = undo(base, program, done.batch_id)
    assert names(base) == ["Sara"]
    assert sorted(one.table for one in kept) == ["person", "phone"]
    assert base.read(lambda s: len(s.scalars(select(Phone.id).where(Phone.deleted_at.is_(None))).all())) == 1


def test_whom_another_station_changed_since_stays_as_well(base: OpenBase, program: Actor) -> None:
    """B13: what comes from the server leaves no operation here, and is somebody's work all the same."""
    done = two_people(base, program)

    def arrive(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE person SET rv = 1")
        connection.exec_driver_sql("UPDATE person SET rv = 2, warning = 'Allergic' WHERE given_name = 'Sara'")

    base.writer.apply(arrive)
    _, kept = undo(base, program, done.batch_id)
    assert names(base) == ["Sara"]
    assert sorted(one.table for one in kept) == ["person", "phone"]


def test_what_only_the_server_counted_is_nobodys_work(base: OpenBase, program: Actor) -> None:
    """It counts our own further changes too."""
    done = two_people(base, program)
    update = Importing(base, program, "people", Duplicates.UPDATE).group(
        row(2, full_name="Sara", phone="09121234567", national_id="0012345678")
    )
    update.end()
    base.writer.apply(lambda connection: connection.exec_driver_sql("UPDATE person SET rv = 2"))
    assert undo(base, program, update.batch_id)[1] == []
    assert undo(base, program, done.batch_id)[1] == []
    assert names(base) == []


def test_whom_somebody_planned_a_task_with_since_stays(base: OpenBase, program: Actor) -> None:
    """B13: the person was not touched, but other work stands on them."""
    done = two_people(base, program)

    def plan(work: UnitOfWork) -> None:
        person = work.session.scalars(select(Person).where(Person.given_name == "Reza")).one()
        template = work.add(TaskTemplate(name="Call", task_type=TaskType.PERSONAL_CALL))
        work.add(
            Task(
                template_id=template.id,
                task_type=TaskType.PERSONAL_CALL,
                title="Call",
                person_id=person.id,
                due_on=work.today,
            )
        )

    base.writer.write(program, plan, act="create_task")
    undo(base, program, done.batch_id)
    assert names(base) == ["Reza"]
    assert base.read(lambda s: breaches(s, program)) == []


def test_an_import_that_runs_is_not_undone_but_a_killed_one_is(
    base: OpenBase, program: Actor, clock: FrozenClock
) -> None:
    running = Importing(base, program, "people").group(row(2, full_name="Sara Ahmadi"))
    with pytest.raises(BatchRunning):
        undo(base, program, running.batch_id)
    clock.advance(timedelta(minutes=5))
    assert undo(base, program, running.batch_id) == (1, [])
    assert names(base) == []
