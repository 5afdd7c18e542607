"""Dictionaries and their items."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.admin.dictionaries import dictionary_rows, items_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_dictionary


def test_items_keep_their_order_and_archived_ones_stay_with_old_records(base: OpenBase, program: Actor) -> None:
    """OT-10, OT-28: the program's own dictionaries by their use, users' own by id."""

    def fill(work: UnitOfWork) -> object:
        a_dictionary(work, "Topics", "Price", "Booking", built_in=BuiltIn.TOPIC)
        own, items = a_dictionary(work, "Reasons", "Too far", "Old one")
        items[1].is_archived = True
        return own.id

    own = base.writer.write(program, fill)
    names = [item.name for item in base.read(lambda session: items_of(session, program, BuiltIn.TOPIC))]
    assert names == ["Price", "Booking"]
    rows = base.read(lambda session: dictionary_rows(session, program))
    assert [[item.name for item in row.items] for row in rows if row.id == own] == [["Too far"]]
    rows = base.read(lambda session: dictionary_rows(session, program, archived=True))
    assert [[item.name for item in row.items] for row in rows if row.id == own] == [["Too far", "Old one"]]
