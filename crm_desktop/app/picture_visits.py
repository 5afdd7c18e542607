"""The pictures of the dialogs of visits, the timetable, deals and requests, on what the clinic has of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from crm_desktop.app.picture_dialogs import dialog, of_row
from crm_desktop.app.picture_stage import Picture, Stage
from crm_desktop.queries.people.people_lists import people_ids
from crm_desktop.queries.visits.provider_rows import provider_rows

Found = Callable[[Stage], Mapping[str, Any]]


def _people(stage: Stage) -> list[UUID]:
    from crm_desktop.queries.people.people_lists import PeopleFilter

    actor = stage.house.session.actor
    return list(stage.base.read(lambda session: people_ids(session, actor, PeopleFilter(), 2)))


def _provider(stage: Stage) -> UUID | None:
    rows = stage.base.read(lambda session: provider_rows(session, stage.house.today))
    return rows[0].id if rows else None


def _of(key: str, facts: Found) -> Picture:
    """The dialog over rows of the base; a clinic that has none of them is shown as it is."""

    def play(stage: Stage) -> None:
        found = facts(stage)
        if all(value is not None for value in found.values()):
            stage.dialog(key, found)

    return Picture(play)


def _first_person(stage: Stage) -> Mapping[str, Any]:
    return {"person_id": next(iter(_people(stage)), None)}


def _two_people(stage: Stage) -> Mapping[str, Any]:
    found = [*_people(stage), None, None]
    return {"person_id": found[0], "other_id": found[1]}


def _first_provider(stage: Stage) -> Mapping[str, Any]:
    return {"provider_id": _provider(stage)}


def _week_of(stage: Stage) -> Mapping[str, Any]:
    return {"id": _provider(stage)}


def _freed(stage: Stage) -> Mapping[str, Any]:
    starts_at = stage.house.now + timedelta(days=1)
    return {"provider_id": _provider(stage), "starts_at": starts_at, "ends_at": starts_at + timedelta(hours=1)}


VISIT_PICTURES: dict[str, Picture] = {
    "book_appointment": _of("book_appointment", _first_person),
    "admit": of_row("visits", "D", "expected"),
    "cancel_appointment": of_row("visits", "X", "expected"),
    "move_appointment": of_row("visits", "M", "expected"),
    "appointment_text": of_row("visits", "T"),
    "record_payment": of_row("visits", "P"),
    "wait_for_slot": of_row("visits", "Enter", "waiting"),
    "freed_slot": _of("freed_slot", _freed),
    "upsell": of_row("visits", "L"),
    "provider_away": _of("provider_away", _first_provider),
    "prices": _of("prices", _first_person),
    "provider": dialog("provider"),
    "provider_week": _of("provider_week", _week_of),
    "absence": _of("absence", _first_provider),
    "room": dialog("room"),
    "service": dialog("service"),
    "holiday": dialog("holiday"),
    "shift": dialog("shift"),
    "alerts": _of("alerts", _first_person),
    "merge_persons": _of("merge_persons", _two_people),
    "new_deal": dialog("new_deal"),
    "edit_deal": of_row("deals", "E"),
    "delay_cause": of_row("requests", "W"),
    "merge_requests": of_row("requests", "M"),
    "record_chain": of_row("requests", "G"),
}
