"""The list of organisations finds by name, kind and city; hidden members are not told (SM-09, SM-10)."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.people.organization import OrganizationMember
from crm_desktop.models.people.person import Visibility
from crm_desktop.queries.organizations.organization_rows import organization_card, organization_ids, organization_page
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.organizations.create_organization import CreateOrganization, create_organization
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields
from tests.support.builders import a_person, a_user


def _make(base: OpenBase, program: Actor, name: str, kind: str | None = None, city: str | None = None) -> object:
    order = CreateOrganization(OrganizationFields(name, kind, city))
    return base.writer.write(program, lambda work: create_organization(work, order)).id


def test_words_are_looked_for_in_name_kind_and_city(base: OpenBase, program: Actor) -> None:
    asia = _make(base, program, "Asia", "Insurer", "Tehran")
    _make(base, program, "Mehr school", "School", "Shiraz")
    for text in ("asi", "insurer teh"):
        assert base.read(lambda session: organization_ids(session, program, text)) == [asia]  # noqa: B023  run now
    assert len(base.read(lambda session: organization_ids(session, program, ""))) == 2
    with pytest.raises(NoRight):
        base.read(lambda session: organization_ids(session, Actor(None, None)))


def test_hidden_members_are_neither_named_nor_counted(base: OpenBase, program: Actor) -> None:
    """P25."""

    def build(work: UnitOfWork) -> tuple[Actor, object]:
        made = create_organization(work, CreateOrganization(OrganizationFields("Asia")))
        for visibility in Visibility:
            person = a_person(work, given_name=visibility.value, visibility=visibility)
            work.add(OrganizationMember(organization_id=made.id, person_id=person.id))
        clerk = a_user(work)
        return Actor(clerk.id, None, frozenset(), {Right.PEOPLE_SEE: Scope.OWN}), made

    actor, made = base.writer.write(program, build)
    card = base.read(lambda session: organization_card(session, actor, made.id))  # type: ignore[attr-defined]  # an Organization
    assert [row.name for row in card.members] == ["public Hosseini"]
    (row,) = base.read(lambda session: organization_page(session, actor, [card.id]))
    assert row.members == 1
