"""The dialogs of leads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _new_lead(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.new_lead_dialog import NewLeadDialog

    return NewLeadDialog(house, facts, parent)


def _lead_status(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.lead_status_dialog import LeadStatusDialog

    return LeadStatusDialog(house, facts["lead_id"], parent)


def _assign_lead(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.assign_lead_dialog import AssignLeadDialog

    return AssignLeadDialog(house, facts["lead_ids"], parent, to_team=bool(facts.get("to_team")))


def _new_activity(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.new_activity_dialog import NewActivityDialog

    return NewActivityDialog(house, facts, parent)


LEADS: dict[str, Opener] = {
    "new_lead": _new_lead,
    "lead_status": _lead_status,
    "assign_lead": _assign_lead,
    "new_activity": _new_activity,
}
