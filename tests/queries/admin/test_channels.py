"""Channels to choose from."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_channel


def test_an_ended_channel_cannot_be_chosen_any_more(base: OpenBase, program: Actor) -> None:
    """C24-42, MIS-12: it stays on old records; others keep their order."""

    def fill(work: UnitOfWork) -> None:
        a_channel(work, "Unknown", is_unknown=True, position=3)
        a_channel(work, "Instagram", position=1)
        a_channel(work, "Fax", position=2, is_active=False)

    base.writer.write(program, fill)
    names = [row.name for row in base.read(lambda session: channel_rows(session, program))]
    assert names == ["Instagram", "Unknown"]
    assert len(base.read(lambda session: channel_rows(session, program, inactive=True))) == 3
