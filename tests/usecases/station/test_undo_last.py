"""Ctrl+Z."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.queries.people.people_lists import people_count
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.queries.people.search_hits import search_people
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.station.group_reversal import ChangedSince
from crm_desktop.usecases.station.undo_last import LongAgo, NothingToUndo, UndoLast, undo_last
from tests.support.builders import a_person, a_pipeline, a_template, a_user, acting_as


@pytest.fixture
def me(base: OpenBase, program: Actor) -> Actor:
    return base.writer.write(program, lambda work: acting_as(a_user(work, "Me")))


def undo(base: OpenBase, actor: Actor, group: int | None = None) -> str:
    return base.writer.write(actor, lambda work: undo_last(work, UndoLast(group)), act="undo").act


def changed(base: OpenBase, actor: Actor, person: Person, **fields: object) -> None:
    order = ChangePerson(person.id, fields)
    base.writer.write(actor, lambda work: change_person(work, order), act="change_person")


def test_a_change_goes_back_and_the_timeline_says_so(base: OpenBase, me: Actor) -> None:
    """interface.md: undo of the last operation; what happened and that it was undone both stay in the history."""
    person = base.writer.write(me, a_person)
    changed(base, me, person, family_name="Karimi", do_not_call=True)
    assert undo(base, me) == "change_person"
    facts = base.read(lambda session: person_card(session, me, person.id)).person
    assert (facts.family_name, facts.do_not_call) == ("Hosseini", False)
    assert len(base.read(lambda session: search_people(session, me, "hoss"))) == 1
    kinds = [entry.kind for entry in base.read(lambda session: person_history(session, me, person.id))]
    assert sorted(kinds) == [TimelineKind.PERSON_CHANGED, TimelineKind.UNDONE]


def test_several_steps_go_back_one_after_the_other(base: OpenBase, me: Actor) -> None:
    person = base.writer.write(me, a_person)
    changed(base, me, person, given_name="B")
    changed(base, me, person, given_name="C")
    undo(base, me)
    undo(base, me)
    assert base.read(lambda session: person_card(session, me, person.id)).person.given_name == "Maryam"
    with pytest.raises(NothingToUndo):
        undo(base, me)


def test_what_was_made_goes_with_everything_made_in_the_same_act(base: OpenBase, me: Actor) -> None:
    """A lead with its deal, history and first task is one operation."""
    base.writer.write(me, lambda work: [a_pipeline(work), a_template(work, preset="first_contact")])
    person = base.writer.write(me, a_person)
    order = CreateLead(person_ids=(person.id,), title="Implant")
    base.writer.write(me, lambda work: create_lead(work, order), act="create_lead")
    card = base.read(lambda session: person_card(session, me, person.id))
    assert (len(card.open_leads), len(card.open_tasks)) == (1, 1)
    assert card.open_leads[0].status is LeadStatus.NEW
    undo(base, me)
    card = base.read(lambda session: person_card(session, me, person.id))
    assert (card.open_leads, card.open_tasks) == ((), ())


def test_a_person_made_by_mistake_is_not_found_any_more(base: OpenBase, me: Actor) -> None:
    order = CreatePerson("Sara", phones=(NewPhone("09121234567"),))
    base.writer.write(me, lambda work: create_person(work, order), act="create_person")
    undo(base, me)
    assert base.read(lambda session: people_count(session, me)) == 0
    assert base.read(lambda session: search_people(session, me, "4567")) == []


def test_somebody_else_s_work_is_never_lost(base: OpenBase, program: Actor, me: Actor) -> None:
    """undo.changed_since: nothing is taken back, not even the other fields."""
    person = base.writer.write(me, a_person)
    changed(base, me, person, family_name="Karimi", given_name="Sara")
    other = base.writer.write(program, lambda work: acting_as(a_user(work, "Other")))
    changed(base, other, person, family_name="Moradi")
    with pytest.raises(ChangedSince):
        undo(base, me)
    assert base.read(lambda session: person_card(session, me, person.id)).person.name == "Sara Moradi"

    def fresh(work: UnitOfWork) -> None:
        work.get(Person, person.id).family_name = "Karimi"

    base.writer.write(other, fresh)
    undo(base, me)
    assert base.read(lambda session: person_card(session, me, person.id)).person.name == "Maryam Hosseini"


def test_only_what_the_screen_offered_is_undone(base: OpenBase, me: Actor) -> None:
    person = base.writer.write(me, a_person)
    changed(base, me, person, given_name="B")
    with pytest.raises(NothingToUndo):
        undo(base, me, group=1)


def test_what_was_done_long_ago_is_told_before_it_is_taken_back(base: OpenBase, me: Actor, clock: FrozenClock) -> None:
    """B13: an operation that nobody has in mind any more is undone when it is asked for twice, and no other one."""
    person = base.writer.write(me, a_person)
    changed(base, me, person, given_name="B")
    fresh_since = clock.advance(timedelta(hours=2)) - timedelta(minutes=30)

    def ask(told: int | None = None) -> str:
        order = UndoLast(fresh_since=fresh_since, told=told)
        return base.writer.write(me, lambda work: undo_last(work, order), act="undo").act

    with pytest.raises(LongAgo) as first:
        ask()
    assert first.value.facts["act"] == "change_person"
    group = int(str(first.value.facts["group"]))
    with pytest.raises(LongAgo):
        ask(group + 1)
    assert ask(group) == "change_person"
    changed(base, me, person, given_name="C")
    assert ask() == "change_person"
