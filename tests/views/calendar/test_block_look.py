"""A block of the calendar says who comes, however narrow it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.style import LanguageCode
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.views.calendar.block_body import CALM
from crm_desktop.views.calendar.block_letters import letters
from crm_desktop.views.calendar.block_look import paint_block
from crm_desktop.views.calendar.calendar_page import CalendarPage
from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse
from tests.support.look import dress
from tests.views.calendar.conftest import Diary

HEIGHT = 30  # of half an hour: one line


@pytest.fixture
def house(clinic: TestHouse) -> House:
    return clinic.house


@pytest.fixture
def entry(diary: Diary, house: House, qtbot: QtBot) -> Entry:
    """Confirmed, so that a tick wants room beside the name."""
    diary.book("10:00")
    page = CalendarPage(house)
    qtbot.addWidget(page)
    return replace(page.grid.board.entries[0], state=AppointmentStatus.CONFIRMED)


def painted(entry: Entry, title: str, width: int, rtl: bool) -> QImage:
    image = QImage(QSize(width, HEIGHT), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setFont(QApplication.font())
    paint_block(painter, QRectF(0, 0, width, HEIGHT), replace(entry, title=title), "10:00–10:30", rtl, CALM)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("language", "one", "other"), [("fa", "شیما", "صبا"), ("ru", "Шамиль", "Юлия"), ("en", "Wil", "Mo")]
)
def test_a_letter_of_the_name_stays_when_the_tick_must_go(
    qapp: QApplication, entry: Entry, language: LanguageCode, one: str, other: str
) -> None:
    """interface.md: with many lanes the name comes before the state, whose word is in the tip."""
    dress(qapp, language)
    for width in range(34, 90):
        assert painted(entry, one, width, language == "fa") != painted(entry, other, width, language == "fa"), width


def test_two_letters_never_touch_the_stripe(qapp: QApplication, entry: Entry) -> None:
    dress(qapp, "ru")
    made = letters(QApplication.font())
    both = QFontMetricsF(made.bold).horizontalAdvance("НМ")
    tight = round(both) + 6  # stripe, edge, and next to nothing beside them
    assert painted(entry, "Нина Мохова", tight, False) == painted(entry, "Нина", tight, False)
    assert painted(entry, "Нина Мохова", tight + 6, False) != painted(entry, "Нина", tight + 6, False)
