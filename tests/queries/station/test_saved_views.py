"""Saved filters and places."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.saved_views import last_place, saved_views
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.station.save_view import SaveView, save_view
from tests.support.builders import a_user, acting_as


def test_named_filters_and_the_place_left_are_kept_apart(base: OpenBase, program: Actor) -> None:
    """P16: back on a list, also after a restart, one is where one was."""
    me = base.writer.write(program, lambda work: acting_as(a_user(work, "Me")))
    for name, state in (("", {"row": 7}), ("Overdue", {"overdue": True})):
        base.writer.write(me, lambda work: save_view(work, SaveView("tasks", name, state)))  # noqa: B023  run now
    assert base.read(lambda session: last_place(session, me, "tasks")) == {"row": 7}
    assert [view.name for view in base.read(lambda session: saved_views(session, me, "tasks"))] == ["Overdue"]
    assert base.read(lambda session: last_place(session, me, "people")) == {}
