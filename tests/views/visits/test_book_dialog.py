"""Booking: the first free time kept, a course proposed whole, a family in a row, a refusal with its way out."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.people.alert import AlertKind, PersonAlert
from crm_desktop.models.people.family import Relation
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.usecases.people.link_family import LinkFamily, link_family
from crm_desktop.views.visits.book_dialog import BookDialog
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.support.clinic_visits import ClinicVisits
from tests.support.house import TestHouse
from tests.support.look import dress


def opened(qtbot: QtBot, visits: ClinicVisits, service: str = "implant", **facts: Any) -> BookDialog:
    clinic = visits.clinic
    given = {"person_id": clinic.people[0], "service_id": visits.ids[service], **facts}
    dialog = BookDialog(clinic.house, given)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def booked(clinic: TestHouse) -> list[Appointment]:
    return clinic.rows(select(Appointment).order_by(Appointment.starts_at))


def test_the_first_free_time_is_kept_while_somebody_talks(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R6: kept when the cursor rests on it, let go when the form closes without a booking."""
    dialog = opened(qtbot, visits)
    qtbot.waitUntil(lambda: dialog.vm.kept.until is not None)
    statement = select(SlotHold).where(SlotHold.deleted_at.is_(None))
    (hold,) = visits.clinic.rows(statement)
    assert hold.starts_at == dialog.vm.slots[0].starts_at
    assert dialog.free.kept.text()
    dialog.reject()
    assert not visits.clinic.rows(statement)


def test_the_kept_time_and_the_plan_speak_the_language_of_the_moment(
    qapp: QApplication, qtbot: QtBot, visits: ClinicVisits
) -> None:
    """interface.md: a switch of the language while the form stands open; hours and days in its own figures."""
    dialog = opened(qtbot, visits, "laser")
    qtbot.waitUntil(lambda: dialog.vm.kept.until is not None and len(dialog.vm.plan) > 1)
    dialog.near.offer(dialog.vm.slots[:1], visits.clinic.house.today)
    dress(qapp, "fa")
    qapp.processEvents()
    near = [one.text() for one in dialog.near.findChildren(Button) if not one.isHidden()]
    told = [dialog.free.kept.text(), *dialog.free.plan.texts(), *near]
    assert [one for one in told if re.search("[0-9]", one)] == []


