"""R12, R13, B6: the desk during an outage and after it, with keys alone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.views.outage.conflicts_dialog import ConflictsDialog
from crm_desktop.views.shell.sync_strips import SyncStrips
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.journeys.conftest import Begin
from tests.support.journey import Journey
from tests.support.verdicts import join
from tests.views.outage.test_conflicts_vm import MINE, a_clash, a_lost_visit

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa", "ru"])


def at_the_desk(begin: Begin, language: str) -> Journey:
    way = begin(language)
    way.layout = language
    join(way.clinic.base)
    way.clinic.a_task()
    way.start()
    way.go("desk")
    way.settled()
    way.wait_for(way.table().hasFocus)
    return way


def told(way: Journey, **facts: object) -> None:
    """As the one who goes round with the server tells it."""
    way.house.standing.tell(SyncFacts(has_server=True, last_sync_at=way.house.now, **facts))  # type: ignore[arg-type]  # by name


def strips(way: Journey) -> SyncStrips:
    found: SyncStrips
    (found,) = way.window.findChildren(SyncStrips)
    return found


@LANGUAGES
def test_an_outage_changes_nothing_but_a_strip(begin: Begin, language: str) -> None:
    """R12: no key, no click, no dialog; the keyboard stays where it is, and what is done meanwhile is counted."""
    way = at_the_desk(begin, language)
    had_keyboard = way.app.focusWidget()
    told(way, is_online=False, since=way.house.now - timedelta(minutes=5))
    way.wait_for(lambda: strips(way).line.isVisible())
    way.wait_for(lambda: way.house.standing.facts.waiting == 1)
    assert way.app.focusWidget() is had_keyboard
    (row,) = [one for one in way.rows() if one.person_id == way.clinic.people[0]]
    assert way.house.standing.mark_of(row.record_id).value
    assert way.dialogs() == []


@LANGUAGES
def test_afterwards_each_matter_is_one_key(begin: Begin, language: str) -> None:
    """R13: Ctrl+J, then a digit for each; nothing opens by itself, and the strip goes with the last of them."""
    way = at_the_desk(begin, language)
    person_id, visit_id = a_clash(way.clinic), a_lost_visit(way.clinic)
    told(way)
    way.wait_for(lambda: way.house.standing.facts.needs_you == 2)
    way.wait_for(lambda: strips(way).needs.isVisible())
    assert way.dialogs() == []
    way.keys = 0
    way.press("Ctrl+J")
    dialog = way.dialog(ConflictsDialog)
    way.wait_for(lambda: len(dialog.vm.rows) == 2 and len(dialog.vm.slots(dialog.vm.rows[0]) or ()) == 3)
    way.press("3")
    way.wait_for(lambda: way.clinic.row(Appointment, visit_id).status is AppointmentStatus.BOOKED)
    way.wait_for(lambda: len(dialog.vm.rows) == 1 and dialog.table.chosen_row() is not None)
    way.press("1")
    way.wait_for(lambda: way.clinic.row(Person, person_id).birth_on == date.fromisoformat(MINE))
    way.wait_for(lambda: dialog.vm.rows == [])
    assert way.keys == 3
    way.press("Esc")
    way.gone(ConflictsDialog)
    way.wait_for(lambda: strips(way).needs.isHidden())
