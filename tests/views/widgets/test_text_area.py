"""Free text begins where its language begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from crm_desktop.views.telephony.call_note import CallNote
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.text_area import TextArea

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
TEXT = "قیمت بوتاکس را پرسید"


def _begins_at(area: QPlainTextEdit) -> float:
    """Where the caret stands before the first letter, as a share of the width."""
    cursor = area.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start)
    return area.cursorRect(cursor).x() / area.viewport().width()


def _shown(qtbot: QtBot, area: QPlainTextEdit, direction: Qt.LayoutDirection) -> QPlainTextEdit:
    area.setLayoutDirection(direction)
    area.setFixedSize(400, 60)
    qtbot.addWidget(area)
    area.show()
    return area


def test_a_persian_note_begins_at_the_right_also_before_its_first_letter(qtbot: QtBot) -> None:
    """Interface "RTL is not a mirror trick": it stood at the left under a field whose text began at the right."""
    for made in (TextArea(), NoteArea(), CallNote()):
        area = _shown(qtbot, made, RTL)
        assert _begins_at(area) > 0.9
        area.setPlainText(TEXT)
        assert _begins_at(area) > 0.9
        area.setPlainText("Botox 50 IU")
        cursor = area.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        assert area.cursorRect(cursor).x() > 0.9 * area.viewport().width()


def test_it_turns_with_the_language_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    """G1: the language is changed in the middle of a note."""
    area = _shown(qtbot, TextArea(), LTR)
    area.setPlainText("Botox")
    assert _begins_at(area) < 0.1
    told: list[str] = []
    area.textChanged.connect(lambda: told.append(area.toPlainText()))
    area.setLayoutDirection(RTL)
    cursor = area.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    assert area.cursorRect(cursor).x() > 0.9 * area.viewport().width()
    assert area.toPlainText() == "Botox"
    assert told == [], "nobody has typed"
