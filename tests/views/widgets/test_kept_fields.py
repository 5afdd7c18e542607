"""What a draft keeps comes back; what an earlier program kept otherwise is left out and keeps no form shut."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.kept_fields import held_in, put_back_in


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.title, self.day = QLineEdit(self), DateField()


def test_a_draft_of_an_older_program_opens(qtbot: QtBot) -> None:
    """interface.md: after a kill the form reopens; an update in between must not shut it."""
    form = Form()
    qtbot.addWidget(form)
    put_back_in(form, ("day", "title"), {"day": "tomorrow perhaps", "title": "Call back"})
    assert form.day.day() is None
    assert held_in(form, ("title",)) == {"title": "Call back"}
