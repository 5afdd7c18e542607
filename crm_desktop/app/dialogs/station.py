"""The dialogs of this station: how it stands, and founding the clinic's server with its base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _station(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.station.station_dialog import StationDialog

    return StationDialog(house, parent)


def _found_server(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.station.found_dialog import FoundDialog

    return FoundDialog(house, parent)


STATION: dict[str, Opener] = {"station": _station, "found_server": _found_server}
