"""The box of a comment: whom it offers, and to whose words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.notes.comment import Comment
from crm_desktop.views.widgets.comment_box import CommentBox
from tests.support.house import TestHouse, clinic
from tests.support.slow_lanes import SlowLanes

__all__ = ["clinic"]


def test_names_that_come_too_late_are_in_nobodys_way(clinic: TestHouse, qtbot: QtBot) -> None:
    """O10, FC-21: whoever has written on sends with Enter; names for the word before open no list any more."""
    lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    box = CommentBox(replace(clinic.house, lanes=lanes))
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.calls_at_once = True
    box.show_record(clinic.people[0])
    lanes.answer_all()
    box.text.setFocus()
    QTest.keyClicks(box.text, "Al wants the price")
    assert lanes.waiting
    lanes.answer_all()
    assert box._popup is None or not box._popup.isVisible()
    QTest.keyClick(box.text, Qt.Key.Key_Return)
    assert [row.text for row in clinic.rows(select(Comment))] == ["Al wants the price"]
