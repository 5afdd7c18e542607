"""What the server sent is written past the triggers, is never sent back, and is told as news from afar."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, func, select, text

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.station.outbox import Group, OutboxOp
from crm_desktop.store.applying import Repeatable, tell
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.changes import ChangeSet, Origin
from crm_desktop.store.engine import CLIENT
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_phone

ROW = (
    "INSERT INTO phone (id, person_id, raw, label, tail, is_primary, is_valid, created_at, rv) "
    "SELECT :id, :person, raw, label, tail, is_primary, is_valid, created_at, 3 FROM phone LIMIT 1"
)


@pytest.fixture
def phone(base: OpenBase, program: Actor) -> UUID:
    return base.writer.write(program, lambda work: a_phone(work, a_person(work)).id)


def count(base: OpenBase, model: type) -> int:
    return base.read(lambda session: session.scalar(select(func.count()).select_from(model))) or 0


def test_what_is_applied_is_neither_captured_nor_a_group(base: OpenBase, phone: UUID) -> None:
    before = count(base, OutboxOp), count(base, Group)
    base.writer.apply(lambda connection: connection.execute(text("UPDATE phone SET raw = '1', rv = 2")))
    assert (count(base, OutboxOp), count(base, Group)) == before
    assert base.read(lambda session: session.scalar(select(Phone.raw))) == "1"


def test_a_child_may_come_before_its_parent_and_a_row_may_leave(base: OpenBase, phone: UUID) -> None:
    child, parent = uuid4(), uuid4()
    base.writer.apply(lambda connection: connection.execute(text(ROW), {"id": child.hex, "person": parent.hex}))
    base.writer.apply(
        lambda connection: connection.execute(text("DELETE FROM phone WHERE id = :id"), {"id": phone.hex})
    )
    assert base.read(lambda session: session.scalars(select(Phone.id)).all()) == [child]


def test_references_hold_again_afterwards(base: OpenBase, program: Actor, phone: UUID) -> None:
    def fail(_: Connection) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        base.writer.apply(fail)

    def orphan(work: UnitOfWork) -> None:
        work.session.execute(text(ROW), {"id": uuid4().hex, "person": uuid4().hex})

    with pytest.raises(Exception, match="FOREIGN KEY"):
        base.writer.write(program, orphan)
    base.writer.write(program, a_person)
    assert count(base, OutboxOp) > 0


def test_a_part_of_a_clinic_is_written_with_the_plans_there_are(base: OpenBase) -> None:
    """SQLite plans every statement anew after that pragma: where it is off already it is not said."""
    base.writer.apply(
        lambda connection: connection.execute(text("INSERT INTO station VALUES (:key, 'x')"), {"key": CLIENT})
    )
    said: list[str] = []
    with base.writer_engine.connect() as connection:
        connection.connection.driver_connection.set_trace_callback(said.append)  # type: ignore[union-attr]  # the driver's
    base.writer.apply(lambda connection: connection.execute(text("UPDATE station SET value = 'y'")))
    assert any("UPDATE station" in statement for statement in said)
    assert not [statement for statement in said if "foreign_keys =" in statement]


def test_the_news_name_the_rows_and_say_that_they_came_from_afar(base: OpenBase, phone: UUID) -> None:
    heard: list[ChangeSet] = []
    base.writer.published.append(heard.append)

    def work(connection: Connection) -> str:
        tell(connection, "phone", [phone.hex])
        tell(connection, "person", [])
        return "done"

    assert base.writer.apply(work) == "done"
    assert heard == [ChangeSet({"phone": frozenset({phone})}, origin=Origin.SYNC)]


def test_what_changed_nothing_to_see_is_no_news(base: OpenBase) -> None:
    heard: list[ChangeSet] = []
    base.writer.published.append(heard.append)
    base.writer.apply(lambda connection: None)
    assert heard == []


def test_nothing_is_left_of_what_failed(base: OpenBase, phone: UUID) -> None:
    heard: list[ChangeSet] = []
    base.writer.published.append(heard.append)

    def work(connection: Connection) -> None:
        connection.execute(text("UPDATE phone SET raw = 'half'"))
        tell(connection, "phone", [phone.hex])
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        base.writer.apply(work)
    assert heard == []
    assert base.read(lambda session: session.scalar(select(Phone.raw))) != "half"
    assert count(base, Person) == 1


def test_what_the_server_would_say_again_does_not_wait_for_the_disk(base: OpenBase) -> None:
    """A save of a person still does: NORMAL lost confirmed ones in simulated power cuts."""
    levels: list[int] = []

    def look(connection: Connection) -> None:
        levels.append(connection.exec_driver_sql("PRAGMA synchronous").scalar_one())

    base.writer.apply(Repeatable(look))
    base.writer.apply(look)
    assert levels == [1, 2]
