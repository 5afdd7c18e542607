"""The dialogs of deals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _deal(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.deals.deal_dialog import DealDialog

    return DealDialog(house, facts, parent)


def _move_deal(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.deals.move_deal_dialog import MoveDealDialog

    return MoveDealDialog(house, facts["deal_id"], parent, stage_id=facts.get("stage_id"))


def _deal_history(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.deals.deal_history_dialog import DealHistoryDialog

    return DealHistoryDialog(house, facts["deal_id"], parent)


DEALS: dict[str, Opener] = {
    "new_deal": _deal,
    "edit_deal": _deal,
    "close_deal": _move_deal,
    "move_deal": _move_deal,
    "deal_history": _deal_history,
}
