"""A call is put right by hand: only what was changed is said, refusals stay in the dialog, undo works."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.views.calls.correct_call_dialog import CorrectCallDialog
from crm_desktop.views.calls.correct_fields import Way
from tests.support.house import TestHouse
from tests.views.calls.phone_calls import a_call

Open = Callable[[UUID], CorrectCallDialog]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Open:
    def open_dialog(call_id: UUID) -> CorrectCallDialog:
        made = CorrectCallDialog(clinic.house, call_id)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return open_dialog


def test_a_talk_that_was_written_down_as_missed(clinic: TestHouse, opened: Open) -> None:
    """G5, P4: the outcome by the arrow keys, Ctrl+Enter; the ledger lets the caller go."""
    call_id = clinic.write(lambda work: log_call(work, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))).call_id
    dialog = opened(call_id)
    assert dialog.way.chosen() is Way.MISSED
    assert not dialog.minutes.isEnabled()
    QTest.keyClick(dialog.way, Qt.Key.Key_Up)
    assert dialog.way.chosen() is Way.TALKED_IN
    dialog.minutes.setValue(2)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    call = clinic.row(Call, call_id)
    assert (call.status, call.talk_for) == (CallStatus.LOGGED, 120)
    (item,) = clinic.rows(select(CallbackItem))
    assert item.status is not CallbackStatus.DUE
    clinic.write(lambda work: undo_last(work, UndoLast()), act="")
    assert clinic.row(Call, call_id).status is CallStatus.MISSED
    assert clinic.row(CallbackItem, item.id).status is CallbackStatus.DUE


def test_the_person_and_the_time_move_with_their_moments(clinic: TestHouse, opened: Open) -> None:
    """G5: an hour earlier means that its answer and its end were an hour earlier too."""
    call_id = a_call(clinic)
    before = clinic.row(Call, call_id)
    dialog = opened(call_id)
    at = dialog.time.time()
    assert at is not None
    dialog.time.set_time(at.replace(hour=at.hour - 1))
    dialog.save()
    assert not dialog.isVisible(), dialog.strip.text()
    call = clinic.row(Call, call_id)
    assert call.answered_at is not None
    assert before.answered_at is not None
    assert 3000 < (before.answered_at - call.answered_at).total_seconds() < 4200
    assert (call.status, call.direction) == (CallStatus.LOGGED, Direction.IN)


def test_a_refusal_stays_in_the_dialog(clinic: TestHouse, opened: Open) -> None:
    """interface.md: in words, and nothing typed is lost."""
    dialog = opened(a_call(clinic))
    at = dialog.time.time()
    assert at is not None
    dialog.time.set_time(at.replace(hour=23))
    dialog.note.setPlainText("Asked about implants")
    dialog.save()
    assert dialog.isVisible()
    assert "not later than now" in dialog.strip.text()
    assert dialog.note.toPlainText() == "Asked about implants"


def test_nothing_changed_is_nothing_saved(clinic: TestHouse, opened: Open) -> None:
    """B4: a look at the call is no correction."""
    call_id = a_call(clinic)
    dialog = opened(call_id)
    dialog.save()
    assert dialog.strip.text() == "Nothing was changed."
    assert clinic.row(Call, call_id).end_cause is None


def test_a_call_that_goes_on_is_left_alone(clinic: TestHouse, opened: Open) -> None:
    """G5: what it was is known when it is over."""
    dialog = opened(a_call(clinic, CallStatus.TALKING, ended_at=None))
    assert "not over yet" in dialog.strip.text()
    assert not dialog.save_button.isEnabled()


def test_what_is_no_day_time_or_number_is_refused_where_it_stands(clinic: TestHouse, opened: Open) -> None:
    """P13: a date that is none is not silently the old one, and a name is no number; nothing is saved."""
    call_id = a_call(clinic)
    before = clinic.row(Call, call_id)
    dialog = opened(call_id)
    dialog.note.setPlainText("Asked about implants")
    for line, wrong in ((dialog.day.line, "32/13/2026"), (dialog.time.line, "25:61"), (dialog.number, "Maryam")):
        right = line.text()
        line.setText(wrong)
        dialog.save()
        assert dialog.isVisible()
        assert dialog.strip.text()
        assert dialog.focusWidget() is line
        line.setText(right)
    assert clinic.row(Call, call_id).note == before.note
    dialog.save()
    assert clinic.row(Call, call_id).note == "Asked about implants"


def test_a_call_does_not_lose_its_person_silently(clinic: TestHouse, opened: Open) -> None:
    """G5: a name that was typed and not chosen, or emptied, is asked for instead of being passed over."""
    call_id = a_call(clinic, person_id=clinic.people[0])
    dialog = opened(call_id)
    for typed in ("Nobody who is known", ""):
        dialog.person.setFocus()
        dialog.person.selectAll()
        QTest.keyClick(dialog.person, Qt.Key.Key_Backspace)
        QTest.keyClicks(dialog.person, typed)
        dialog.save()
        assert dialog.isVisible()
        assert "whose call" in dialog.strip.text()
    assert clinic.row(Call, call_id).person_id == clinic.people[0]


def test_a_note_is_taken_away(clinic: TestHouse, opened: Open) -> None:
    """G5: what stands there afterwards is what was said, also when that is nothing."""
    call_id = a_call(clinic, note="Of another call")
    dialog = opened(call_id)
    dialog.note.setPlainText(" ")
    dialog.save()
    assert not dialog.isVisible(), dialog.strip.text()
    assert clinic.row(Call, call_id).note is None


def test_a_line_without_a_name_is_a_number_in_every_language(clinic: TestHouse, opened: Open) -> None:
    """P13: from right to left its plus stays before it, as in the list; unchanged it is no change."""
    dialog = opened(a_call(clinic, line="+982188776656"))
    assert dialog.line.currentText() == "\u2066+982188776656\u2069"
    dialog.save()
    assert [call.line for call in clinic.rows(select(Call))] == ["+982188776656"]
