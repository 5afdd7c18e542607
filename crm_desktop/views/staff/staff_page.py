"""The staff of the clinic on one page: users, teams and who has left; take on, change, let go (C24-65, A4, A5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crm_desktop.i18n.style import current_style
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.queries.admin.staff import UserRow
from crm_desktop.views.staff.staff_delegate import OF_TEAMS, StaffDelegate, staff_columns
from crm_desktop.views.staff.staff_vm import StaffVm, TeamLine
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import Operation


class StaffPage(ListPage):
    has_card = False

    def __init__(self, house: House) -> None:
        self.vm = StaffVm(house)
        super().__init__(house, self.vm)

    def columns(self) -> Sequence[Column]:
        return staff_columns(self._house.session.region)

    def delegate(self) -> RowDelegate:
        return StaffDelegate(self.vm.is_me, self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            Operation("Enter", "pencil", lambda: self.tr("Change"), _is_user,
                      lambda row: go.dialog("edit_user", user_id=row.id)),
            Operation("Enter", "pencil", lambda: self.tr("Change"), _is_team,
                      lambda row: go.dialog("edit_team", team_id=row.id)),
            Operation("H", "arrow-left-right", lambda: self.tr("Hand over the work"), _works,
                      lambda row: go.dialog("hand_over", user_id=row.id)),
            Operation("L", "log-out", lambda: self.tr("Leaves the clinic"),
                      lambda row: _works(row) and not self.vm.is_me(row),
                      lambda row: go.dialog("leave_clinic", user_id=row.id)),
            Operation("B", "user-check", lambda: self.tr("Is back at work"),
                      lambda row: _is_user(row) and row.status is UserStatus.LEFT, self.vm.take_back),
        )  # fmt: skip

    # ---- words

    def title(self) -> str:
        return self.tr("Staff")

    def subtitle(self) -> str:
        number = self.vm.counts.get("users", 0)
        if not number or self.vm.is_narrowed:
            return ""
        return current_style().in_digits(self.tr("%n user(s) work with the program", "", number))

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (("users", self.tr("At work")), ("teams", self.tr("Teams")), ("left", self.tr("Have left")))

    def empty_words(self) -> tuple[str, str, str]:
        if self.vm.tab == "teams":
            return ("users", self.tr("No teams yet"), self.tr("Work can be given to a team; whoever is free takes it."))
        if self.vm.tab == "left":
            sentence = self.tr("Who leaves the clinic loses the login and stays here with all that they did.")
            return ("log-out", self.tr("Nobody has left"), sentence)
        return ("user-cog", self.tr("Nobody is here yet"), self.tr("Give everybody a login and a role of their own."))

    def new_words(self) -> str:
        return self.tr("New team") if self.vm.tab == "teams" else self.tr("New user")

    def ask_new(self) -> None:
        self._house.go.dialog("new_team" if self.vm.tab == "teams" else "new_user")

    def keys(self) -> Sequence[tuple[str, str]]:
        of_tab = {
            "users": [("H", self.tr("Hand over the work")), ("L", self.tr("Leaves the clinic"))],
            "left": [("B", self.tr("Is back at work"))],
        }
        return (
            ("Enter", self.tr("Change")),
            *of_tab.get(self.vm.tab, ()),
            ("Ctrl+N", self.new_words()),
            ("Alt+1…3", self.tr("Tabs")),
        )

    # ---- what differs from other lists

    def _moved(self) -> None:
        is_teams = self.vm.tab == "teams"
        for at, column in enumerate(self.columns()):
            self.table.setColumnHidden(at, column.key not in OF_TEAMS if is_teams else column.key == "members")
        self.new.set_words(self.new_words())
        self._hints.show_keys(self.keys())
        super()._moved()

    def _open_card(self) -> None:
        """Staff have no card of a person."""

    def _show_counts(self) -> None:
        super()._show_counts()
        self._subtitle.setText(self.subtitle())
        self._subtitle.setVisible(bool(self.subtitle()) and not self._hints.isHidden())


def _is_user(row: Any) -> bool:
    return isinstance(row, UserRow)


def _is_team(row: Any) -> bool:
    return isinstance(row, TeamLine)


def _works(row: Any) -> bool:
    return isinstance(row, UserRow) and row.status is not UserStatus.LEFT
