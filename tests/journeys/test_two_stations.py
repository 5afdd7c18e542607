"""R12, R13, B6: two stations of one clinic on a real server; one of them loses it, works on, and is in step again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.queries.station.sync_conflicts import ConflictKind, ConflictRow
from crm_desktop.rules.due import When
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.views.calendar.visit_block import VisitBlock
from crm_desktop.views.outage.conflicts_dialog import ConflictsDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.tasks.task_dialog import TaskDialog
from crm_desktop.views.visits.book_dialog import BookDialog
from crm_desktop.views.widgets.sync_standing import Mark
from tests.support.clinic_visits import NAMES
from tests.support.joined import Joined, Outage
from tests.support.journey import Journey

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa", "ru"])
BUSY = 6  # what a machine that does other things besides may add to the seconds of the program
MINE, THEIRS = date(1990, 5, 1), date(1991, 6, 2)


def complete_first_task(way: Journey) -> tuple[UUID, int]:
    """From the desk, with its result and its next step; how many keys it took."""
    way.go("desk")
    way.settled()
    way.wait_for(way.table().hasFocus)
    task_id = way.row.record_id
    before = way.keys
    way.press("Enter")
    dialog = way.dialog(CompleteTaskDialog)
    way.press("2")
    way.wait_for(dialog.step.isVisible)
    way.press("Enter")
    way.gone(CompleteTaskDialog)
    way.wait_for(lambda: way.clinic.task(task_id).status is TaskStatus.DONE)
    return task_id, way.keys - before


def book_for(way: Journey, person_id: UUID, language: str) -> tuple[Appointment, int]:
    """From the list of people, at the first time that is offered; how many keys and letters it took."""
    way.go("people")
    way.settled()
    way.wait_for(way.table().hasFocus)
    way.press("Home")
    while way.table().chosen_id() != person_id:
        way.press("Down")
        way.quiet()
    before = way.keys + way.typed
    way.press("B")
    dialog = way.dialog(BookDialog)
    way.wait_for(lambda: dialog.vm.person is not None and dialog.service.hasFocus())
    way.write(NAMES[language][0][:3])
    way.wait_for(dialog.service.hits)
    way.press("Enter")
    way.wait_for(lambda: dialog.vm.slots)
    way.press("Enter", "Enter", "Ctrl+Enter")
    way.gone(BookDialog)
    mine = select(Appointment).where(Appointment.person_id == person_id)
    way.wait_for(lambda: way.clinic.rows(mine))
    (visit,) = way.clinic.rows(mine)
    return visit, way.keys + way.typed - before


def test_what_another_station_writes_is_seen_without_a_key(joined: Joined) -> None:
    """C24-11, sync.md 6: a task on the desk and a visit in the calendar, by themselves."""
    out = joined().start()
    way = out.way
    way.go("desk")
    assert way.settled() == []
    template, people, me = way.clinic.template("personal_call"), way.clinic.people, way.clinic.me
    order = CreateTask(template_id=template, when=When(on=way.clinic.house.today), person_id=people[0], performer_id=me)
    task_id = out.elsewhere(lambda work: create_task(work, order).id)
    way.wait_for(lambda: [row.record_id for row in way.settled()] == [task_id])
    way.go("calendar")
    way.quiet()
    assert way.shown(VisitBlock) == []
    visit = BookAppointment(people[1], out.visits.ids["implant"], out.visits.ids["rad"], out.visits.at("15:00"))
    out.elsewhere(lambda work: book_appointment(work, visit).id)
    way.wait_for(lambda: ["Maryam" in block.accessibleName() for block in way.shown(VisitBlock)] == [True])
    assert way.keys == 0
    out.equal_dumps()


@LANGUAGES
def test_an_outage_costs_no_key_and_ends_by_itself(joined: Joined, language: str) -> None:
    """R12, R13, B6: cut, worked on with the same keys, a slot given twice, healed, and a key a clash."""
    out = joined(language, plan=lambda way: [way.clinic.a_task(person=at) for at in range(2)]).start()
    way = out.way
    _, keys_online = complete_first_task(way)
    first, booking_online = book_for(way, way.clinic.people[4], language)
    out.in_step()
    out.other.sync()

    had_keyboard = way.app.focusWidget()
    assert out.cut() < 8 + BUSY
    assert way.app.focusWidget() is had_keyboard
    done, keys_offline = complete_first_task(way)
    visit, booking_offline = book_for(way, way.clinic.people[0], language)
    assert (keys_offline, booking_offline) == (keys_online, booking_online) == (3, 8)
    way.wait_for(lambda: out.facts.waiting == 2)
    way.wait_for(lambda: way.house.standing.slot_mark(visit.id) is Mark.OFFLINE)
    assert way.house.standing.slot_mark(first.id) is Mark.NONE
    said = out.strips.line.text()
    assert {"en": "09:30", "fa": "۰۹:۳۰", "ru": "09:30"}[language] in said
    assert {"en": "2 changes", "fa": "۲ ", "ru": "2 "}[language] in said

    for person in (1, 2):
        out.here(out.born(person, MINE))
        out.elsewhere(out.born(person, THEIRS))
    same = BookAppointment(way.clinic.people[3], visit.service_id, visit.provider_id, visit.starts_at)
    taken = out.elsewhere(lambda work: book_appointment(work, same).id)
    assert way.dialogs() == []

    out.heal()
    way.wait_for(lambda: out.facts.needs_you == 3)
    assert way.clinic.row(Appointment, visit.id).status is AppointmentStatus.UNPLACED
    assert way.clinic.row(Appointment, taken).status is AppointmentStatus.BOOKED
    assert way.clinic.task(done).status is TaskStatus.DONE
    assert way.dialogs() == []
    settle_with_a_key_each(out)
    assert out.visits.row(visit.id).status is AppointmentStatus.BOOKED
    assert {out.birth(1), out.birth(2)} == {MINE, THEIRS}
    out.equal_dumps()


def settle_with_a_key_each(out: Outage) -> None:
    """R13: Ctrl+J, then 3 for the lost time, 1 for mine and 2 for theirs."""
    way = out.way
    before = way.keys
    way.press("Ctrl+J")
    dialog = way.dialog(ConflictsDialog)
    clashes = iter("12")
    for left in (3, 2, 1):
        row = shown_matter(way, dialog, left)
        way.press("3" if row.kind is ConflictKind.SLOT else next(clashes))
    way.wait_for(lambda: dialog.vm.rows == [])
    assert way.keys - before == 1 + 3
    way.press("Esc")
    way.gone(ConflictsDialog)
    way.wait_for(lambda: out.facts.needs_you == 0 and out.strips.needs.isHidden())


def shown_matter(way: Journey, dialog: ConflictsDialog, left: int) -> ConflictRow:
    """The one under the cursor, with both names and times before one's eyes."""
    way.wait_for(lambda: len(dialog.vm.rows) == left and dialog.table.chosen_row() is not None)
    row = dialog.vm.row(dialog.table.chosen_id())
    assert row is not None
    if row.slot is not None:
        way.wait_for(lambda: len(dialog.vm.slots(row) or ()) == 3)
        assert row.slot.taken_by
        names = {row.slot.taken_by, row.slot.booked_by}
    else:
        names = {row.clashes[0].by}
        assert row.clashes[0].at is not None
    assert row.mine_at is not None
    said = "\n".join(label.text() for label in dialog.panel.findChildren(QLabel))
    assert all(name and name in said for name in {row.mine_by, *names}), (names, said)
    return row


