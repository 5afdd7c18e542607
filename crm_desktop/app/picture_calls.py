"""The pictures of what the calls page opens: the ledger, and a call itself."""

from __future__ import annotations

from crm_desktop.app.picture_dialogs import dialog, of_row
from crm_desktop.app.picture_stage import Picture, Stage, settle


def _ledger_by_line(stage: Stage) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    stage.dialog("call_ledger", {})
    settle()
    QTest.keyClick(stage.dialogs[-1], Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    settle()


CALL_PICTURES: dict[str, Picture] = {
    "call_ledger": dialog("call_ledger"),
    "call_ledger.lines": Picture(_ledger_by_line),
    "call": of_row("calls", "I"),
    "call.recorded": of_row("calls", "Space"),
    "correct_call": of_row("calls", "E"),
}
