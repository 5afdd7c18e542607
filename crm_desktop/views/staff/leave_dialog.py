"""Somebody leaves: the login goes off, and what is open is handed over first (C24-65, A5)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.queries.work.work_of import TABLES, WorkOf, work_of
from crm_desktop.usecases.staff.leave import Leave, leave
from crm_desktop.views.staff.staff_facts import one_user
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.held_work import held_words
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label


class LeaveDialog(FormDialog):
    ACT: ClassVar[str] = "leave"
    ICON: ClassVar[str] = "log-out"
    TONE: ClassVar[str] = "red"
    WIDTH: ClassVar[int] = 580

    def __init__(self, house: House, user_id: UUID, parent: QWidget | None = None) -> None:
        self._user_id = user_id
        self._name = ""
        self._held: WorkOf | None = None
        super().__init__(house, "", parent)
        house.feed.changed.connect(self._heard)
        self._read()

    def lay_out(self) -> None:
        self.rows_kept = Label("", wrap=True)
        self.held = Label("", "strong", wrap=True)
        self.hand_over = Button("", "", "arrow-left-right")
        self.hand_over.hide()
        for widget in (self.rows_kept, self.held, self.hand_over):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.hand_over.clicked.connect(self._hand_over)

    def show_words(self) -> None:
        self.say_head(self.tr("Leaves the clinic"), self._name, self.tr("Has left"))
        self.rows_kept.setText(self.tr("The login goes off at once. Everything they did stays."))
        self.hand_over.set_words(self.tr("Hand over the work"))
        self.hint.setText(self.tr("Alt+H: hand over the work") if self._is_open() else "")
        self.held.setText(self._held_words())

    def _held_words(self) -> str:
        if self._held is None:
            return ""
        if not self._is_open():
            return self.tr("Nothing is open: nobody's work stays behind.")
        return held_words(self._held)

    def alt_pressed(self, key: str) -> bool:
        if key != "H" or not self._is_open():
            return False
        self._hand_over()
        return True

    def enter_pressed(self) -> None:
        if self._is_open():
            self._hand_over()
        else:
            self.save()

    def lack(self) -> str:
        if self._held is None:
            return self.tr("Their work is being counted.")
        if self._held.tasks:
            self.hand_over.setFocus()
            return self.tr("Open tasks would be nobody's. Hand them over first: press Enter.")
        return ""

    def work(self) -> Work:
        order = Leave(self._user_id)
        return lambda unit: leave(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(filled(self.tr("{name} has left. Ctrl+Z takes it back."), name=self._name))

    def _is_open(self) -> bool:
        return self._held is not None and not self._held.is_empty

    def _hand_over(self) -> None:
        self.house.go.dialog("hand_over", user_id=self._user_id)

    def _heard(self, changes: Any) -> None:
        if changes.touches(*TABLES):
            self._read()

    def _read(self) -> None:
        actor, user_id = self.house.session.actor, self._user_id

        def question(session: Any) -> tuple[str, WorkOf]:
            return one_user(session, actor, user_id).display_name, work_of(session, actor, user_id)

        self.house.lanes.read(self, question, self._arrived, self.refuse)

    def _arrived(self, found: tuple[str, WorkOf]) -> None:
        self._name, self._held = found
        self.strip.say("")
        self.hand_over.setVisible(self._is_open())
        self.show_words()
        (self.hand_over if self._is_open() else self.save_button).setFocus()
