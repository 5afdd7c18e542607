"""Saved filters and places."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.saved_views import saved_views
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.station.save_view import SaveView, save_view
from tests.support.builders import a_user, acting_as


def test_a_view_is_rewritten_under_its_name_and_can_be_forgotten(base: OpenBase, program: Actor) -> None:
    """P16: a saved filter is not forgotten, unless one wants it to be."""
    me = base.writer.write(program, lambda work: acting_as(a_user(work)))
    for state in ({"a": 1}, {"a": 2}):
        base.writer.write(me, lambda work: save_view(work, SaveView("people", "VIP", state)))  # noqa: B023  run now
    assert [view.state for view in base.read(lambda session: saved_views(session, me, "people"))] == [{"a": 2}]
    base.writer.write(me, lambda work: save_view(work, SaveView("people", "VIP", None)))
    assert base.read(lambda session: saved_views(session, me, "people")) == []
