"""The log beside the exchange's file: what is missing is named and taken over."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import CallOutcome, CallStatus, Direction
from crm_desktop.queries.calls.unrecorded_calls import Gap
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.telephony.engines.cdr.csv_file import CdrUnreadable
from crm_desktop.views.calls.compare_dialog import CompareDialog
from tests.support.house import TestHouse
from tests.support.settle import let_rows_come
from tests.views.calls.phone_calls import a_call


def told(clinic: TestHouse, linkedid: str, outcome: CallOutcome) -> CallFacts:
    began = clinic.house.now - timedelta(hours=2)
    answered = began + timedelta(seconds=8) if outcome is CallOutcome.ANSWERED else None
    return CallFacts(
        provider="cdr", direction=Direction.IN, started_at=began, pbx="main", linkedid=linkedid,
        number="+989350001122", answered_at=answered, ended_at=began + timedelta(seconds=60),
        outcome=outcome, is_internal=False, is_record=True,
    )  # fmt: skip


def opened(clinic: TestHouse, qtbot: QtBot, facts: list[CallFacts]) -> CompareDialog:
    made = CompareDialog(clinic.house, lambda _setup, _path, _zone: facts)
    qtbot.addWidget(made)
    made.show()
    made.compare(Path("Master.csv"))
    let_rows_come()
    return made


def test_each_conversation_that_the_log_lacks_is_named_and_taken_over(clinic: TestHouse, qtbot: QtBot) -> None:
    """B4, G5: the missing one by one; afterwards none is missing, and what ended otherwise is left to a person."""
    began = clinic.house.now - timedelta(hours=2)
    a_call(clinic, pbx="main", linkedid="1.1", started_at=began)
    a_call(clinic, CallStatus.MISSED, pbx="main", linkedid="1.2", started_at=began)
    facts = [told(clinic, name, CallOutcome.ANSWERED) for name in ("1.1", "1.2", "1.3")]
    dialog = opened(clinic, qtbot, facts)
    assert [(row.gap.record.linkedid, row.gap.gap) for row in dialog.rows] == [
        ("1.2", Gap.OTHERWISE),
        ("1.3", Gap.MISSING),
    ]
    assert dialog.act_button.text() == "Take over the missing"
    dialog.act_button.click()
    assert [row.gap.gap for row in dialog.rows] == [Gap.OTHERWISE]
    assert dialog.act_button.text() == "Choose the file"


def test_enter_presses_the_button_with_the_keyboard(clinic: TestHouse, qtbot: QtBot) -> None:
    """P13: nothing is typed here, so that Enter has no other meaning."""
    dialog = opened(clinic, qtbot, [told(clinic, "1700000000.5", CallOutcome.ANSWERED)])
    assert len(dialog.missing) == 1
    dialog.act_button.setFocus()
    qtbot.keyClick(dialog.act_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.missing)
    dialog.close_button.setFocus()
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_file_that_agrees_says_so(clinic: TestHouse, qtbot: QtBot) -> None:
    """B4"""
    a_call(clinic, pbx="main", linkedid="1.1", started_at=clinic.house.now - timedelta(hours=2))
    dialog = opened(clinic, qtbot, [told(clinic, "1.1", CallOutcome.ANSWERED)])
    assert dialog.rows == []
    assert dialog.strip.property("tone") == "green"


def test_a_file_that_cannot_be_read_is_refused_in_words(clinic: TestHouse, qtbot: QtBot) -> None:
    """interface.md: the reason, and another file can be chosen."""

    def refuse(_setup: object, path: Path, _zone: str) -> list[CallFacts]:
        raise CdrUnreadable(path=str(path))

    dialog = CompareDialog(clinic.house, refuse)
    qtbot.addWidget(dialog)
    dialog.compare(Path("Master.csv"))
    assert "Master.csv" in dialog.strip.text()
    assert dialog.strip.property("tone") == "red"
    assert dialog.act_button.text() == "Choose the file"
