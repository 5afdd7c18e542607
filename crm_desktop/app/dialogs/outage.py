"""The dialog of what needs somebody after an outage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _conflicts(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.outage.conflicts_dialog import ConflictsDialog

    return ConflictsDialog(house, parent)


OUTAGE: dict[str, Opener] = {"conflicts": _conflicts}
