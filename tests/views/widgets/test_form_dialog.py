"""A form as a window: what grows in it never leaves the screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse
from tests.support.house import clinic as clinic
from tests.support.look import dress


class _Growing(FormDialog):
    def __init__(self, house: House) -> None:
        super().__init__(house)

    def lay_out(self) -> None:
        self.more = QLabel("more")
        self.more.setFixedHeight(300)
        self.more.hide()
        self.body.addWidget(QLabel("first"))
        self.body.addWidget(self.more)

    def show_words(self) -> None:
        self.say_head("Grows")

    def work(self) -> Work:
        return lambda _unit: None

    def saved(self, answer: Any) -> None:
        raise AssertionError(answer)


def test_a_form_that_grows_at_the_foot_of_the_screen_moves_up(
    qapp: QApplication, qtbot: QtBot, clinic: TestHouse
) -> None:
    """interface.md, 1366×768: its buttons stay in sight."""
    dress(qapp)
    form = _Growing(clinic.house)
    qtbot.addWidget(form)
    form.show()
    room = form.screen().availableGeometry()
    form.move(40, room.bottom() - form.height())
    before = form.height()
    form.more.show()
    qtbot.waitUntil(lambda: form.height() > before + 200)
    assert room.contains(form.frameGeometry())
    assert form.x() == 40


def test_a_form_that_a_refusal_makes_higher_moves_up(qapp: QApplication, qtbot: QtBot, clinic: TestHouse) -> None:
    """interface.md: a refusal says the reason, and does not push the buttons out of sight."""
    dress(qapp)
    form = _Growing(clinic.house)
    qtbot.addWidget(form)
    form.show()
    room = form.screen().availableGeometry()
    form.move(40, room.bottom() - form.height())
    form.setMinimumHeight(form.height() + 60)  # as the layout does, when its rows no longer fit
    qtbot.waitUntil(lambda: form.frameGeometry().bottom() <= room.bottom())
