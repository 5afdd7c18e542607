"""The pictures of an outage and of what comes after it, over people and visits that the base has (R12, R13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crm_desktop.app.picture_stage import Picture, Stage, settle
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.queries.people.people_lists import PeopleFilter, people_ids, people_page
from crm_desktop.queries.station.lost_slots import LostSlot
from crm_desktop.queries.station.sync_conflicts import Clash, ConflictKind, ConflictRow
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.queries.visits.schedule_days import ScheduleAsk, VisitRow, schedule_days
from crm_desktop.queries.work.task_filters import TaskFilter, Whose
from crm_desktop.queries.work.task_rows import task_ids
from crm_desktop.views.outage.conflicts_dialog import SIZE as CONFLICTS_SIZE
from crm_desktop.views.widgets.sync_standing import SyncFacts

_WAITING = 14
_DOWN = Qt.Key.Key_Down


def _facts(stage: Stage) -> SyncFacts:
    """A quarter of an hour without a connection."""
    since = stage.house.now - timedelta(minutes=17)
    return SyncFacts(has_server=True, is_online=False, since=since, last_sync_at=since, waiting=_WAITING)


def _visits(stage: Stage) -> list[VisitRow]:
    house = stage.house
    ask = ScheduleAsk(house.today, house.today + timedelta(days=9))
    found = stage.base.read(lambda session: schedule_days(session, house.session.actor, house.now, ask))
    return [one for one in found.visits if one.person]


def _tell(stage: Stage, facts: SyncFacts) -> None:
    """As the one who goes round with the server would; every third visit and some rows wait for it."""
    standing = stage.house.standing
    standing.tell(facts)
    stage.extras.watch.stop()  # this base has no server, and would count nothing
    visits = [one.id for one in _visits(stage)[::3]]
    actor = stage.house.session.actor
    people = stage.base.read(lambda session: people_ids(session, actor, PeopleFilter(), 40))
    tasks = stage.base.read(lambda session: task_ids(session, actor, TaskFilter(Whose.ALL), 40))
    slots = frozenset(visits) if facts.waiting else frozenset()
    ids = frozenset([*visits, *list(people)[::4], *list(tasks)[::3]]) if facts.waiting else frozenset()
    standing.count(facts.waiting, facts.needs_you, ids, slots)


def _screen(key: str, change: Callable[[SyncFacts], SyncFacts] = lambda facts: facts, **opened: Any) -> Picture:
    def play(stage: Stage) -> None:
        _tell(stage, change(_facts(stage)))
        coming = {"day": _visits(stage)[-1].on} if key == "calendar" else {}
        stage.window.open_screen(key, {**coming, **opened})

    return Picture(play)


def _book(stage: Stage) -> None:
    _tell(stage, _facts(stage))
    person_id = next(
        iter(stage.base.read(lambda session: people_ids(session, stage.house.session.actor, PeopleFilter(), 1)))
    )
    stage.dialog("book_appointment", {"person_id": person_id})


def _online(facts: SyncFacts) -> SyncFacts:
    return replace(facts, is_online=True, since=None)


def _back(stage: Stage) -> None:
    _tell(stage, _facts(stage))
    _tell(stage, _online(_facts(stage)))


def _sent(stage: Stage) -> None:
    _tell(stage, _facts(stage))
    _tell(stage, replace(_facts(stage), is_online=True, waiting=0))


def _conflicts(*keys: Qt.Key) -> Picture:
    def play(stage: Stage) -> None:
        _tell(stage, replace(_facts(stage), is_online=True, waiting=0, needs_you=4))
        stage.dialog("conflicts", {})
        settle()
        dialog: Any = stage.dialogs[-1]
        dialog.resize(*CONFLICTS_SIZE)  # the screen of a picture is smaller than any that there is
        rows = _rows(stage)
        dialog.vm.show_rows(rows)
        dialog.vm.take_slots(rows[0].key, _slots(stage))
        for key in keys:
            QTest.keyClick(dialog.table, key)
        settle()

    return Picture(play)


def _rows(stage: Stage) -> list[ConflictRow]:
    """One matter of each kind."""
    house, visit = stage.house, _visits(stage)[-1]
    actor = house.session.actor
    people = stage.base.read(lambda session: people_page(session, actor, people_ids(session, actor, PeopleFilter(), 4)))
    at, colleague = house.now - timedelta(hours=2), stage.look.language
    by = {"en": "Ali Mohammadi", "fa": "علی محمدی", "ru": "Павел Морозов"}[colleague]
    lost = LostSlot(
        visit.id, AppointmentStatus.UNPLACED, visit.service, _provider(stage), visit.starts_at, visit.ends_at,
        people[1].name, by, at + timedelta(minutes=4),
    )  # fmt: skip
    birthday = Clash(
        "birth_on", None, date(1990, 5, 1), date(1990, 5, 10), date(1990, 5, 10), "ask", by, at + timedelta(minutes=9)
    )
    common: dict[str, Any] = {
        "group": 1, "operations": (1,), "act": "", "record": "", "mine_by": house.session.user_name, "mine_at": at,
    }  # fmt: skip
    first, second, third = people[0], people[2], people[3]
    phone = {one.id: one.phone or "" for one in people}
    return [
        ConflictRow(
            key="s", kind=ConflictKind.SLOT, table="appointment", record_id=visit.id, person_id=visit.person_id,
            person=visit.person, phone=phone[first.id], slot=lost, **common,
        ),
        ConflictRow(
            key="c", kind=ConflictKind.CLASH, table="person", record_id=first.id, person_id=first.id,
            person=first.name, phone=phone[first.id], clashes=(birthday,), **common,
        ),
        ConflictRow(
            key="d", kind=ConflictKind.DELETED, table="person", record_id=second.id, person_id=second.id,
            person=second.name, phone=phone[second.id], clashes=(replace(birthday, theirs=None, now=None),), **common,
        ),
        ConflictRow(
            key="r", kind=ConflictKind.REFUSED, table="payment", record_id=third.id, person_id=third.id,
            person=third.name, phone=phone[third.id], code="right",
            entered=(("amount", 250_000), ("on", house.today)), **common,
        ),
    ]  # fmt: skip


def _provider(stage: Stage) -> str:
    slots = _slots(stage)
    return slots[0].provider_name if slots else ""


def _slots(stage: Stage) -> list[SlotRow]:
    house = stage.house
    ask = ScheduleAsk(house.today, house.today)
    found = stage.base.read(lambda session: schedule_days(session, house.session.actor, house.now, ask))
    start = house.now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=26)
    chosen = (found.providers[0], found.providers[0], found.providers[1])
    made = []
    for at, provider in enumerate(chosen):
        starts_at = start + timedelta(hours=2 * at)
        made.append(
            SlotRow(provider.id, provider.name, None, starts_at.date(), starts_at, starts_at + timedelta(hours=1))
        )
    return made


OUTAGE_PICTURES: dict[str, Picture] = {
    "desk.offline": _screen("desk"),
    "desk.back": Picture(_back),
    "desk.sent": Picture(_sent),
    "desk.needs_you": _screen("desk", lambda facts: replace(_online(facts), waiting=0, needs_you=2)),
    "people.offline": _screen("people"),
    "visits.offline": _screen("visits"),
    "calendar.offline": _screen("calendar"),
    "calendar.being_sent": _screen("calendar", _online),
    "calendar.day_offline": _screen("calendar", mode="day"),
    "book_appointment.offline": Picture(_book),
    "conflicts": _conflicts(),
    "conflicts.clash": _conflicts(_DOWN),
    "conflicts.deleted": _conflicts(_DOWN, _DOWN),
    "conflicts.refused": _conflicts(_DOWN, _DOWN, _DOWN),
    "conflicts.empty": Picture(lambda stage: stage.dialog("conflicts", {})),
}
