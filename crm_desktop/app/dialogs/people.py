"""The dialogs of people, families and organisations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _new_person(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.person_dialog import PersonDialog

    return PersonDialog(house, facts, parent)


def _comment(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.comment_dialog import CommentDialog

    return CommentDialog(house, facts, parent)


def _merge_persons(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.merge_dialog import MergeDialog

    return MergeDialog(house, facts["person_id"], facts["other_id"], parent)


def _family(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.family_dialog import FamilyDialog

    return FamilyDialog(house, facts["person_id"], parent)


def _alerts(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.alert_dialog import AlertDialog

    return AlertDialog(house, facts["person_id"], parent)


def _organization(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.organizations.organization_dialog import OrganizationDialog

    return OrganizationDialog(house, facts.get("organization_id"), parent)


def _statement(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.statement.statement_dialog import StatementDialog

    return StatementDialog(house, facts["person_id"], parent, str(facts.get("tab", "leads")))


PEOPLE: dict[str, Opener] = {
    "new_person": _new_person,
    "edit_person": _new_person,
    "comment": _comment,
    "merge_persons": _merge_persons,
    "family": _family,
    "alerts": _alerts,
    "organization": _organization,
    "statement": _statement,
}