def test_before_the_service_the_list_says_what_to_do(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R6: an empty table would look like a day without a free time."""
    dialog = opened(qtbot, visits, service_id=None)
    assert dialog.slots.empty.isVisible()
    assert dialog.slots.empty.accessibleName() == "Choose the service"
    dialog.vm.choose_service(visits.ids["implant"])
    qtbot.waitUntil(lambda: bool(dialog.vm.slots))
    assert dialog.slots.view.isVisible()


def test_alerts_stand_above_in_red(qtbot: QtBot, visits: ClinicVisits) -> None:
    """G6: allergies are seen before the service is chosen."""
    alert = PersonAlert(person_id=visits.clinic.people[0], kind=AlertKind.ALLERGY, text="Penicillin")
    visits.clinic.write(lambda work: work.add(alert).id)
    assert opened(qtbot, visits).alerts.texts() == ["Allergy: Penicillin"]


def test_pgdn_goes_to_the_next_day(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R6: the day is left by one key, and come back to."""
    dialog = opened(qtbot, visits)
    first = dialog.slots.slot()
    assert first is not None
    dialog.slots.view.setFocus()
    QTest.keyClick(dialog.slots.view, Qt.Key.Key_PageDown)
    following = dialog.slots.slot()
    assert following is not None
    assert following.on > first.on
    QTest.keyClick(dialog.slots.view, Qt.Key.Key_PageUp)
    assert dialog.slots.slot() == first


def test_a_course_is_booked_whole(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-64: four sessions a week apart, numbered; without the tick it is one visit."""
    dialog = opened(qtbot, visits, "laser")
    assert len(dialog.free.plan.texts()) == 4
    dialog.save()
    made = booked(visits.clinic)
    assert [(one.session_no, one.sessions_of) for one in made] == [(at, 4) for at in (1, 2, 3, 4)]
    assert made[1].on - made[0].on == timedelta(days=7)


def test_a_family_comes_in_one_go(qtbot: QtBot, visits: ClinicVisits) -> None:
    """P2: the son after the mother, with the same therapist."""
    clinic = visits.clinic
    clinic.write(lambda work: link_family(work, LinkFamily(clinic.people[0], clinic.people[1], Relation.CHILD)).id)
    dialog = opened(qtbot, visits, provider_id=visits.ids["rad"])
    QTest.mouseClick(dialog.several.family.button(clinic.people[1]), Qt.MouseButton.LeftButton)
    assert len(dialog.free.plan.texts()) == 2
    dialog.save()
    first, second = booked(clinic)
    assert (first.person_id, second.person_id) == (clinic.people[0], clinic.people[1])
    assert second.starts_at == first.ends_at
    assert first.series_id == second.series_id is not None


def test_a_refusal_offers_the_nearest_free_times(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: the time that was pointed at is taken; three others are buttons, Alt+1 takes the first."""
    visits.book(1, "15:00")
    dialog = opened(qtbot, visits, provider_id=visits.ids["karimi"], starts_at=visits.at("15:00"))
    dialog.save()
    assert "Dr Karimi" in dialog.strip.text()
    offered = dialog.near.slots()
    assert len(offered) == 3
    QTest.keyClick(dialog, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert dialog.near.isHidden()
    dialog.save()
    assert offered[0].starts_at in [one.starts_at for one in booked(visits.clinic)]


def test_a_time_that_is_over_is_not_quietly_another(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: Enter on yesterday's slot of the week says so, and offers the next free times."""
    dialog = opened(qtbot, visits, starts_at=visits.at("10:00") - timedelta(days=1))
    assert "over already" in dialog.strip.text()
    assert dialog.vm.slots
    free = opened(qtbot, visits, starts_at=dialog.vm.slots[0].starts_at)
    assert not free.strip.text()


def test_overbooking_needs_its_reason(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: a time that is not free, by right, with a reason that stays."""
    visits.book(1, "15:00")
    dialog = opened(qtbot, visits, provider_id=visits.ids["karimi"], starts_at=visits.at("15:00"))
    QTest.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    dialog.save()
    assert len(booked(visits.clinic)) == 1
    dialog.overbook.reason.setText("In pain")
    dialog.save()
    made = [one for one in booked(visits.clinic) if one.is_overbooked]
    assert [(one.starts_at, one.overbook_reason) for one in made] == [(visits.at("15:00"), "In pain")]


def test_nothing_is_booked_for_nobody(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: the person and the service are asked for in words."""
    dialog = opened(qtbot, visits, person_id=None, service_id=None)
    dialog.save()
    assert dialog.strip.text() == "Say whose appointment it is."
    assert not booked(visits.clinic)


def test_without_a_connection_the_form_says_what_to_tell_the_patient(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R6, sync.md 8: the time is tentative, in words to say; with the connection they go."""
    house = visits.clinic.house
    told: list[str] = []
    house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))
    dialog = opened(qtbot, visits)
    assert dialog.tentative.isHidden()
    house.standing.tell(SyncFacts(has_server=True, is_online=False))
    assert dialog.tentative.isVisible()
    assert "Say: “" in dialog.tentative.text()
    house.standing.tell(SyncFacts(has_server=True))
    assert dialog.tentative.isHidden()
    house.standing.tell(SyncFacts(has_server=True, is_online=False))
    qtbot.waitUntil(lambda: bool(dialog.vm.plan))
    dialog.save()
    assert len(booked(visits.clinic)) == 1
    assert any(sentence.startswith("Say: “") for sentence in told)
