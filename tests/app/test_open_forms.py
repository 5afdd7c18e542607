"""Which forms stand open, kept for the next start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from crm_desktop.app.open_forms import OpenForms
from crm_desktop.kit.ids import new_id
from tests.support.house import TestHouse, clinic

__all__ = ["clinic"]


class Desk:
    """Opens dialogs as the program does, and tells which."""

    def __init__(self, house: TestHouse, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.forms = OpenForms(house.house)
        self.told: list[tuple[str, dict[str, Any]]] = []
        self.dialogs: list[QDialog] = []

    def open(self, key: str, facts: Mapping[str, Any]) -> None:
        dialog = QDialog()
        self._qtbot.addWidget(dialog)
        self.dialogs.append(dialog)
        self.told.append((key, dict(facts)))
        self.forms.opened(dialog, key, facts)


@pytest.fixture
def desk(clinic: TestHouse, qtbot: QtBot) -> Desk:
    made = Desk(clinic, qtbot)
    made.forms.reopen(made.open)
    return made


def after_a_kill(clinic: TestHouse, qtbot: QtBot) -> list[tuple[str, dict[str, Any]]]:
    second = Desk(clinic, qtbot)
    second.forms.reopen(second.open)
    return second.told


def test_what_stood_open_stands_open_again(desk: Desk, clinic: TestHouse, qtbot: QtBot) -> None:
    """P13, O12: after a kill the program comes back with the forms in hand, their records with them."""
    person, leads = new_id(), (new_id(), new_id())
    facts = {"person_id": person, "lead_ids": leads, "phone": "0912", "in_round": True, "note": None}
    desk.open("new_call", facts)
    assert after_a_kill(clinic, qtbot) == [("new_call", facts)]


def test_a_form_that_was_closed_stays_closed(desk: Desk, clinic: TestHouse, qtbot: QtBot) -> None:
    """O12: only what was open at the end comes back."""
    desk.open("new_call", {})
    desk.open("new_lead", {})
    desk.forms.closed(desk.dialogs[0])
    assert after_a_kill(clinic, qtbot) == [("new_lead", {})]


def test_forms_of_somebody_who_leaves_wait_for_the_next_time(desk: Desk, clinic: TestHouse, qtbot: QtBot) -> None:
    """O12: locking closes the dialogs, which is no wish of the user to be rid of them."""
    desk.open("new_call", {})
    desk.forms.leave()
    desk.forms.closed(desk.dialogs[0])
    assert after_a_kill(clinic, qtbot) == [("new_call", {})]


def test_facts_that_cannot_be_kept_are_not(desk: Desk, clinic: TestHouse, qtbot: QtBot) -> None:
    """O12: a form that hangs on something living is opened again by its user."""
    desk.open("import", {"rows": object()})
    assert after_a_kill(clinic, qtbot) == []


def test_a_form_opened_before_the_old_ones_are_known_loses_none(desk: Desk, clinic: TestHouse, qtbot: QtBot) -> None:
    """P13: somebody who is quicker than the start neither writes over the forms of the last time nor gets one twice."""
    person: UUID = new_id()
    desk.open("new_call", {"person_id": person})
    desk.open("new_lead", {})
    second = Desk(clinic, qtbot)
    second.open("new_lead", {})
    second.open("new_person", {})
    second.told.clear()
    second.forms.reopen(second.open)
    assert second.told == [("new_call", {"person_id": person})]
    kept = {key for key, _ in after_a_kill(clinic, qtbot)}
    assert kept == {"new_call", "new_lead", "new_person"}
