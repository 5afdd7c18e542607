"""One transaction, one moment, one author: what a use case is given to work with."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor, Right, Scope, the_program
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.station.draft import SavedView
from crm_desktop.models.station.outbox import Group
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.changes import ChangeSet
from crm_desktop.store.problems import Gone, NoRight, NotHereAnyMore
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.base import NOW
from tests.support.builders import a_user

SOMEBODY = UUID(int=7)


def a_person(work: UnitOfWork) -> UUID:
    return work.add(Person(family_name="Karimi")).id


def stamps(base: OpenBase, person: UUID) -> tuple[object, ...]:
    columns = (Person.created_at, Person.created_by, Person.updated_at, Person.updated_by, Person.branch_id)
    return tuple(base.read(lambda session: session.execute(sa.select(*columns).where(Person.id == person)).one()))


def test_a_new_row_knows_who_made_it_when_and_where(base: OpenBase, program: Actor, clock: FrozenClock) -> None:
    actor = Actor(user_id=SOMEBODY, branch_id=program.branch_id, rights=program.rights)
    person = base.writer.write(actor, a_person)
    assert stamps(base, person) == (NOW, SOMEBODY, None, None, program.branch_id)
    later = clock.advance(timedelta(minutes=5))

    def rename(work: UnitOfWork) -> None:
        work.get(Person, person).family_name = "Sadeghi"

    base.writer.write(actor, rename)
    assert stamps(base, person) == (NOW, SOMEBODY, later, SOMEBODY, program.branch_id)


def test_reading_a_row_leaves_no_stamp(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    base.writer.write(program, lambda work: work.get(Person, person).full_name)
    assert stamps(base, person)[2] is None


def test_what_a_row_already_has_is_kept(base: OpenBase, program: Actor) -> None:
    long_ago, branch = datetime(2020, 1, 1, tzinfo=UTC), uuid4()

    def imported(work: UnitOfWork) -> UUID:
        row = Person(id=UUID(int=3), family_name="x", created_at=long_ago, created_by=SOMEBODY, branch_id=branch)
        return work.add(row).id

    assert base.writer.write(program, imported) == UUID(int=3)
    assert stamps(base, UUID(int=3))[:2] == (long_ago, SOMEBODY)
    assert stamps(base, UUID(int=3))[4] == branch


def test_the_moment_stands_still_within_a_unit(base: OpenBase, program: Actor, clock: FrozenClock) -> None:
    def slow(work: UnitOfWork) -> tuple[datetime, datetime]:
        before = work.now
        clock.advance(timedelta(hours=1))
        return before, work.now

    assert base.writer.write(program, slow) == (NOW, NOW)


def test_today_is_the_branchs_day_and_never_the_pcs(base: OpenBase, program: Actor, clock: FrozenClock) -> None:
    clock.set(datetime(2026, 11, 20, 20, 29, tzinfo=UTC))
    assert base.writer.write(program, lambda work: work.today) == date(2026, 11, 20)
    clock.set(datetime(2026, 11, 20, 20, 30, tzinfo=UTC))  # midnight in Tehran
    assert base.writer.write(program, lambda work: work.today) == date(2026, 11, 21)


def test_the_branch_is_the_actors_else_the_first(base: OpenBase, program: Actor, clock: FrozenClock) -> None:
    clock.advance(timedelta(days=1))
    second = base.writer.write(
        program, lambda work: work.add(Branch(name="North", time_zone="Asia/Tokyo", region="JP")).id
    )
    assert base.writer.write(the_program(second), lambda work: work.branch.name) == "North"
    assert base.writer.write(the_program(), lambda work: work.branch.name) == "Central"


def test_a_row_is_there_as_soon_as_it_is_made_and_still_when_it_is_deleted(base: OpenBase, program: Actor) -> None:
    """ADR 0018: a rule that is applied twice finds what it made, and writes nothing for asking."""
    made = base.writer.write(program, a_person, act="test")

    def work(unit: UnitOfWork) -> list[bool]:
        unit.remove(unit.get(Person, made))
        new = unit.add(Person(family_name="Karimi"))
        answers = [unit.has(Person, row_id) for row_id in (made, new.id, SOMEBODY)]
        assert new in unit.session.new
        return answers

    assert base.writer.write(program, work, act="test") == [True, True, False]


def test_a_removed_row_is_gone_for_everybody(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    base.writer.write(program, lambda work: work.remove(work.get(Person, person)))
    for unknown in (person, uuid4()):
        with pytest.raises(Gone):
            base.writer.write(program, lambda work, unknown=unknown: work.get(Person, unknown).id)  # type: ignore[misc]  # a default argument in a lambda


def test_a_row_out_of_sight_and_a_row_that_is_gone_look_the_same(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    blind = Actor(user_id=SOMEBODY, branch_id=program.branch_id)
    told = []
    for row in (person, uuid4()):
        with pytest.raises(Gone) as refusal:
            base.writer.write(blind, lambda work, row=row: work.get(Person, row).id)  # type: ignore[misc]  # a default argument in a lambda
        told.append(refusal.value.facts)
    assert told[0] == told[1]


def test_seeing_is_not_changing(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    reader = Actor(user_id=SOMEBODY, branch_id=program.branch_id, rights={Right.PEOPLE_SEE: Scope.ALL})
    assert base.writer.write(reader, lambda work: work.get(Person, person).id) == person
    with pytest.raises(NoRight) as told:
        base.writer.write(reader, lambda work: work.get_to(Right.PEOPLE_CHANGE, Person, person).id)
    assert told.value.facts == {"right": "people.change", "givers": ()}
    with pytest.raises(NoRight):
        base.writer.write(reader, lambda work: work.require(Right.IMPORT_RUN))


def test_a_commit_is_told_with_its_tables_and_ids(base: OpenBase, program: Actor) -> None:
    news: list[ChangeSet] = []
    base.writer.published.append(news.append)

    def two_rows(work: UnitOfWork) -> tuple[UUID, UUID]:
        person = a_person(work)
        return person, work.add(Phone(person_id=person, raw="1")).id

    person, phone = base.writer.write(program, two_rows)
    assert [dict(changes.tables) for changes in news] == [{"person": frozenset({person}), "phone": frozenset({phone})}]
    with pytest.raises(Gone):
        base.writer.write(program, lambda work: (a_person(work), work.get(Person, uuid4()).id))
    assert len(news) == 1


def test_what_only_the_station_keeps_is_saved_without_a_group(base: OpenBase, program: Actor) -> None:
    view = SavedView(user_id=SOMEBODY, screen="tasks", name="", state="{}")
    groups = sa.select(sa.func.count()).select_from(Group)
    before = base.read(lambda session: session.scalar(groups))
    base.writer.write(program, lambda work: work.session.add(view))
    assert base.read(lambda session: session.scalar(sa.select(SavedView.state))) == "{}"
    assert base.read(lambda session: session.scalar(groups)) == before


@pytest.mark.parametrize("status", [UserStatus.LEFT, UserStatus.NO_LOGIN])
def test_of_somebody_who_has_left_nothing_shared_is_taken(base: OpenBase, program: Actor, status: UserStatus) -> None:
    """C24-65, P13: whatever their window still shows; what they had half typed stays with this station."""
    user = base.writer.write(program, lambda work: a_user(work).id)
    actor = Actor(user_id=user, branch_id=program.branch_id, rights=program.rights, name="Sara")
    base.writer.write(actor, a_person)

    def marked(work: UnitOfWork) -> None:
        work.get(User, user).status = status

    base.writer.write(actor, marked)
    with pytest.raises(NotHereAnyMore) as refused:
        base.writer.write(actor, a_person)
    assert refused.value.facts == {"name": "Sara"}
    assert base.read(lambda session: session.scalar(sa.select(sa.func.count()).select_from(Person))) == 1
    base.writer.write(actor, lambda work: work.session.add(SavedView(user_id=user, screen="x", name="", state="{}")))
    assert base.read(lambda session: session.scalar(sa.select(SavedView.user_id))) == user


def test_the_writer_goes_on_after_a_refusal(base: OpenBase, program: Actor) -> None:
    with pytest.raises(Gone):
        base.writer.write(program, lambda work: work.get(Person, uuid4()).id)
    assert stamps(base, base.writer.write(program, a_person))[0] == NOW


def test_letters_that_no_server_takes_are_left_out_before_anybody_is_told_that_it_was_saved(
    base: OpenBase, program: Actor
) -> None:
    """A clipboard brings a NUL or half a letter: PostgreSQL would refuse the whole group a day later."""
    person = base.writer.write(
        program, lambda work: work.add(Person(family_name="Ka\0rimi", notes="\ud83d\ude00 \ud83d")).id
    )

    def kept() -> tuple[object, ...]:
        columns = sa.select(Person.family_name, Person.notes).where(Person.id == person)
        return tuple(base.read(lambda session: session.execute(columns).one()))

    assert kept() == ("Karimi", "\U0001f600 \ufffd")

    def rename(work: UnitOfWork) -> None:
        work.get(Person, person).family_name = "Sa\ude00deghi"

    base.writer.write(program, rename)
    assert kept()[0] == "Sa\ufffddeghi"
