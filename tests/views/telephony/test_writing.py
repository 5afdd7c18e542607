"""Who is taken for somebody who writes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.telephony.writing import somebody_writes, writes
from tests.views.telephony.conftest import Desk


@pytest.mark.parametrize(
    ("kind", "told"),
    [(QLineEdit, True), (QPlainTextEdit, True), (QSpinBox, True), (QComboBox, False), (QListWidget, False),
     (QPushButton, False)],
)  # fmt: skip
def test_a_letter_in_a_field_is_a_letter(qtbot: QtBot, kind: type[QWidget], told: bool) -> None:
    """B2: and a choice is written in only where it may be."""
    made = kind()
    qtbot.addWidget(made)
    assert writes(made) is told
    if isinstance(made, QComboBox):
        made.setEditable(True)
        assert writes(made)


def test_it_is_asked_of_whoever_has_the_keyboard(desk: Desk) -> None:
    """R5."""
    assert somebody_writes()
    desk.rows.setFocus()
    assert not somebody_writes()
    assert not writes(None)
