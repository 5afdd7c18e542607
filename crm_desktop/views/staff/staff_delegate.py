"""Paints the lines of the staff: a user with roles, teams and the state of the login, or a team with its members."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.models.admin.user import UserStatus
from crm_desktop.queries.admin.staff import UserRow
from crm_desktop.views.staff.staff_vm import TeamLine
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate

STATUS_TONES = {UserStatus.ACTIVE: "green", UserStatus.NO_LOGIN: "amber", UserStatus.LEFT: "gray"}
OF_TEAMS = frozenset({"name", "members"})  # the columns that a team has; a user has all but the last


class StaffDelegate(RowDelegate):
    def __init__(self, is_me: Callable[[Any], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_me = is_me

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "name" and isinstance(row, TeamLine):
            cell.icon("users", "muted", 20)
            cell.words(text, strong=True)
        elif key == "name":
            cell.avatar(text)
            if self._is_me(row):
                cell.two_lines(text, translate("StaffDelegate", "You"))
            else:
                cell.words(text, strong=True)
        elif key == "status":
            cell.chip(text, STATUS_TONES[row.status])
        elif key == "mobile" and row.mobile:
            cell.number(text, strong=False)
        else:
            cell.words(text or "—", "text" if text else "faint")


def staff_columns(region: str) -> list[Column]:
    return [
        Column("name", lambda: translate("StaffDelegate", "Name"), _name, 214),
        Column("login", lambda: translate("StaffDelegate", "Login"), _of_user(lambda row: row.login), 104),
        Column("roles", lambda: translate("StaffDelegate", "Roles"), _of_user(lambda row: listed(row.roles))),
        Column("teams", lambda: translate("StaffDelegate", "Teams"), _of_user(lambda row: listed(row.teams)), 220),
        Column(
            "mobile",
            lambda: translate("StaffDelegate", "Mobile"),
            _of_user(lambda row: shown_phone(row.mobile, region)),
            146,
            True,
        ),
        Column(
            "status",
            lambda: translate("StaffDelegate", "Status"),
            _of_user(lambda row: status_words(row.status)),
            136,
        ),
        Column("members", lambda: translate("StaffDelegate", "Members"), _members),
    ]


def status_words(status: UserStatus) -> str:
    return {
        UserStatus.ACTIVE: lambda: translate("StaffDelegate", "May log in"),
        UserStatus.NO_LOGIN: lambda: translate("StaffDelegate", "No login"),
        UserStatus.LEFT: lambda: translate("StaffDelegate", "Has left"),
    }[status]()


def listed(names: tuple[str, ...]) -> str:
    return translate("StaffDelegate", ", ").join(names)


def _name(row: Any) -> str:
    return row.name if isinstance(row, TeamLine) else row.display_name


def _members(row: Any) -> str:
    return listed(row.members) if isinstance(row, TeamLine) else ""


def _of_user(said: Callable[[UserRow], str]) -> Callable[[Any], str]:
    return lambda row: said(row) if isinstance(row, UserRow) else ""
