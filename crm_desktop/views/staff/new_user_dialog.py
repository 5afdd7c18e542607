"""Take on a colleague: by keyboard in less than a minute (C24-65, A4)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from crm_desktop.usecases.staff.add_user import AddUser, add_user
from crm_desktop.views.staff.user_dialog import UserDialog
from crm_desktop.views.widgets.form_dialog import Work, filled
from crm_desktop.views.widgets.house import House


class NewUserDialog(UserDialog):
    ACT: ClassVar[str] = "add_user"
    ICON: ClassVar[str] = "user-plus"

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(house, None, "new_user", parent)

    def show_words(self) -> None:
        self.say_head(
            self.tr("New user"),
            self.tr("Somebody who works with the program under a login of their own"),
            self.tr("Add the user"),
        )
        super().show_words()

    def work(self) -> Work:
        order = AddUser(
            login=self.login.text(),
            display_name=self.name.text(),
            mobile=self.mobile.text().strip() or None,
            language=self.chosen_language(),
            branch_id=self.branch.chosen(),
            role_ids=tuple(sorted(self.role_ids())),
            team_ids=tuple(sorted(self.team_ids())),
            may_log_in=self.may.isChecked(),
        )
        return lambda unit: add_user(unit, order).id

    def saved(self, answer: Any) -> None:
        sentence = self.tr("{name} is a user now. Ctrl+Z takes it back.")
        self.house.go.toast(filled(sentence, name=self.name.text().strip()))
