"""A missed caller is given up with the digit of the reason and Enter."""

from __future__ import annotations

from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.base import Synced
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.usecases.calls.log_call import LogCall, LoggedCall, log_call
from crm_desktop.views.calls.give_up_dialog import GiveUpDialog
from tests.support.house import TestHouse

R = TypeVar("R", bound=Synced)
COMPETITOR = "Went to a competitor"


@pytest.fixture
def missed(clinic: TestHouse) -> LoggedCall:
    return clinic.write(lambda work: log_call(work, LogCall(Direction.IN, "0935 000 00 00", is_missed=True)))


@pytest.fixture
def dialog(clinic: TestHouse, missed: LoggedCall, qtbot: QtBot) -> GiveUpDialog:
    assert missed.callback_id is not None
    made = GiveUpDialog(clinic.house, missed.callback_id)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def the_only(clinic: TestHouse, model: type[R]) -> R:
    (row,) = clinic.rows(select(model))
    assert isinstance(row, model)
    return row


def reason(clinic: TestHouse, request_id: UUID | None) -> list[str]:
    names = select(Tag.name).join(TagUse, TagUse.tag_id == Tag.id).where(TagUse.record_id == request_id)
    return list(clinic.rows(names))


def test_a_digit_and_enter_give_the_caller_up(clinic: TestHouse, missed: LoggedCall, dialog: GiveUpDialog) -> None:
    """MIS-32: 2 is the preset's "went to a competitor"; the request is lost with it, Ctrl+Z takes all of it back."""
    assert dialog.reasons.button(dialog.reasons.keys()[1]).text() == COMPETITOR
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert the_only(clinic, CallbackItem).status is CallbackStatus.GAVE_UP
    assert the_only(clinic, Request).status is RequestStatus.LOST
    assert reason(clinic, missed.request_id) == [COMPETITOR]


def test_without_a_reason_it_says_what_is_missing(clinic: TestHouse, missed: LoggedCall, dialog: GiveUpDialog) -> None:
    """MIS-32: nothing is written, and the sentence says what to press."""
    dialog.save()
    assert dialog.strip.text()
    assert dialog.isVisible()
    assert the_only(clinic, CallbackItem).status is CallbackStatus.DUE
