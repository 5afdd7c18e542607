"""Warnings are read for many persons at once, the most dangerous first."""

from __future__ import annotations

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.people.alert import AlertKind, PersonAlert
from crm_desktop.models.people.person import Person, Visibility
from crm_desktop.queries.people.alerts import alerts_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_user


def test_alerts_stand_in_order_and_follow_who_may_be_seen(base: OpenBase, program: Actor) -> None:
    """SM-10: what stands on a hidden contact is hidden with it."""

    def build(work: UnitOfWork) -> tuple[Person, Person]:
        open_one = a_person(work, given_name="Nika")
        hidden = a_person(work, given_name="Omid", visibility=Visibility.TEAM)
        for person in (open_one, hidden):
            for kind in (AlertKind.VIP, AlertKind.ALLERGY):
                work.add(PersonAlert(person_id=person.id, kind=kind))
        return open_one, hidden

    both = [one.id for one in base.writer.write(program, build)]
    rows = base.read(lambda session: alerts_of(session, program, both))
    assert [row.kind for row in rows[both[0]]] == [AlertKind.ALLERGY, AlertKind.VIP]
    clerk = base.writer.write(program, a_user)
    stranger = Actor(clerk.id, None, frozenset(), {Right.PEOPLE_SEE: Scope.OWN})
    assert set(base.read(lambda session: alerts_of(session, stranger, both))) == {both[0]}
