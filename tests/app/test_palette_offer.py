"""Ctrl+K finds what has no key of its own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crm_desktop.app.dialogs import DIALOGS
from crm_desktop.app.palette_offer import PaletteOffer
from crm_desktop.models.access import Right, Scope
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse
from tests.support.house import clinic as clinic

VISITS = {"book_appointment", "provider_away"}
LINES = {"clinic_telephone"}


def offered(house: House) -> set[str]:
    parent = QObject()
    return {command.act for command in PaletteOffer(house, (), DIALOGS, can_lock=False, parent=parent).commands()}


def test_booking_a_therapist_away_and_the_clinics_lines_are_found_by_ctrl_k(clinic: TestHouse, qtbot: QtBot) -> None:
    """Interface, keyboard first: Ctrl+K finds any action; these have no other key."""
    assert offered(clinic.house) >= VISITS | LINES


def test_what_one_has_no_right_to_is_not_offered(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-04: what one has no right to is not there."""
    actor = clinic.actor
    taken = (Right.APPOINTMENTS_CHANGE, Right.SETTINGS_CHANGE)
    rights: dict[Right, Scope] = {right: scope for right, scope in actor.rights.items() if right not in taken}
    house = replace(clinic.house, session=replace(clinic.house.session, actor=replace(actor, rights=rights)))
    assert not (VISITS | LINES) & offered(house)
