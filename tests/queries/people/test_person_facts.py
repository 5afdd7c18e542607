"""A person's own row."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.people.person import PersonCategory, PersonRole, Visibility
from crm_desktop.queries.people.person_facts import person_facts
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_user, acting_as


def test_the_row_has_the_names_of_what_it_points_to_and_the_roles(base: OpenBase, program: Actor) -> None:
    """C24-61: category and owner by name; the roles beside the standing."""

    def fill(work: UnitOfWork) -> UUID:
        category = work.add(PersonCategory(name="VIP", colour="violet"))
        work.session.flush()
        return a_person(work, category_id=category.id, owner_id=a_user(work, "Nika").id, is_referrer=True).id

    person_id = base.writer.write(program, fill)
    facts = base.read(lambda session: person_facts(session, program, person_id))
    assert (facts.category, facts.category_colour, facts.owner) == ("VIP", "violet", "Nika")
    assert facts.roles == (PersonRole.REFERRER,)


def test_who_is_hidden_is_gone(base: OpenBase, program: Actor) -> None:
    """SM-10: a team's contact is only its members'."""

    def fill(work: UnitOfWork) -> tuple[Actor, UUID]:
        hidden = a_person(work, visibility=Visibility.TEAM, owner_id=a_user(work, "Other").id)
        return acting_as(a_user(work, "Me"), scope=Scope.OWN), hidden.id

    me, hidden = base.writer.write(program, fill)
    with pytest.raises(Gone):
        base.read(lambda session: person_facts(session, me, hidden))
