"""Finding people, services and templates for a line that is typed in; answers come through the reader lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from crm_desktop.i18n.numbers import phone
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.keyboard_layouts import other_layouts
from crm_desktop.queries.admin.services import service_rows
from crm_desktop.queries.people.search_hits import SearchHit, search_people
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.lookup_line import Find, Hit

MOST = 9


def person_finder(house: House, owner: QObject) -> Find:
    def find(text: str, done: Callable[[Sequence[Hit]], None]) -> None:
        actor = house.session.actor
        house.lanes.read(
            owner,
            lambda session: search_people(session, actor, text, MOST),
            lambda rows: done([_person(row) for row in rows]),
        )

    return find


def service_finder(house: House, owner: QObject) -> Find:
    def find(text: str, done: Callable[[Sequence[Hit]], None]) -> None:
        actor, today = house.session.actor, house.today

        def hits(session: Any) -> list[Hit]:
            # As with names: the letters may have been typed in the wrong layout.
            for meant in (text, *other_layouts(text)):
                if rows := service_rows(session, actor, today, meant):
                    return [Hit(row.id, row.name) for row in rows[:MOST]]
            return []

        house.lanes.read(owner, hits, done)

    return find


def _person(row: SearchHit) -> Hit:
    number = phone(row.phone, current_style()) if row.phone else ""
    return Hit(row.person_id, row.name, f"{row.name}   {number}".rstrip())
