"""The dialogs of a practice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _practise(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.app.practice_start import start_practice
    from crm_desktop.views.practice.start_dialog import StartDialog

    return StartDialog(house, start_practice, parent)


def _practice_report(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.practice.report_dialog import ReportDialog

    return ReportDialog(house, facts["result"], facts.get("again"), parent)


PRACTICE: dict[str, Opener] = {"practise": _practise, "practice_report": _practice_report}
