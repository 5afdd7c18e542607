"""People of an import are recognised by their keys, also when their record was merged since (P11, P19)."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.rules.imports.known_people import Keys, KnownPeople
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.merge_persons import MergePersons, merge_persons
from tests.support.builders import a_person


def test_a_merged_persons_key_means_the_record_that_stayed(base: OpenBase, program: Actor) -> None:
    """P11: the next file of the other system does not make the merged person anew."""

    def merge(work: UnitOfWork) -> Person:
        stays = a_person(work, given_name="Sara", external_id="A-1")
        goes = a_person(work, given_name="S.", external_id="B-7")
        work.session.flush()
        return merge_persons(work, MergePersons(stays.id, goes.id))

    stays = base.writer.write(program, merge)

    def find(work: UnitOfWork) -> list[object]:
        known = KnownPeople()
        keys: list[Keys] = [{"external_id": (key,)} for key in ("A-1", "B-7", "C-0")]
        known.look_up(work, keys)
        return [found.person_id if (found := known.find(one)) is not None else None for one in keys]

    assert base.writer.write(program, find) == [stays.id, stays.id, None]
