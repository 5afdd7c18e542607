"""The day desk at a start: where it was left, its lists and its first rows, asked for in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from crm_desktop.models.access import Actor
from crm_desktop.views.desk.desk_lists import DeskLists, desk_lists, desk_page
from crm_desktop.views.desk.desk_place import DeskPlace, left_at
from crm_desktop.views.widgets.held_pages import PAGE
from crm_desktop.views.widgets.work_rows import WorkId, WorkRow


@dataclass(frozen=True)
class Reopened:
    """`rows` are those of `ids`, the first page of the tab it was left on."""

    place: DeskPlace
    lists: DeskLists
    ids: list[WorkId]
    rows: list[WorkRow]


def reopened(session: Any, actor: Actor, day: date, now: datetime) -> Reopened:
    place = left_at(session, actor)
    lists = desk_lists(session, actor, day, now, place.whose)
    ids = list(lists.tabs[place.tab][:PAGE])
    return Reopened(place, lists, ids, desk_page(session, actor, ids, lists.at))
