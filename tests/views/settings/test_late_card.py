"""From when on an answer is late is changed among the settings, by those who may."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.usecases.requests.set_late_limit import SetLateLimit, set_late_limit
from crm_desktop.views.settings.late_card import LateCard
from tests.support.house import TestHouse


@pytest.fixture
def card(clinic: TestHouse, qtbot: QtBot) -> LateCard:
    made = LateCard(clinic.house)
    qtbot.addWidget(made)
    made.show()
    return made


def kept(clinic: TestHouse) -> int:
    (minutes,) = clinic.rows(select(Branch.late_after))
    return int(minutes)


def test_a_number_and_enter_change_the_limit(clinic: TestHouse, card: LateCard, qtbot: QtBot) -> None:
    """MIS-31: the branch's limit stands there, and the new one holds at once."""
    assert card.minutes.value() == 15
    card.minutes.selectAll()
    QTest.keyClicks(card.minutes, "40")
    with qtbot.waitSignal(clinic.house.go.toast_asked):
        QTest.keyClick(card.minutes, Qt.Key.Key_Return)
    assert kept(clinic) == 40


def test_a_change_from_elsewhere_is_shown(clinic: TestHouse, card: LateCard, qtbot: QtBot) -> None:
    """MIS-31: another station's word, or Ctrl+Z."""
    clinic.write(lambda work: set_late_limit(work, SetLateLimit(90)))
    qtbot.waitUntil(lambda: card.minutes.value() == 90)


@pytest.mark.parametrize("typed", ["0", "1441"])
def test_no_other_number_can_be_kept(clinic: TestHouse, card: LateCard, typed: str) -> None:
    """MIS-31: from a minute to a day."""
    card.minutes.selectAll()
    QTest.keyClicks(card.minutes, typed)
    QTest.keyClick(card.minutes, Qt.Key.Key_Return)
    assert 1 <= kept(clinic) <= 1440


def test_who_may_not_change_settings_only_reads_it(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-31: the red of the list is explained to everybody."""
    signed = clinic.house.session
    rights = dict(signed.actor.rights)
    del rights[Right.SETTINGS_CHANGE]
    actor = replace(signed.actor, rights=rights)
    made = LateCard(replace(clinic.house, session=replace(signed, actor=actor)))
    qtbot.addWidget(made)
    made.show()
    assert (made.minutes.value(), made.minutes.isEnabled(), made.button.isVisible()) == (15, False, False)