def test_nothing_takes_the_keyboard_while_somebody_types(joined: Joined) -> None:
    """R12: the line goes and comes back under somebody's hands, and every letter arrives where it was typed."""
    out = joined().start()
    way = out.way
    way.house.go.dialog("new_task")
    dialog = way.dialog(TaskDialog)
    field = dialog.description
    way.quiet()
    field.setFocus()
    typed = ""

    def until(seen: Callable[[], object]) -> None:
        nonlocal typed
        while not seen():
            assert len(typed) < 2000
            letter = "abcdefghij"[len(typed) % 10]
            way.write(letter)
            typed += letter
            way.qtbot.wait(10)
        assert field.toPlainText() == typed
        assert field.hasFocus(), way.scene()

    out.line.refuse()
    until(lambda: out.strips.line.isVisible())
    out.line.heal()
    until(lambda: out.facts.is_online)
    assert way.dialogs() == [dialog]
    way.press("Esc")
    way.gone(TaskDialog)


def test_a_network_that_says_nothing_is_told_within_eight_seconds(joined: Joined) -> None:
    """R12, sync.md 14: nothing is cut, nothing comes; and it goes on by itself."""
    out = joined().start()
    assert out.down(out.line.swallow) < 8 + BUSY
    out.here(out.born(1, MINE))
    out.way.wait_for(lambda: out.facts.waiting == 1)
    out.heal()
    out.equal_dumps()
