"""Who belongs to whose family."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.people.family import Relation
from crm_desktop.queries.people.families import relatives
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.link_family import LinkFamily, OwnRelative, link_family
from tests.support.builders import a_person


def test_two_persons_have_one_link_whoever_writes_it(base: OpenBase, program: Actor) -> None:
    """P2: said again, or from the other side, it is rewritten, not doubled."""
    child = base.writer.write(program, lambda work: a_person(work, given_name="Nika"))
    mother = base.writer.write(program, lambda work: a_person(work, given_name="Mina"))
    for order in (
        LinkFamily(child.id, mother.id, Relation.OTHER),
        LinkFamily(mother.id, child.id, Relation.CHILD),
    ):
        base.writer.write(program, lambda work: link_family(work, order))  # noqa: B023  run now
    (relative,) = base.read(lambda session: relatives(session, program, child.id))
    assert (relative.person_id, relative.relation) == (mother.id, Relation.PARENT)
    with pytest.raises(OwnRelative):
        base.writer.write(program, lambda work: link_family(work, LinkFamily(child.id, child.id, Relation.OTHER)))
