"""The dialogs of the staff."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _new_user(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.new_user_dialog import NewUserDialog

    return NewUserDialog(house, parent)


def _edit_user(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.edit_user_dialog import EditUserDialog

    return EditUserDialog(house, facts["user_id"], parent)


def _leave_clinic(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.leave_dialog import LeaveDialog

    return LeaveDialog(house, facts["user_id"], parent)


def _new_team(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.team_dialog import NewTeamDialog

    return NewTeamDialog(house, parent)


def _edit_team(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.team_dialog import EditTeamDialog

    return EditTeamDialog(house, facts["team_id"], parent)


STAFF: dict[str, Opener] = {
    "new_user": _new_user,
    "edit_user": _edit_user,
    "leave_clinic": _leave_clinic,
    "new_team": _new_team,
    "edit_team": _edit_team,
}
