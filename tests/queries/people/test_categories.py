"""The categories a form offers: in use, by name."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import PersonCategory
from crm_desktop.queries.people.categories import category_rows
from crm_desktop.store.base_file import OpenBase


def test_archived_categories_are_not_offered(base: OpenBase, program: Actor) -> None:
    """C24-42 in spirit: what ended stays on old records and is not chosen any more."""

    def make(work: object) -> None:
        for name, is_archived in (("VIP", False), ("Old", True), ("Family", False)):
            work.add(PersonCategory(name=name, is_archived=is_archived))  # type: ignore[attr-defined]  # a unit of work

    base.writer.write(program, make)
    assert [row.name for row in base.read(lambda session: category_rows(session, program))] == ["Family", "VIP"]
