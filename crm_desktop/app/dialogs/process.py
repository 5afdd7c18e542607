"""The dialogs of the work process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _categories(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.process.category_dialog import CategoryDialog

    return CategoryDialog(house, parent)


PROCESS: dict[str, Opener] = {
    "categories": _categories,
}
